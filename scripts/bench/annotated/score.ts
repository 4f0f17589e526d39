/**
 * Citations that were found beside those that a reader marked. A short one ("QĐ 20", once the text has said that it
 * goes by that) has no number of its own, so readers leave it out: one that nobody marked counts neither for nor
 * against, and one that somebody marked counts like any other.
 */
import type { Citation } from '../../../src/core/citation/citation.ts';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';

/** One citation as a reader marked it: the smallest stretch from the word for the kind through the number. */
export interface Mark {
  text: string;
  /** Which of several same stretches, from 1. */
  occurrence: number;
  number: string;
  /** ISO; null when the text prints none for it. */
  date: string | null;
  issuer: string | null;
}

export interface Score {
  marked: number;
  /** Short ones that nobody marked aside. */
  found: number;
  /** Marked and found with the same number. */
  right: number;
  dates: number;
  issuers: number;
  /** One line each, for who mends. */
  faults: string[];
}

/**
 * Scores one text.
 *
 * @throws when a mark is not in the text
 * @example scoreText('Căn cứ Chỉ thị số 34-CT/TW', [{ text: 'Chỉ thị số 34-CT/TW', occurrence: 1, … }]).right // 1
 */
export function scoreText(text: string, marks: readonly Mark[]): Score {
  const found = findCitations(text).filter(({ number }) => number !== null);
  const left = new Set(found);
  const score: Score = {
    marked: marks.length,
    found: 0,
    right: 0,
    dates: 0,
    issuers: 0,
    faults: [],
  };
  for (const mark of marks) {
    const at = placeOf(text, mark);
    const citation = [...left].find(
      (one) => overlaps(one, at, mark) && folded(one.number?.text) === folded(mark.number),
    );
    if (!citation) score.faults.push(`sót: ${around(text, at, at + mark.text.length)}`);
    else {
      left.delete(citation);
      compare(text, mark, citation, score);
    }
  }
  // Without a sign of its own a number is no mark.
  const extra = [...left].filter(({ kind, number }) => kind !== 'short' && !number?.isShared);
  for (const { start, end } of extra) score.faults.push(`thừa: ${around(text, start, end)}`);
  return { ...score, found: score.right + extra.length };
}

function compare(text: string, mark: Mark, citation: Citation, score: Score): void {
  score.right += 1;
  // A year alone is no day.
  const day = citation.date?.value?.length === 10 ? citation.date.value : null;
  if (day === mark.date) score.dates += 1;
  else score.faults.push(`ngày ${day}, phải là ${mark.date}: ${around(text, citation.start, citation.end)}`);
  const issuer = citation.issuer?.text ?? null;
  if (folded(issuer) === folded(mark.issuer)) score.issuers += 1;
  else
    score.faults.push(
      `cơ quan ${issuer}, phải là ${mark.issuer}: ${around(text, citation.start, citation.end)}`,
    );
}

function placeOf(text: string, { text: sought, occurrence }: Mark): number {
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) at = text.indexOf(sought, at + 1);
  if (at < 0) throw new Error(`Không thấy “${sought}” lần thứ ${occurrence}.`);
  return at;
}

function overlaps(citation: Citation, at: number, { text }: Mark): boolean {
  return citation.start < at + text.length && at < citation.end;
}

/** Case, spaces and spelling of marks aside. */
function folded(printed: string | null | undefined): string | null {
  return printed?.normalize('NFC').replace(/\s+/g, '').toLowerCase() ?? null;
}

const AROUND = 90;

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}
