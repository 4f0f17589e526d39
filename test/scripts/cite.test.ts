/** `node scripts/cite.ts` as a process: what stands on stdout, and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../fixture-archive.ts';

function cite(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/cite.ts'), ...words],
    {
      cwd: PROJECT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** A file with these bytes, gone with the test. */
function fileWith(text: string | Buffer, name = 'du-thao.txt'): string {
  const folder = mkdtempSync(join(tmpdir(), 'vien-dan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const TEXT =
  'Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; số 2442 /KH-UBND của UBND tỉnh.';

/** The first twelve were agreed with those who read the rows; what came later stands behind them. */
const KEYS =
  'start end text type numberWritten number date issuerWritten issuer identity pin kind resolution reason candidates'.split(
    ' ',
  );

// Made up: one number of two days, one of two bodies, a short form of two works, a law in two versions.
const OPEN = [
  [
    'Nghị quyết số 07-NQ/TU ngày 20/7/2021, Nghị quyết số 07-NQ/TU ngày 16/5/2022 và Nghị quyết số 07-NQ/TU.',
    'several-dates',
    ['dang/kon-tum/nghi-quyet/2021/07-nq-tu', 'dang/kon-tum/nghi-quyet/2022/07-nq-tu'],
  ],
  [
    'Quyết định số 15/QĐ-UBND ngày 02/3/2023 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND huyện Ngọc Hồi; theo Quyết định số 15/QĐ-UBND.',
    'several-bodies',
    ['kon-tum/quyet-dinh/2023/15-qd-ubnd', 'kon-tum/ngoc-hoi/quyet-dinh/2024/15-qd-ubnd'],
  ],
  [
    'Chỉ thị số 34-CT/TW ngày 07/4/2014, Chỉ thị số 34/CT-TTg ngày 15/8/2020 và Chỉ thị 34.',
    'short-of-several',
    ['dang/trung-uong/chi-thi/2014/34-ct-tw', 'thu-tuong/chi-thi/2020/34-ct-ttg'],
  ],
  [
    'Luật Thi đua, khen thưởng',
    'several-versions',
    ['quoc-hoi/luat/2003/15-qh11', 'quoc-hoi/luat/2022/06-qh15'],
  ],
] as const;

describe('what a citation may mean is told', () => {
  test.each(OPEN)('%s', (text, reason, candidates) => {
    const file = fileWith(text);
    const row = JSON.parse(cite(file, '--json', '--issuer', 'kon-tum/ubnd').stdout).at(-1);
    expect([row.reason, row.candidates]).toEqual([reason, candidates]);
    const lines = cite(file, '--issuer', 'kon-tum/ubnd').stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`  có thể là: ${candidates.map((id) => `/vb/${id}/`).join(', ')}`);
  });
});

describe('--json', () => {
  test('an array of rows and nothing else; offsets give the text back', () => {
    const { status, stdout, stderr } = cite(fileWith(TEXT), '--json', '--issuer', 'kon-tum/ubnd');
    const rows = JSON.parse(stdout);
    expect([status, stderr, rows.length]).toEqual([0, '', 2]);
    expect(rows[0]).toEqual({
      start: 8,
      end: 34,
      text: 'Nghị định số 91/2017/NĐ-CP',
      type: 'nghi-dinh',
      numberWritten: '91/2017/NĐ-CP',
      number: '91/2017/NĐ-CP',
      date: '2017-07-31',
      issuerWritten: 'Chính phủ',
      issuer: 'chinh-phu',
      identity: 'chinh-phu/nghi-dinh/2017/91-nd-cp',
      pin: 'Điều 39',
      kind: 'numbered',
      resolution: 'dated',
      reason: null,
      candidates: [],
    });
    expect(Object.keys(rows[0])).toEqual(KEYS);
    expect(rows[1]).toMatchObject({
      numberWritten: '2442 /KH-UBND',
      number: '2442/KH-UBND',
      date: null,
      issuer: 'kon-tum/ubnd',
      identity: 'kon-tum/ke-hoach/khong-ro-nam/2442-kh-ubnd',
      pin: null,
    });
    for (const { start, end, text } of rows) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('no citation: an empty array', () => {
    expect(cite(fileWith('đạt 19/19 tiêu chí'), '--json').stdout.trim()).toBe('[]');
  });

  test('an empty file: an empty array', () => {
    expect(cite(fileWith(''), '--json')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('a law by name is judged by the day that is given', () => {
    const file = fileWith('Luật Thi đua, khen thưởng');
    const numberOn = (date: string) => JSON.parse(cite(file, '--json', '--date', date).stdout)[0].identity;
    expect(numberOn('2023-12-31')).toBe('quoc-hoi/luat/2003/15-qh11');
    expect(numberOn('2024-01-01')).toBe('quoc-hoi/luat/2022/06-qh15');
  });
});

test('a document of the archive tells its own issuer and day; its front matter is not read for citations', () => {
  const file = join(PROJECT, 'content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx');
  const rows = JSON.parse(cite(file, '--json').stdout);
  expect(rows.map((row: { identity: string }) => row.identity)).toEqual([
    'dang/kon-tum/nghi-quyet/2023/23-nq-tu',
    'dang/trung-uong/chi-thi/2014/34-ct-tw',
    'dang/kon-tum/ke-hoach/2014/80-kh-tu',
    'dang/trung-uong/chi-thi/2014/34-ct-tw',
    'chu-tich-ho-chi-minh/loi-keu-goi/1948/loi-keu-goi-thi-dua-ai-quoc',
    'dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16',
    'thu-tuong/chi-thi/2024/01-ct-ttg',
    'chinh-phu/nghi-dinh/2023/73-nd-cp',
  ]);
});

test('for a person: the printed words, the facts, the address, and the reason where there is one', () => {
  const { stdout } = cite(fileWith('Công văn số 05/HD-SNV ngày 14/11/2022'), '--issuer', 'kon-tum/ubnd');
  expect(stdout).toBe(
    '0-21 Công văn số 05/HD-SNV\n  05/HD-SNV · Hướng dẫn · 2022-11-14 · kon-tum/so-noi-vu\n  /vb/kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv/ (ký hiệu cho biết tên loại khác với tên loại đứng trước số)\n',
  );
});

describe('what cannot be read: one line, exit 2, nothing on stdout', () => {
  test.each([
    ['no such file', () => ['/khong/co/tep.txt']],
    ['a folder', () => [PROJECT]],
    ['UTF-16', () => [fileWith(Buffer.from('\ufeffChỉ thị', 'utf16le'))]],
    ['random bytes', () => [fileWith(Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x80]))]],
    ['no file named', () => []],
    ['a day that is none', () => [fileWith('x'), '--date', '31/02/2014']],
    ['an unknown option', () => [fileWith('x'), '--xml']],
  ])('%s', (_, words) => {
    const { status, stdout, stderr } = cite(...words(), '--json');
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});
