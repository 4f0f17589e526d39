/** A received file becomes one document. */
import type { Corpus } from '../core/corpus.ts';
import { sha256Of } from '../corpus/received-file.ts';
import { ImportRefused } from './refusal.ts';

/**
 * @param again what the editor may want to do once more, in the words of the command
 * @throws ImportRefused when a document of the archive was made from the same bytes
 * @example refuseTwice(corpus, file.bytes, 'nhập lại')
 */
export function refuseTwice({ documents }: Corpus, bytes: Buffer, again: 'nhập lại' | 'làm lại'): void {
  const digest = sha256Of(bytes);
  const same = documents.find(({ document }) => document.source.sha256 === digest);
  if (same)
    throw new ImportRefused(
      `Kho đã có văn bản chép từ chính tệp này: ${same.file}.`,
      `Sửa thẳng tệp ấy; muốn ${again} từ đầu thì xóa nó trước.`,
    );
}
