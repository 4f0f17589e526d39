/** `npm run check`: every rule over `content/`, one clear Vietnamese message a problem; exit 1 when there is any. */
import './node-version.ts';
import { checkArchive } from '../src/checks/check-archive.ts';
import { printProblem } from '../src/core/problem.ts';
import { compileAll } from '../src/corpus/compile-all.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';

const folders = foldersOf(process.env);
await compileAll(folders);
const archive = loadArchive(folders);
const problems = checkArchive(archive, folders);
for (const problem of problems) console.error(printProblem(problem));
const { documents, campaigns, instruments, issuers, indicators } = archive.corpus;
if (problems.length > 0) {
  console.error(`\nCó ${problems.length} lỗi. Sửa hết rồi chạy lại.`);
  process.exitCode = 1;
} else {
  const targets = documents.reduce((sum, { document }) => sum + document.targets.length, 0);
  const results = documents.reduce((sum, { document }) => sum + document.results.length, 0);
  console.log(`Kho không có lỗi: ${documents.length} văn bản, ${campaigns.length} phong trào.`);
  console.log(
    `Cùng với ${targets} chỉ tiêu, ${results} kết quả, ${instruments.length} văn bản được nhắc tới có hồ sơ, ${issuers.length} cơ quan, ${indicators.length} loại chỉ tiêu.`,
  );
}
