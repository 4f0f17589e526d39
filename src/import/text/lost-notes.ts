/** Marks of footnotes whose footnote the received file has not, and the reverse: neither can be a footnote here. */
import { noteAt, printedPieces } from '../../core/received.ts';

const ANY_MARK = /<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>|⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The text in which such marks are printed as plain numbers in brackets; nothing is lost, and each is told by its line.
 *
 * @example plainLostNotes('Đạt 10%<sup>(7)</sup>.').text // 'Đạt 10% (7).'
 */
export function plainLostNotes(text: string): { text: string; lost: { mark: string; line: number }[] } {
  const lines = linesOf(text);
  const { defined, marked } = marksIn(lines);
  const isSound = (mark: string) => defined.get(mark) === 1 && marked.has(mark);
  const lost: { mark: string; line: number }[] = [];
  const mended = lines.map(({ raw, note, inNote }, index) => {
    const keepsHead = note !== null && isSound(note.mark);
    const rest = keepsHead ? note.rest : raw;
    const body = rest.replace(ANY_MARK, (printed: string, tag?: string, brackets?: string, bare?: string) => {
      const mark = tag ?? plain(brackets ?? bare ?? '');
      const opens = note !== null && !keepsHead && rest.trimStart().startsWith(printed);
      if (!opens && (!isMark(rest, printed) || (!inNote && isSound(mark)))) return printed;
      lost.push({ mark, line: index + 1 });
      return opens ? `(${mark})` : ` (${mark})`;
    });
    return raw.slice(0, raw.length - rest.length) + body;
  });
  return lost.length === 0 ? { text, lost } : { text: mended.join('\n'), lost };
}

interface NotedLine {
  raw: string;
  note: { mark: string; rest: string } | null;
  /** Part of a footnote, which goes on to the next blank line. */
  inNote: boolean;
}

function linesOf(text: string): NotedLine[] {
  let inNote = false;
  return text.split('\n').map((raw) => {
    const note = noteAt(raw);
    inNote = raw.trim() !== '' && (note !== null || inNote);
    return { raw, note, inNote };
  });
}

/** How often each footnote is printed, and which marks the running text has. */
function marksIn(lines: readonly NotedLine[]): { defined: Map<string, number>; marked: Set<string> } {
  const defined = new Map<string, number>();
  const marked = new Set<string>();
  for (const { raw, note, inNote } of lines) {
    if (note && note.rest.trim() !== '') defined.set(note.mark, (defined.get(note.mark) ?? 0) + 1);
    if (inNote) continue;
    for (const piece of printedPieces(raw)) if ('mark' in piece) marked.add(piece.mark);
  }
  return { defined, marked };
}

/** "km²" holds no mark: only what the received text reads as one counts. */
function isMark(line: string, printed: string): boolean {
  return printedPieces(line).some(
    (piece) => 'mark' in piece && printed.includes(raised(piece.mark, printed)),
  );
}

function raised(mark: string, printed: string): string {
  return /\d/.test(printed) ? mark : [...mark].map((digit) => RAISED[Number(digit)]).join('');
}

function plain(marks: string): string {
  return [...marks].map((digit) => RAISED.indexOf(digit)).join('');
}
