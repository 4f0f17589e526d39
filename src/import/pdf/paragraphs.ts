/** Lines of a page to paragraphs, by what the eye goes by: gaps, indents, short last lines, labels, size. */
import { labelAt } from '../text/labels.ts';
import { isCapitals } from '../text/plain.ts';
import type { PageLine } from './columns.ts';
import type { Segment } from './lines.ts';

const WIDE_GAP = 1.28;
const INDENT = 9;
const SHORT = 0.82;

/**
 * The paragraphs of a page as received text, blank lines between them.
 *
 * @param pageNumbers numbers that stand alone at the head or foot of the page
 * @example paragraphsOf(linesOfPage(rows)) // ['CHỈ THỊ', 'Phát động …']
 */
export function paragraphsOf(lines: readonly PageLine[]): string[] {
  const segments = lines.flatMap((line) => (line.kind === 'line' ? [line.segment] : []));
  const gap = usualGap(segments);
  const [left, right] = [usualLeft(segments), segments.reduce((most, one) => Math.max(most, one.right), 0)];
  const paragraphs: string[] = [];
  let last: Segment | null = null;
  for (const line of lines) {
    if (line.kind === 'row') {
      const row = `| ${line.cells.map((cell) => cell.replaceAll('|', '/').trim()).join(' | ')} |`;
      if (last === null && paragraphs.at(-1)?.startsWith('|')) paragraphs.push(`${paragraphs.pop()}\n${row}`);
      else paragraphs.push(row);
      last = null;
      continue;
    }
    const { segment } = line;
    const goesOn = last !== null && !line.startsZone && isSameParagraph(last, segment, { gap, left, right });
    const words = segment.text.replace(/\s+/gu, ' ').trim();
    if (goesOn && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()} ${words}`);
    else paragraphs.push(segment.note ? `<sup>(${segment.note})</sup> ${words}` : words);
    last = segment;
  }
  return paragraphs.filter(Boolean);
}

function isSameParagraph(
  last: Segment,
  next: Segment,
  { gap, left, right }: { gap: number; left: number; right: number },
): boolean {
  const words = next.text.trim();
  if (next.note || labelAt(words)) return false;
  if (Math.abs(last.size - next.size) > 0.6) return false;
  const distance = last.y - next.y;
  // A new page or column begins above.
  if (distance <= 0 || distance > gap * WIDE_GAP) return false;
  if (isCapitals(last.text) !== isCapitals(words)) return false;
  const isCentred = last.x > left + 60;
  if (isCentred)
    return (
      Math.abs((last.x + last.right) / 2 - (next.x + next.right) / 2) < 40 &&
      !/[.;:]$/u.test(last.text.trim())
    );
  if (next.x > left + INDENT && next.x > last.x + INDENT) return false;
  return last.right > left + (right - left) * SHORT || !/[.;:!?]$/u.test(last.text.trim());
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
