/**
 * The received file as token streams: what its printed words are once the marks of its
 * transcription (Markdown emphasis, `<sup>`, TeX signs) are taken away.
 */
import { tokensOf } from './text.ts';

/** One token and the line of the file in which it stands (from 1). */
export interface Token {
  text: string;
  line: number;
}

/** The running text and each footnote by its mark; a mark in the running text is the token `[^n]`. */
export interface TokenStreams {
  body: Token[];
  notes: Map<string, Token[]>;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TEX_SIGNS: Record<string, string> = {
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  pm: '±',
  times: '×',
  rightarrow: '→',
};
/** The first condition: the 2 of "km²" is part of the unit. */
const NOTE_MARK =
  /(?!(?<=(?<!\p{L})[cdhkKm]?m)(?:<sup>[23]<\/sup>|[²³]))(?:<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>|⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾|(?<=[\p{L}\p{N}).”;,])([⁰¹²³⁴⁵⁶⁷⁸⁹]+))/gu;
/** Stars that begin or end emphasis; the first group is a printed "(*)". */
const STARS = /(\(\*{1,40}\))|(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu;
const NOTE_START = /^\s*(?:<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>|⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾?)\s+/u;

/** Between two dollar signs, close to both: "$\geq$ 10"; "$100 và $200" are sums. */
const FORMULA = /\$(?!\s)\\?([^$]*)(?<!\s)\$(?!\d)/g;

/** A row of a Markdown table and the rule below its head: the bars are drawn by the transcription. */
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * Reads a received text. A line that begins with a note mark begins that footnote, up to the next blank line.
 *
 * @example
 * readReceived('Đạt **10%**<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.').notes.get('1')?.map((token) => token.text) // ['Ước', '.']
 */
export function readReceived(text: string): TokenStreams {
  const streams: TokenStreams = { body: [], notes: new Map() };
  let stream = streams.body;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '') stream = streams.body;
    const note = noteAt(raw);
    if (note) stream = openNote(streams, note.mark);
    for (const token of printedTokens(note ? note.rest : raw)) stream.push({ text: token, line: index + 1 });
  }
  return streams;
}

/**
 * The mark with which a line begins a footnote, and the words behind it; null for every other line.
 *
 * @example noteAt('<sup>(1)</sup> Ước.') // { mark: '1', rest: 'Ước.' }
 */
export function noteAt(line: string): { mark: string; rest: string } | null {
  const start = NOTE_START.exec(line);
  return start && { mark: start[1] ?? plainDigits(start[2] ?? ''), rest: line.slice(start[0].length) };
}

/** Printed words, or the mark of a footnote. */
export type PrintedPiece = { text: string } | { mark: string };

function openNote(streams: TokenStreams, mark: string): Token[] {
  const note = streams.notes.get(mark) ?? [];
  streams.notes.set(mark, note);
  return note;
}

function plainDigits(raised: string): string {
  return [...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
}

/**
 * One line without the marks of the transcription: the words between the marks of footnotes, as they stand.
 *
 * @param star what stands for a star that begins or ends emphasis; by default nothing
 * @example printedPieces('Đạt **10%**<sup>(1)</sup>') // [{ text: 'Đạt 10%' }, { mark: '1' }, { text: '' }]
 */
export function printedPieces(line: string, star = ''): PrintedPiece[] {
  if (/^\s*-{3,}\s*$/.test(line) || TABLE_RULE.test(line)) return [];
  const row = TABLE_ROW.test(line) ? line.replaceAll('|', ' ') : line;
  const plain = row
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(FORMULA, (_, tex: string) =>
      tex.replace(/\\?([a-z]+)/g, (sign, name: string) => TEX_SIGNS[name] ?? sign),
    )
    .replace(STARS, (stars: string, printed: string | undefined) => printed ?? star.repeat(stars.length));
  const pieces: PrintedPiece[] = [];
  let from = 0;
  for (const mark of plain.matchAll(NOTE_MARK)) {
    pieces.push({ text: withoutTags(plain.slice(from, mark.index)) });
    pieces.push({ mark: mark[1] ?? plainDigits(mark[2] ?? mark[3] ?? '') });
    from = mark.index + mark[0].length;
  }
  return [...pieces, { text: withoutTags(plain.slice(from)) }];
}

function printedTokens(line: string): string[] {
  return printedPieces(line).flatMap((piece) =>
    'mark' in piece ? [`[^${piece.mark}]`] : tokensOf(piece.text),
  );
}

function withoutTags(text: string): string {
  return text.replace(/<\/?(?:sup|sub|b|i|u|em|strong)>/g, '');
}
