/** Lines of a page to paragraphs, by what the eye goes by: gaps, indents, short last lines, labels, size. */

import { oneLine } from '../../core/one-line.ts';
import { isCapitals } from '../../core/text.ts';
import { isMotto, NUMBER_LINE, PLACE_DATE } from '../act/letterhead-lines.ts';
import { isSigning } from '../act/read-end.ts';
import { labelAt } from '../text/labels.ts';

import type { PageLine } from './columns.ts';
import type { Segment } from './lines.ts';

const WIDE_GAP = 1.28;
const INDENT = 9;
const SHORT = 0.82;
const CENTRED = 20;

/**
 * The paragraphs of a page as received text, blank lines between them.
 *
 * @param bodySize that of most letters of the file: footnotes are smaller
 * @example paragraphsOf(linesOfPage(rows), 14) // ['CHỈ THỊ', 'Phát động …']
 */
export function paragraphsOf(lines: readonly PageLine[], bodySize: number): string[] {
  const segments = lines.flatMap((line) => (line.kind === 'line' ? [line.segment] : []));
  const gap = usualGap(segments);
  const [left, right] = [usualLeft(segments), segments.reduce((most, one) => Math.max(most, one.right), 0)];
  const marks = marksIn(segments);
  const paragraphs: string[] = [];
  let last: Segment | null = null;
  let isCentred = false;
  for (const line of lines) {
    if (line.kind === 'row') {
      const row = `| ${line.cells.map((cell) => cell.replaceAll('|', '/').trim()).join(' | ')} |`;
      if (last === null && paragraphs.at(-1)?.startsWith('|')) paragraphs.push(`${paragraphs.pop()}\n${row}`);
      else paragraphs.push(row);
      last = null;
      continue;
    }
    const segment = withNote(line.segment, bodySize, marks);
    const margins: Margins = { gap, left, right, isCentred };
    const goesOn: boolean = last !== null && !line.startsZone && isSameParagraph(last, segment, margins);
    isCentred = (isCentred || !goesOn) && isInMiddle(segment, margins);
    const words = oneLine(segment.text);
    if (goesOn && paragraphs.length > 0) paragraphs.push(continued(paragraphs.pop() ?? '', words));
    else paragraphs.push(segment.note ? `<sup>(${segment.note})</sup> ${words}` : words);
    last = segment;
  }
  return paragraphs.filter(Boolean);
}

/** A hyphen that ends a line joins two words as it is printed: "Công nghiệp-xây dựng", "2021-2025". */
function continued(before: string, words: string): string {
  const isJoined = /[\p{L}\d]-$/u.test(before) && /^[\p{L}\d]/u.test(words);
  return `${before}${isJoined ? '' : ' '}${words}`;
}

/** The raised numbers in the text: a footnote has one. */
function marksIn(segments: readonly Segment[]): Set<string> {
  const marks = segments.flatMap(({ text }) => [...text.matchAll(/<sup>\((\d+)\)<\/sup>/gu)]);
  return new Set(marks.map(([, mark]) => mark as string));
}

/** "1 Xét thành tích", "1Xét thành tích" in small letters: the number of a footnote that is not raised. */
function withNote(segment: Segment, bodySize: number, marks: ReadonlySet<string>): Segment {
  const [printed, mark] = /^\s*\(?(\d{1,3})\)?(?:\s+(?=\p{L})|(?=\p{Lu}))/u.exec(segment.text) ?? [];
  if (segment.note || !mark || !printed || !marks.has(mark) || segment.size > bodySize * 0.92) return segment;
  return { ...segment, note: mark, text: segment.text.slice(printed.length) };
}

interface Margins {
  gap: number;
  left: number;
  right: number;
  /** So far every line of the paragraph stands in the middle of the page: a title. */
  isCentred: boolean;
}

function isSameParagraph(last: Segment, next: Segment, margins: Margins): boolean {
  const words = next.text.trim();
  if (next.note || Math.abs(last.size - next.size) > 0.6) return false;
  const distance = last.y - next.y;
  // A new page or column begins above.
  if (distance <= 0 || distance > margins.gap * WIDE_GAP) return false;
  if (isCapitals(last.text) !== isCapitals(words) || isHeadsOwn(last.text.trim(), words)) return false;
  // The name of a body goes over several lines of its column.
  if (isCapitals(words) && isBelow(last, next) && labelAt(words) === null && !isSigning(words)) return true;
  if (isCapitals(words) && isSigning(words)) return false;
  const { left, right } = margins;
  if (margins.isCentred && isInMiddle(next, margins) && labelAt(words) === null)
    return !/[.;:]$/u.test(last.text.trim());
  if (last.x > left + 60) return isBelow(last, next) && !/[.;:]$/u.test(last.text.trim());
  const isFull = last.right > left + (right - left) * SHORT;
  const isOpen = !/[.;:!?]$/u.test(last.text.trim());
  const wasLabelled = labelAt(last.text.trim()) !== null;
  // A dash inside a sentence may fall on the start of a line.
  if (labelAt(words))
    return isFull && isOpen && !wasLabelled && Math.abs(next.x - left) < 3 && /^-/u.test(words);
  if (!wasLabelled && next.x > left + INDENT && next.x > last.x + INDENT) return false;
  return isFull || isOpen;
}

/** Motto, number, date and a line of dashes stand close below each other, each for itself. */
function isHeadsOwn(last: string, next: string): boolean {
  // "UBND ngày 08 tháng 9 năm 2022." is the end of a sentence.
  const isDated = PLACE_DATE.test(next) && /, ngày.*\d$/u.test(next);
  return isMotto(last) || NUMBER_LINE.test(last) || isDated || !/[\p{L}\p{N}]/u.test(next);
}

/** In from both margins by the same; the first line of a paragraph is only in from the left. */
function isInMiddle({ x, right: end }: Segment, { left, right }: Omit<Margins, 'isCentred'>): boolean {
  return x > left + 3 && right > end + 3 && Math.abs(x - left - (right - end)) < 4;
}

/** Centred on the same axis. */
function isBelow(last: Segment, next: Segment): boolean {
  return Math.abs((last.x + last.right) / 2 - (next.x + next.right) / 2) < CENTRED;
}

/** The gap that most lines have: the space between two lines of one paragraph. */
function usualGap(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const [index, segment] of segments.entries()) {
    const distance = Math.round(((segments[index - 1]?.y ?? segment.y) - segment.y) * 2) / 2;
    if (distance > 4 && distance < 40) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return most?.[0] ?? 18;
}

function usualLeft(segments: readonly Segment[]): number {
  const long = segments.filter(({ x, right }) => right - x > 200).map(({ x }) => Math.round(x));
  return long.length === 0 ? 72 : Math.min(...long);
}
