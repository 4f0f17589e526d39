/**
 * `npm run import -- FILE [--issuer ID] [--changes accept|reject] [--accept 1,3-5|all] [--dry-run]`: a received file to
 * a draft in `content/`, with a report. A file that cannot be imported is one clear message and exit 2; nothing is written.
 */
import './node-version.ts';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Changes } from '../src/import/docx/prepare.ts';
import { readFile } from '../src/import/received/read-file.ts';
import { ImportRefused } from '../src/import/refusal.ts';
import type { Answers } from './import/add-to-archive.ts';
import { openTesseract } from './import/tesseract.ts';

const USAGE =
  'Cách dùng: npm run import -- TỆP [--issuer MÃ-CƠ-QUAN] [--changes accept|reject] [--accept 1,3-5|all] [--dry-run]';
const LARGEST = 60_000_000;
const ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

interface Options extends Answers {
  file: string;
  changes: Changes;
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
  // What reads the archive is loaded for a file that can be read: a harmful one is refused before.
  const { addToArchive } = await import('./import/add-to-archive.ts');
  await addToArchive(file, options);
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
    if (values.issuer !== undefined && !ID.test(values.issuer))
      throw new ImportRefused(
        `Mã cơ quan “${values.issuer}” không đúng dạng.`,
        'Dùng mã trong content/issuers.yaml, ví dụ --issuer kon-tum/ubnd.',
      );
    if (file && more.length === 0 && (changes === 'ask' || changes === 'accept' || changes === 'reject'))
      return {
        file,
        issuer: values.issuer,
        changes,
        accept: values.accept,
        isTrial: values['dry-run'] ?? false,
      };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
  }
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

try {
  await main();
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  console.error(`${error.message}\n  → ${error.mend}`);
  process.exitCode = 2;
}
