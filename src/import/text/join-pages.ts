/** Paragraphs that the end of a page parted, put together again; footnotes printed between them stay out of the way. */
import { isCapitals } from '../../core/text.ts';
import { typeOfBlock } from '../act/type-line.ts';
import type { Block } from './block.ts';
import { lineOf } from './block.ts';
import { labelAt } from './labels.ts';
import { plainBlock, plainLines } from './plain.ts';

/** Words behind which no paragraph ends. */
const OPEN_END =
  /(?:[,–-]|(?:^|\s)(?:và|của|theo|với|các|những|trong|tại|về|cho|đến|từ|do|bằng|là|ở|để|hoặc|trên|dưới|năm|tháng|ngày|số|tỉnh|huyện|xã|mỗi|một|đã|được|có|không|sẽ|phải|cùng|như|khi|nhằm))$/u;
const CLOSED_END = /[.;:!?…”"’]$/u;
/** A heading is shorter than what fills a page to its foot. */
const LONG = 120;
const PART = /^(?:Nơi nhận|Kính gửi|Số\s*:|TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T)/u;

/**
 * @param isPrinted whether the file was read from pages: then a long paragraph that simply stops goes on
 * in the next one, even with a capital (a name)
 * @example joinPages(readBlocks('gắn với việc\n\nđẩy mạnh.'), true).length // 1
 */
export function joinPages(blocks: readonly Block[], isPrinted: boolean): Block[] {
  const joined: Block[] = [];
  let running: Block | null = null;
  let kind: Block | null = null;
  for (const block of blocks) {
    // The abstract below "KẾ HOẠCH" ends without a stop, however long it is.
    const isAbstract = running !== null && joined.at(-2) === kind;
    if (block.kind === 'text' && running && goesOn(running, block, isPrinted && !isAbstract)) {
      running.lines.push(...block.lines);
      running.joinedAt = [...(running.joinedAt ?? []), lineOf(block)];
      continue;
    }
    const copy = { ...block, lines: [...block.lines] };
    joined.push(copy);
    if (kind === null && typeOfBlock(copy) !== null) kind = copy;
    if (block.kind !== 'note') running = block.kind === 'text' ? copy : null;
  }
  return joined;
}

function goesOn(before: Block, after: Block, isPrinted: boolean): boolean {
  const [first, next] = [plainBlock(before), plainBlock(after)];
  if (before.marked || after.marked || !first || !next) return false;
  if (CLOSED_END.test(first) || labelAt(next) || PART.test(next)) return false;
  // A first line in capitals is that of a title.
  if (isCapitals(plainLines(before)[0] ?? '') || isCapitals(next) || PART.test(first)) return false;
  const isOpen = OPEN_END.test(first);
  if (/^[\p{Ll}(]/u.test(next)) return isOpen || first.length >= LONG / 2;
  if (/^\p{N}/u.test(next)) return isOpen;
  return isPrinted && ((isOpen && first.length >= LONG / 2) || first.length >= LONG);
}
