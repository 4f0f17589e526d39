/**
 * `npm run cite -- FILE [--issuer ID] [--date D] [--json]`: the citations of a text or a document of the archive.
 * With `--json` an array of objects on stdout and nothing else; a file that cannot be read is one line and exit 2.
 */
import './node-version.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findCitations } from '../src/core/citation/find/find-citations.ts';
import { type CitingDocument, tellsPlace } from '../src/core/citation/resolve/citing-context.ts';
import { resolveCitations } from '../src/core/citation/resolve/resolve-citations.ts';
import { isDay, isYear } from '../src/core/date.ts';
import { decoded } from '../src/corpus/text-file.ts';
import { citingFile } from './cite/citing-file.ts';
import { printRow, rowOf } from './cite/rows.ts';

const USAGE = 'Cách dùng: npm run cite -- TỆP [--issuer MÃ-CƠ-QUAN] [--date 2024-02-06] [--json]';

function main(): number {
  const options = read(process.argv.slice(2));
  if (typeof options === 'string') return refuse(options);
  const text = textIn(options.file);
  if (text === null) return refuse(`${options.file}: không đọc được tệp, hoặc tệp không ghi bằng UTF-8.`);
  const { body, document } = citingFile(options.file, text, options.context);
  const { issuer } = options.context;
  if (issuer !== undefined && issuer !== null && !tellsPlace(issuer))
    console.error(
      `Không rõ cơ quan “${issuer}” ở đâu: “UBND tỉnh”, “Tỉnh ủy” trong văn bản không được xác định.`,
    );
  const rows = resolveCitations(findCitations(body), document).map(rowOf);
  // A pipe that closes early (`| head`) is no failure.
  process.stdout.on('error', () => {});
  process.stdout.write(options.json ? `${JSON.stringify(rows, null, 1)}\n` : rows.map(printRow).join(''));
  return 0;
}

function read(words: string[]): { file: string; json: boolean; context: Partial<CitingDocument> } | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { issuer: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return USAGE;
    const { issuer, date, json = false } = values;
    if (date !== undefined && !isDay(date) && !isYear(date))
      return `Ngày “${date}” không đúng dạng năm-tháng-ngày. ${USAGE}`;
    const time =
      date === undefined
        ? {}
        : { from: isYear(date) ? `${date}-01-01` : date, to: isYear(date) ? `${date}-12-31` : date };
    return { file, json, context: { ...(issuer === undefined ? {} : { issuer }), ...time } };
  } catch {
    return USAGE;
  }
}

/** Without a byte order mark; offsets count from the first letter. */
function textIn(file: string): string | null {
  try {
    return decoded(readFileSync(file));
  } catch {
    return null;
  }
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}

process.exitCode = main();
