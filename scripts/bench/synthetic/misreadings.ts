/** What a reading machine gets wrong: marked in the body, wrong or missing in the received text. */
import type { Block } from './draft.ts';
import type { Random } from './random.ts';

/** As printed, and as misread. */
const MISREAD: readonly [printed: string, read: string][] = [
  ['Phấn đấu', 'Phân đầu'],
  ['phấn đấu', 'phân đấu'],
  ['chuyển biến', 'chuyên biến'],
  ['hội viên', 'hôi viên'],
  ['kiềm chế', 'kiểm chế'],
  ['nâng cao', 'nâng eao'],
  ['các cụm', 'các cum'],
  ['lĩnh vực', 'lĩnh vưc'],
  ['quyết liệt', 'quyêt liệt'],
];
const SHARE_CORRECTED = 0.2;
const SHARE_SUPPLIED = 0.01;

/**
 * The block with a correction or a supplied number here and there; headings and parts stay.
 *
 * @example withMisreading({ kind: 'paragraph', text: '2. Phấn đấu …' }, random).text // '2. <Corrected from="Phân đầu">Phấn đấu</Corrected> …'
 */
export function withMisreading(block: Block, random: Random): Block {
  if (block.kind !== 'paragraph') return block;
  let { text } = block;
  const [printed, read] = random.pick(MISREAD);
  if (random.chance(SHARE_CORRECTED))
    text = text.replace(printed, `<Corrected from="${read}">${printed}</Corrected>`);
  if (random.chance(SHARE_SUPPLIED))
    text = text.replace(/^\d+\./, '<Supplied reason="số thứ tự bị mất">$&</Supplied>');
  return { kind: 'paragraph', text };
}

/**
 * The text as it was received.
 *
 * @example asReceived('<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt 5%[^1]') // 'Phân đầu đạt 5%<sup>(1)</sup>'
 */
export function asReceived(text: string): string {
  return text
    .replace(/<Corrected from="([^"]*)">[^<]*<\/Corrected>/g, '$1')
    .replace(/<Supplied [^>]*>[^<]*<\/Supplied>\s*/g, '')
    .replace(/\[\^(\d+)\]/g, '<sup>($1)</sup>');
}
