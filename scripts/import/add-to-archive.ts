/** A file that was read becomes a draft in the archive, and a report on the terminal. */
import { pathOf } from '../../src/core/identity.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { type Archive, loadArchive } from '../../src/corpus/load.ts';
import { describe } from '../../src/import/describe.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { ReadFile } from '../../src/import/received/read-file.ts';
import { refuseTwice } from '../../src/import/refuse-twice.ts';
import { printReport } from '../../src/import/report.ts';
import { writeDraft } from '../../src/import/write-draft.ts';
import { confirmed } from './ask.ts';
import { refuseBrokenLists } from './broken-lists.ts';

/** What the editor said on the command line. */
export interface Answers {
  issuer: string | undefined;
  /** Corrections that are confirmed beforehand, as `ask.ts` reads them. */
  accept: string | undefined;
  /** Nothing is to be written. */
  isTrial: boolean;
}

/**
 * @throws ImportRefused; then nothing has been written
 * @example await addToArchive(file, { issuer: undefined, accept: undefined, isTrial: true })
 */
export async function addToArchive(file: ReadFile, { issuer, accept, isTrial }: Answers): Promise<void> {
  const folders = foldersOf(process.env);
  const archive = loadArchive(folders);
  refuseBrokenLists(archive, ['issuers', 'topics', 'indicators']);
  refuseTwice(archive.corpus, file.bytes, 'nhập lại');
  if (archive.problems.length > 0) console.error(toldOfOthers(archive));
  const draft = await importDocument(file, archive, {
    issuer,
    confirm: (proposals) => confirmed(proposals, accept),
  });
  console.log(printReport(describe(draft, file, archive.corpus)));
  if (isTrial) return console.log(`\nChạy thử: chưa ghi gì. Bản nháp sẽ là content/${draft.path}`);
  const written = writeDraft(folders.content, draft);
  console.log(`\nĐã ghi:\n${written.map((name) => `  content/${name}`).join('\n')}`);
  console.log(
    `Tiếp theo: npm run dev, mở trang dưới đây, xem từng mục ĐOÁN và THIẾU bên bản gốc; rồi npm run check.\n  http://localhost:4321${pathOf(draft.work)}`,
  );
}

/** What somebody else has not finished stops nobody; but what a broken file holds is not known here. */
function toldOfOthers({ problems }: Archive): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [
    `Lưu ý: kho đang có ${problems.length} lỗi ở ${files.length} tệp khác; việc nhập vẫn làm, nhưng chỗ dẫn tới các tệp ấy có thể bị coi là chưa có trong kho. npm run check kể từng lỗi:`,
    ...files.slice(0, 3).map((file) => `  ${file}`),
    ...(files.length > 3 ? [`  … và ${files.length - 3} tệp nữa`] : []),
  ].join('\n');
}
