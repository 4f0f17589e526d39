/** The word for the kind that stands before a number, and where the citation begins. */
import { isCapital } from '../../reading/letters.ts';
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { typeCode } from '../../vocabulary/type-codes.ts';
import { QUALIFIERS, typeOfWord, typeWordPattern } from '../../vocabulary/type-words.ts';

export interface KindBefore {
  /** Where the citation begins: the word for the kind, else "số", else the number. */
  start: number;
  /** The word in the folded text; null when none stands there. */
  word: { start: number; end: number } | null;
  type: string | null;
  hasNumberWord: boolean;
}

const WINDOW = 70;
const NUMBER_WORD = /(^|[^a-z])s[oe]?(?: so)?(?: (?:hieu|ky hieu))? ?[:.]? ?$/;
/**
 * The word is "số", or "sè" where the letters of an old font were taken for others, or "s" where a scanner lost one;
 * "cơ sở 10" and "so 5" are other words.
 */
const WRITTEN = /^s[\ufffdoôóòỏõọốồổỗộè\d .:]/i;
/** The space before "số" is lost: "Nghị địnhsố 74". */
const GLUED_WORD = new RegExp(`((?:^|[^a-z])(?:${typeWordPattern}))so ?[:.]? ?$`);
const ENDS_SO = /[a-z]so ?[:.]? ?$/;
const CODE = /(?:^|[^\p{L}\p{N}/-])(NĐ|ND|TT|TTLT|QĐ|QD|Qđ|KH|CT|NQ|TB|CV|HD|BC|KL|TTr|CTr|CĐ)( ?)$/u;
const KIND = new RegExp(`(${typeWordPattern})(?: (?:${QUALIFIERS.join('|')})){0,2}( ?[:(] ?| )?$`);

/**
 * Looks back from a number.
 *
 * @param at where the number begins
 * @example kindBefore(readingOf('Chỉ thị số 34-CT/TW'), 11) // { start: 0, type: 'chi-thi', hasNumberWord: true, … }
 */
export function kindBefore({ text, folded }: Reading, at: number): KindBefore {
  const from = Math.max(0, at - WINDOW);
  const before = folded.slice(from, at);
  const said = NUMBER_WORD.exec(before) ?? (ENDS_SO.test(before) ? GLUED_WORD.exec(before) : null);
  const saidAt = said ? said.index + (said[1]?.length ?? 0) : before.length;
  const hasNumberWord = said !== null && WRITTEN.test(text.slice(from + saidAt, from + saidAt + 2));
  const rest = hasNumberWord ? before.slice(0, saidAt) : before;
  const start = from + rest.length;
  const kind = KIND.exec(rest);
  const nothing = { start, word: null, type: null, hasNumberWord };
  const isWord = kind?.[1] && beginsWord(text, from + kind.index) && !isPartOfWord(rest, kind.index);
  if (!kind?.[1] || !isWord) return codeBefore(text, nothing);
  // Without "số" and a space, the word and the number only touch ("Chỉ thị34").
  if (!hasNumberWord && kind[2] === undefined && rest.length > 0 && /[a-z]$/.test(rest)) return nothing;
  const word = { start: from + kind.index, end: from + kind.index + kind[1].length };
  const isApart = kind[2]?.includes(':') || kind[2]?.includes('(');
  return {
    start: isApart ? start : word.start,
    word,
    type: typeOfWord(kind[1]),
    hasNumberWord,
  };
}

/** "NĐ 98/2023/NĐ-CP", "CV số 77-CV/BTCTU": the code of the kind stands for its word. */
function codeBefore(text: string, nothing: KindBefore): KindBefore {
  const code = CODE.exec(text.slice(Math.max(0, nothing.start - 8), nothing.start));
  const type = code?.[1] && typeCode(code[1]);
  if (!code?.[1] || !type) return nothing;
  const end = nothing.start - (code[2]?.length ?? 0);
  const start = end - code[1].length;
  return { ...nothing, start, word: { start, end }, type: type.state[0] ?? type.party[0] ?? null };
}

/** "kỷ luật số", "mệnh lệnh số", "văn bản thỏa thuận số": the second half of another word. */
const FIRST_HALF = /(?:^|[^a-z])(?:(?:ky|phap) (?=luat)|menh (?=lenh)|van (?=ban thoa thuan))/y;

function isPartOfWord(rest: string, at: number): boolean {
  const from = rest.lastIndexOf(' ', at - 2);
  return endAt(FIRST_HALF, rest, Math.max(0, from)) === at;
}

/** A word begins after anything but a letter; where a space was lost, a capital shows it ("hiệnQuyết định"). */
function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '-') return !/\p{L}/u.test(text.charAt(at - 2));
  if (!/\p{L}/u.test(before)) return true;
  return !isCapital(text, at - 1) && isCapital(text, at);
}
