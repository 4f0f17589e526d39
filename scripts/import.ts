/**
 * `npm run import -- FILE [--issuer ID] [--changes accept|reject] [--accept 1,3-5|all] [--dry-run]`: a received file to
 * a draft in `content/`, with a report. A file that cannot be imported is one clear message and exit 2; nothing is written.
 */
import './node-version.ts';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';
import { sha256Of } from '../src/corpus/received-file.ts';
import { describe } from '../src/import/describe.ts';
import type { Changes } from '../src/import/docx/prepare.ts';
import { importDocument } from '../src/import/import-document.ts';
import { readFile } from '../src/import/received/read-file.ts';
import { ImportRefused } from '../src/import/refusal.ts';
import { printReport } from '../src/import/report.ts';
import { writeDraft } from '../src/import/write-draft.ts';
import { confirmed } from './import/ask.ts';
import { openTesseract } from './import/tesseract.ts';

const USAGE =
  'Cách dùng: npm run import -- TỆP [--issuer MÃ-CƠ-QUAN] [--changes accept|reject] [--accept 1,3-5|all] [--dry-run]';
const LARGEST = 60_000_000;

interface Options {
  file: string;
  issuer: string | undefined;
  changes: Changes;
  accept: string | undefined;
  isTrial: boolean;
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const bytes = bytesOf(options.file);
  const recognise = isText(options.file) ? null : await openTesseract();
  const progress = (words: string) => console.error(words);
  const file = await readFile(basename(options.file), bytes, {
    changes: options.changes,
    recognise,
    progress,
  });
  const folders = foldersOf(process.env);
  const archive = loadArchive(folders);
  if (archive.problems.length > 0)
    throw new ImportRefused(
      `Kho đang có ${archive.problems.length} lỗi nên chưa nhập thêm được.`,
      'Chạy npm run check, sửa hết rồi nhập lại.',
    );
  refuseTwice(archive.corpus.documents, sha256Of(bytes));
  const draft = await importDocument(file, archive, {
    issuer: options.issuer,
    confirm: (proposals) => confirmed(proposals, options.accept),
  });
  console.log(printReport(describe(draft, file, archive.corpus)));
  if (options.isTrial) return console.log(`\nChạy thử: chưa ghi gì. Bản nháp sẽ là content/${draft.path}`);
  const written = writeDraft(folders.content, draft);
  console.log(`\nĐã ghi:\n${written.map((name) => `  content/${name}`).join('\n')}`);
  console.log('Tiếp theo: xem lại các mục ĐOÁN và THIẾU, chạy npm run check, rồi npm run dev để xem trang.');
}

function optionsFrom(words: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        issuer: { type: 'string' },
        changes: { type: 'string' },
        accept: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    const [file, ...more] = positionals;
    const changes = values.changes ?? 'ask';
    if (file && more.length === 0 && (changes === 'ask' || changes === 'accept' || changes === 'reject'))
      return {
        file,
        issuer: values.issuer,
        changes,
        accept: values.accept,
        isTrial: values['dry-run'] ?? false,
      };
  } catch {}
  throw new ImportRefused('Chưa hiểu dòng lệnh.', USAGE);
}

/** Loading the engine for scans takes a second. */
function isText(file: string): boolean {
  return /\.(?:txt|md|docx)$/iu.test(file);
}

function bytesOf(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new ImportRefused(
      `Không có tệp ${file}.`,
      'Xem lại đường dẫn; tên có dấu cách thì đặt trong ngoặc kép.',
    );
  if (found.size > LARGEST)
    throw new ImportRefused(
      `Tệp nặng ${Math.round(found.size / 1e6)} MB, quá 60 MB.`,
      'Giảm ảnh trong tệp, hoặc tách riêng từng văn bản.',
    );
  return readFileSync(file);
}

function refuseTwice(
  documents: readonly { file: string; document: { source: { sha256: string } } }[],
  sha256: string,
): void {
  const same = documents.find(({ document }) => document.source.sha256 === sha256);
  if (same)
    throw new ImportRefused(
      `Kho đã có văn bản chép từ chính tệp này: ${same.file}.`,
      'Sửa thẳng tệp ấy; muốn nhập lại từ đầu thì xóa nó trước.',
    );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  console.error(`${error.message}\n  → ${error.mend}`);
  process.exitCode = 2;
}
