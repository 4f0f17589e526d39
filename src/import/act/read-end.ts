/** The end of an act: to whom it goes, and who signed. Running text may follow (an appendix). */
import { foldMarks, isCapitals } from '../../core/text.ts';
import type { Block } from '../text/block.ts';
import { labelAt } from '../text/labels.ts';
import { plainBlock } from '../text/plain.ts';
import type { Passage } from './act.ts';
import { typeOfBlock } from './type-line.ts';

const RECIPIENTS = /^n[oơ]i nh[aậ]n\s*:?/u;
const MANDATE = /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L|TM|KT)\s+\p{Lu}/u;
const OFFICE =
  /^(?:q\. ?|quyen )?(?:pho )?(?:chu tich|bi thu|thu tuong|bo truong|thu truong|giam doc|chu nhiem|truong ban|chanh van phong|truong phong|hieu truong|tong giam doc|chanh thanh tra|uy vien|tong bi thu)(?: thuong truc| uy ban nhan dan| ubnd)?(?: (?:tinh|huyen|thanh pho|thi xa|xa|phuong)(?: [a-z ]{2,30})?)?$/;

/**
 * Cuts recipients and signature out of what follows the title.
 *
 * @example splitEnd(readBlocks('Lời.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLê A')).map(({ part }) => part) // ['running', 'recipients', 'signature']
 */
export function splitEnd(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let part: Passage['part'] = 'running';
  for (const [index, block] of blocks.entries()) {
    part = partOf(block, part, blocks.slice(index + 1));
    const last = passages.at(-1);
    if (last?.part === part) last.blocks.push(block);
    else passages.push({ part, blocks: [block] });
  }
  return passages;
}

function partOf(block: Block, before: Passage['part'], after: readonly Block[]): Passage['part'] {
  if (block.kind !== 'text') return block.kind === 'note' ? before : 'running';
  const text = plainBlock(block);
  if (RECIPIENTS.test(text.toLowerCase())) return 'recipients';
  if (isSigning(text) && (before !== 'running' || isNearEnd(after))) return 'signature';
  if (before === 'recipients') return isRecipient(text) ? 'recipients' : 'running';
  // What an act encloses begins with a kind of its own, or with its first label.
  const isEnclosed = typeOfBlock(block) !== null || labelAt(text) !== null;
  if (before === 'signature') return isSignatureLine(text) && !isEnclosed ? 'signature' : 'running';
  return 'running';
}

function isRecipient(text: string): boolean {
  return (
    text.length < 200 &&
    (/^[-–+•*]\s/u.test(text) || !isCapitals(text)) &&
    !/^(?:PHỤ LỤC|Phụ lục)/u.test(text)
  );
}

/** Whether a line opens a signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
export function isSigning(text: string): boolean {
  if (text.length > 200 || /[.;:]$/u.test(text)) return false;
  return MANDATE.test(text) || startsWithOffice(text);
}

function startsWithOffice(text: string): boolean {
  const capitals = /^(?:[\p{Lu}.&-]{2,}[\s,]*)+/u.exec(text)?.[0].trim() ?? '';
  return OFFICE.test(foldMarks(capitals)) || OFFICE.test(foldMarks(isCapitals(text) ? text : ''));
}

/** Names, offices, "(Đã ký)": all that a signature still holds is short. */
function isSignatureLine(text: string): boolean {
  return text.length < 90 && !/^(?:PHỤ LỤC|Phụ lục|DANH SÁCH|BIỂU)/u.test(text) && !/[.;:]$/u.test(text);
}

/** Without recipients before it, only what stands last is a signature. */
function isNearEnd(after: readonly Block[]): boolean {
  const running = after.filter(({ kind }) => kind === 'text').map(plainBlock);
  const appendix = running.findIndex((text) => /^(?:PHỤ LỤC|Phụ lục|DANH SÁCH)/u.test(text));
  const own = appendix < 0 ? running : running.slice(0, appendix);
  return own.every(
    (text) => isSignatureLine(text) || RECIPIENTS.test(text.toLowerCase()) || text.length < 200,
  );
}
