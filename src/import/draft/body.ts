/** The parts of an act as the body of its document. */

import { noteAt } from '../../core/received.ts';
import { isCapitals } from '../../core/text.ts';
import type { Passage } from '../act/act.ts';
import { headingDepths } from '../act/headings.ts';
import { letterheadGroup } from '../act/letterhead-lines.ts';
import { type Block, lineOf } from '../text/block.ts';
import { plainLine } from '../text/plain.ts';
import { inlineMdx, plainMdx } from './inline.ts';
import { tableMdx } from './table.ts';

const TAGS = {
  letterhead: 'Letterhead',
  title: 'Title',
  recipients: 'Recipients',
  signature: 'Signature',
} as const;

/** Changes one block's text after it was written: the corrections that the editor confirmed. */
export type Mend = (mdx: string, line: number) => string;

/**
 * The body; every received word is in it once, in the received order, footnotes behind the rest.
 *
 * @param mend changes the text of the block that begins on a received line
 * @example bodyMdx(readAct(blocks), (mdx) => mdx)
 */
export function bodyMdx(passages: readonly Passage[], mend: Mend): string {
  const parts = passages.map(({ part, blocks }) => {
    const shown = blocks.filter(({ kind }) => kind !== 'note');
    if (shown.length === 0) return '';
    if (part === 'running') return runningMdx(shown, mend);
    return part === 'letterhead' ? letterheadMdx(shown, mend) : partMdx(TAGS[part], shown, mend);
  });
  const notes = passages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'note'));
  return [...parts, ...notes.map((note) => noteMdx(note, mend))].filter(Boolean).join('\n\n');
}

function runningMdx(blocks: readonly Block[], mend: Mend): string {
  const depths = consecutive(headingDepths(blocks));
  return blocks
    .map((block, index) => {
      const raw = block.lines.map((line) => line.raw);
      if (block.kind === 'table') return tableMdx(raw);
      const depth = depths[index] ?? 0;
      const text = mend(depth > 0 ? headingMdx(raw) : inlineMdx(raw, ' '), lineOf(block));
      return depth > 0 ? `${'#'.repeat(depth)} ${text}` : text;
    })
    .filter(Boolean)
    .join('\n\n');
}

/** A heading that is bold as a whole is simply a heading; a quoted name in it keeps its slant. */
function headingMdx(raw: readonly string[]): string {
  const text = inlineMdx(raw, ' ');
  const own = /^\*/.test(text) && /\*$/.test(text) ? plainMdx(raw, ' ') : text;
  // Hashes at the end of a heading would close it.
  return own.replace(/(^|\s)(?=#+$)/u, '$1\\');
}

/** Headings go down one by one, whatever labels the act begins with. */
function consecutive(depths: readonly number[]): number[] {
  const used = [...new Set(depths.filter((depth) => depth > 0))].sort();
  return depths.map((depth) => (depth === 0 ? 0 : used.indexOf(depth) + 2));
}

/** The lines of one body, of the motto: a paragraph each, as the page sets them. */
function letterheadMdx(blocks: readonly Block[], mend: Mend): string {
  let written = '';
  let last = '';
  for (const { raw, number } of blocks.flatMap(({ lines }) => lines)) {
    const text = mend(plainMdx([raw], ' '), number);
    if (!text) continue;
    const group = letterheadGroup(plainLine(raw));
    written += written === '' ? text : `${group === last ? '\n' : '\n\n'}${text}`;
    last = group;
  }
  return `<Letterhead>\n\n${written}\n\n</Letterhead>`;
}

/** Lines that follow each other on paper stay together. */
function partMdx(tag: string, blocks: readonly Block[], mend: Mend): string {
  let written = '';
  let last = 0;
  for (const block of blocks) {
    const raw = block.lines.map((line) => line.raw);
    const text = mend(block.kind === 'table' ? tableMdx(raw) : plainMdx(raw, '\n'), lineOf(block));
    if (!text) continue;
    const isNext = (lineOf(block) === last + 1 && !/:$/.test(written)) || goesOn(written, text);
    written += written === '' ? text : `${isNext ? '\n' : '\n\n'}${text}`;
    last = block.lines.at(-1)?.number ?? 0;
  }
  return `<${tag}>\n\n${written}\n\n</${tag}>`;
}

/** Items of a list, and the lines of an office, stand close whatever parts them in the file. */
function goesOn(written: string, text: string): boolean {
  const last = written.slice(written.lastIndexOf('\n') + 1);
  const isItem = (line: string) => /^(?:[-–+•]|\\\*)\s/u.test(line);
  const isOffice = (line: string) => isCapitals(line) && line.length < 80;
  return (isItem(last) && isItem(text)) || (isOffice(last) && isOffice(text));
}

function noteMdx(note: Block, mend: Mend): string {
  const [first, ...rest] = note.lines.map((line) => line.raw);
  const words = [noteAt(first ?? '')?.rest ?? '', ...rest];
  return `[^${note.mark}]: ${mend(inlineMdx(words, ' '), lineOf(note))}`;
}
