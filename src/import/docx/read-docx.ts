/** The parts of a Word file to received text: prepared, read by mammoth, proved. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { lostLetters } from '../received/lost-letters.ts';
import type { ReceivedText } from '../received/received.ts';
import { ImportRefused } from '../refusal.ts';
import type { MammothNode } from './mammoth-tree.ts';
import { type Changes, prepare } from './prepare.ts';
import { wordText } from './text.ts';

/**
 * @param unpacked as `unpack.ts` gives them
 * @param decision what becomes of tracked changes
 * @example (await readDocx(unpackDocx(bytes), 'ask')).text
 */
export async function readDocx(
  unpacked: ReadonlyMap<string, string>,
  decision: Changes,
): Promise<ReceivedText> {
  const { parts, printed, changes } = prepare(unpacked, decision);
  const document = await treeOf(parts);
  const { text, images, badLinks } = wordText(document);
  if (!/\p{L}/u.test(text))
    throw new ImportRefused(
      'Tệp .docx không có chữ nào.',
      'Nếu văn bản là ảnh dán vào Word, xuất ra PDF rồi nhập tệp PDF.',
    );
  const lost = lostLetters(printed, text);
  if (lost)
    throw new ImportRefused(
      `Máy đọc sót chữ của tệp .docx, bắt đầu từ “${lost}”, nên không ghi gì.`,
      'Mở bằng Word, lưu thành tệp chữ (.txt, UTF-8) rồi nhập tệp ấy; gửi tệp này cho người phụ trách phần mềm.',
    );
  return {
    text,
    transcription: 'born-digital',
    isPrinted: false,
    changes: [
      ...changes.map((words) => ({ line: null, words })),
      ...(images > 0
        ? [{ line: null, words: `bỏ ${images} hình ảnh (dấu, chữ ký, biểu đồ): kho chỉ giữ chữ` }]
        : []),
      ...badLinks.map((href) => ({ line: null, words: `bỏ liên kết “${href}”, giữ lời` })),
    ],
  };
}

async function treeOf(
  parts: ReadonlyMap<string, string>,
): Promise<Extract<MammothNode, { type: 'document' }>> {
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)] as const));
  const zipped = Buffer.from(zipSync(files, { level: 0 }));
  let document: MammothNode | undefined;
  const transformDocument = (tree: MammothNode) => {
    document = tree;
    // What mammoth writes of it is not needed.
    return { ...tree, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: zipped }, { transformDocument });
  } catch {
    throw new ImportRefused(
      'Tệp .docx hỏng hoặc quá phức tạp, máy không đọc được.',
      'Mở bằng Word, lưu lại rồi nhập; không mở được thì xin lại tệp.',
    );
  }
  if (document?.type !== 'document')
    throw new ImportRefused('Tệp .docx không có nội dung.', 'Xin lại tệp từ nơi gửi.');
  return document;
}
