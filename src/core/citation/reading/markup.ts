/** Marks of a transcription that are not read: tags, footnote marks, entities, escapes, emphasis. */
import { endAt, matchAt } from './match-at.ts';

const NOTE = /<sup>\s{0,4}\(?\d{1,3}\)?\s{0,4}<\/sup>/iy;
const TAG = /<\/?[A-Za-z][^<>]{0,400}>/y;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/iy;
const NOTE_REFERENCE = /\[\^[^\]\s]{1,20}\]/y;
/** "NĐ-CP[1]": as word processors print a note. */
const PRINTED_NOTE = /\[\d{1,3}\](?!\()/y;
/** "37-NQ/TW(5) ngày": a note whose mark is not raised, behind the letters of a sign. */
const PLAIN_NOTE = /(?<=[A-ZĐ]{2}|TTg|\/\d{4})\(\d{1,2}\)(?=[\s,;.]|$)/uy;
const LINK_END = /\]\([^()\s]{0,300}\)/y;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Entities that stand in the sources; what another one reads as is its own letters. */
const NAMED: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  hyphen: '-',
  dash: '-',
  minus: '−',
  ndash: '–',
  mdash: '—',
  shy: '',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eth: 'đ',
};
/** Letters with a mark, as web editors write them: `&agrave;`. */
const MARKED = /^([aeiouy])(grave|acute|circ|tilde)$/i;
const MARKS: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };

/**
 * What stands at a sign that may be mark-up: where it ends and what is read in its place.
 *
 * @param at the place of one of `& < [ ] ( \ * _`
 * @example markupAt('41-CT&#x002F;TW', 5) // { end: 13, reads: '/' }
 * @example markupAt('5 < 7', 2) // { end: 3, reads: '<' }
 */
export function markupAt(source: string, at: number): { end: number; reads: string } {
  const sign = source.charAt(at);
  if (sign === '*') return { end: at + 1, reads: '' };
  if (sign === '_') return { end: at + 1, reads: isInsideWord(source, at) ? '_' : '' };
  if (sign === '\\') return { end: at + 1, reads: backslash(source, at) };
  if (sign === '&') return entityAt(source, at);
  if (sign === ']') return linkEndAt(source, at);
  const patterns = PATTERNS[sign] ?? [];
  for (const pattern of patterns) {
    const end = endAt(pattern, source, at);
    if (end !== null) return { end, reads: '' };
  }
  return { end: at + 1, reads: sign === '[' ? '' : sign };
}

const PATTERNS: Record<string, readonly RegExp[]> = {
  '[': [NOTE_REFERENCE, PRINTED_NOTE],
  '(': [PLAIN_NOTE],
  '<': [NOTE, TAG],
};

/** An escape reads as nothing; "08\\CT-UBND" is a slash that leans the wrong way. */
function backslash(source: string, at: number): string {
  const next = source.charAt(at + 1);
  if (/^[!-/:-@[-`{-~]/.test(next)) return '';
  return /\d/.test(source.charAt(at - 1)) && /[A-ZĐ]/.test(next) ? '/' : '\\';
}

/** The address of a link is not read, its words are. */
function linkEndAt(source: string, at: number): { end: number; reads: string } {
  const end = endAt(LINK_END, source, at);
  return end === null ? { end: at + 1, reads: ']' } : { end, reads: '' };
}

function isInsideWord(source: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(source.charAt(at - 1)) && LETTER_OR_DIGIT.test(source.charAt(at + 1));
}

function entityAt(source: string, at: number): { end: number; reads: string } {
  const found = matchAt(ENTITY, source, at);
  const reads = found && readsAs(found[1], found[2], found[3]);
  if (!found || reads === null || reads === undefined) return { end: at + 1, reads: '&' };
  return { end: at + found[0].length, reads };
}

/** Characters beyond the first plane have two units and are no part of a citation. */
function readsAs(hexadecimal = '', decimal = '', name = ''): string | undefined {
  if (name) return NAMED[name.toLowerCase()] ?? marked(name);
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code < 0xd800 ? String.fromCharCode(code).normalize('NFC').charAt(0) : undefined;
}

function marked(name: string): string | undefined {
  const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
  return letter ? `${letter}${MARKS[mark.toLowerCase()]}`.normalize('NFC') : undefined;
}
