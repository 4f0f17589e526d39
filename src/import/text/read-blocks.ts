/** Received text to blocks. Knows lines and blank lines, nothing of what an act is. */

import { noteAt } from '../../core/received.ts';
import { isCapitals } from '../../core/text.ts';
import type { Block, ReceivedLine } from './block.ts';
import { labelAt } from './labels.ts';
import { plainLine } from './plain.ts';

const RULE = /^\s*-{3,}\s*$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const HEADING = /^\s*#{1,6}\s+/;
/** Lines that the act sets on a line of their own, whatever stands around them. */
const OWN_LINE = /^(?:Số\s*:|Nơi nhận\s*:|Kính gửi\s*:|TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|T\/L|V\/v)/u;
const SENTENCE_END = /(?:[.;:!?…]|\.\/\.)[)”"’*\s]*$/u;

/**
 * The blocks of a text in order. Blank lines part them; so does a printed label, and the end of a
 * paragraph where the file has one line a paragraph.
 *
 * @example readBlocks('I. MỤC TIÊU\n- một\n- hai').map(({ lines }) => lines.length) // [1, 1, 1]
 */
export function readBlocks(text: string): Block[] {
  const lines = text.split('\n').map((raw, index) => ({ raw, number: index + 1 }));
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (line.raw.trim() === '' || RULE.test(line.raw)) {
      open = null;
      continue;
    }
    const kind = kindOf(line.raw, open);
    if (open && kind === open.kind && !beginsAnew(line, open, width)) open.lines.push(line);
    else {
      const mark: string | undefined = kind === 'note' ? noteAt(line.raw)?.mark : undefined;
      open = { kind, mark, marked: HEADING.test(line.raw) || undefined, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

function kindOf(raw: string, open: Block | null): Block['kind'] {
  // A footnote goes on to the next blank line, whatever stands there.
  if (noteAt(raw) || open?.kind === 'note') return 'note';
  return TABLE_ROW.test(raw) ? 'table' : 'text';
}

function beginsAnew(line: ReceivedLine, open: Block, width: number | null): boolean {
  if (open.kind === 'note') return noteAt(line.raw) !== null;
  if (open.kind === 'table') return false;
  if (HEADING.test(line.raw) || open.marked) return true;
  const text = plainLine(line.raw);
  if (labelAt(text) || OWN_LINE.test(text)) return true;
  const last = open.lines.at(-1)?.raw ?? '';
  return endsParagraph(plainLine(last), text, width);
}

/** In a file with hard line ends a short line, elsewhere every line that is long, ends its paragraph. */
function endsParagraph(last: string, next: string, width: number | null): boolean {
  if (isCapitals(last) !== isCapitals(next) && last.length > 3) return false;
  if (width !== null) return SENTENCE_END.test(last) && last.length < width * 0.75;
  const isRunning = last.length > 90 || SENTENCE_END.test(last);
  return isRunning && !(/^\p{Ll}/u.test(next) && !SENTENCE_END.test(last));
}

/**
 * The length at which a file breaks its lines, or null when a line is a paragraph: broken lines are
 * many and nearly as long as the longest.
 */
function wrapWidth(lines: readonly ReceivedLine[]): number | null {
  const lengths = lines.map(({ raw }) => raw.trim().length).filter((length) => length > 40);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (lengths.length < 8 || longest > 160) return null;
  const full = lengths.filter((length) => length > longest * 0.75).length;
  return full > lengths.length * 0.4 ? longest : null;
}
