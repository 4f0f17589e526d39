/** One manuscript, two prints: the body of the archive's file and the file as it was received. */
import type { Block } from './draft.ts';
import { asReceived } from './misreadings.ts';

const WORDS_A_PAGE = 380;
const LONG_PARAGRAPH = 90;

/**
 * The restricted MDX of the body, footnotes at its end.
 *
 * @example printBody([{ kind: 'heading', level: 2, text: 'I. CHỈ TIÊU' }], []) // '## I. CHỈ TIÊU\n'
 */
export function printBody(blocks: readonly Block[], notes: readonly string[]): string {
  const printed = blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    return block.kind === 'part' ? `<${block.name}>\n\n${block.text}\n\n</${block.name}>` : block.text;
  });
  const under = notes.map((note, at) => `[^${at + 1}]: ${note}`);
  return `${[...printed, ...under].join('\n\n')}\n`;
}

/**
 * The received text: footnotes at the foot of their page, long paragraphs cut where a page ends.
 *
 * @example printReceived([{ kind: 'paragraph', text: 'Đạt 5%[^1].' }], ['Ước.']) // '\nĐạt 5%<sup>(1)</sup>.\n\n<sup>(1)</sup> Ước.\n'
 */
export function printReceived(blocks: readonly Block[], notes: readonly string[]): string {
  const printed: string[] = [];
  const waiting: string[] = [];
  let words = 0;
  for (const block of blocks) {
    words += block.text.split(' ').length;
    waiting.push(...notesUnder(block, notes));
    const pageEnds = words > WORDS_A_PAGE;
    printed.push(pageEnds ? cut(asReceived(block.text)) : asReceived(block.text));
    if (!pageEnds) continue;
    printed.push(...waiting.splice(0));
    words = 0;
  }
  return `\n${[...printed, ...waiting].join('\n\n')}\n`;
}

function notesUnder({ text }: Block, notes: readonly string[]): string[] {
  return [...text.matchAll(/\[\^(\d+)\]/g)].map(
    ([, mark]) => `<sup>(${mark})</sup> ${notes[Number(mark) - 1]}`,
  );
}

/** A page break in the middle of a long paragraph is an empty line between two words. */
function cut(text: string): string {
  const words = text.split(' ');
  if (words.length < LONG_PARAGRAPH || text.includes('\n')) return text;
  const middle = Math.floor(words.length / 2);
  return `${words.slice(0, middle).join(' ')}\n\n${words.slice(middle).join(' ')}`;
}
