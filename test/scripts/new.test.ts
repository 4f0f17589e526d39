/** `npm run new`: questions in a terminal, flags without one; what is written, said, and the exit code. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeNew } from '../../scripts/new/make-new.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { type FixtureArchive, fixtureArchive, PROJECT } from '../fixture-archive.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

interface Session {
  code: number;
  shown: string;
}

/** Types each answer when its question is shown. */
async function typed(
  { folders }: FixtureArchive,
  words: string[],
  answers: [question: string, keys: string][],
  // Wide enough that no message is broken.
  size = { columns: 200, rows: 60 },
): Promise<Session> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), size);
  const left = [...answers];
  let shown = '';
  let seen = 0;
  const answer = () => {
    const [question, keys] = left[0] ?? [];
    if (question === undefined || keys === undefined) return;
    const at = shown.indexOf(question, seen);
    if (at < 0) return;
    seen = at + question.length;
    left.shift();
    // The prompt listens once it is drawn.
    setImmediate(() => {
      for (const key of keysOf(keys)) input.write(key);
      answer();
    });
  };
  output.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString());
    answer();
  });
  const say = (told: string) => {
    shown += `${told}\n`;
    answer();
  };
  const code = await makeNew(words, folders, { input, output, isTerminal: true, say, complain: say });
  expect(left).toEqual([]);
  return { code, shown };
}

/** An arrow is one key; a prompt reads whole keys. */
function keysOf(keys: string): string[] {
  return keys.split(DOWN).flatMap((typed, index) => [...(index > 0 ? [DOWN] : []), ...typed]);
}

describe('in a terminal', () => {
  test('that does not know its size, questions are as in any', async () => {
    const size = { columns: 0, rows: 0 };
    const { code, shown } = await typed(fixtureArchive(), [], [['Thêm gì?', CTRL_C]], size);
    expect([code, shown]).toEqual([130, expect.stringContaining('Phong trào, đợt thi đua, cuộc vận động')]);
  });

  test('a campaign: an answer that will not do is told with its mend, then the file is written', async () => {
    const archive = fixtureArchive();
    const { code, shown } = await typed(
      archive,
      [],
      [
        ['Thêm gì?', DOWN + ENTER],
        ['Tên phong trào', `Vượt khó${ENTER}`],
        ['Mã, cũng là địa chỉ trang', ENTER],
        ['Hình thức', ENTER],
        ['Cấp phát động', ENTER],
        ['Cơ quan phát động', DOWN + DOWN + ENTER],
        ['Văn bản phát động', ENTER],
        ['Khẩu hiệu', ENTER],
        ['Thời gian', `2025/2021${ENTER}`],
        ['Sửa thành 2021/2025', `${'\u007f'.repeat(9)}2021/2025${ENTER}`],
        ['Thuộc phong trào rộng hơn', ENTER],
        ['Những cách gọi khác', ENTER],
        ['Chủ đề xếp loại', DOWN + ENTER],
        ['Chủ đề xếp loại: thêm nữa', ENTER],
        ['Lời giới thiệu', `UBND tỉnh phát động.${ENTER}`],
        ['Ghi vào kho?', ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(shown).toContain('Địa chỉ: /phong-trao/vuot-kho/\nTệp:\n  content/campaigns/vuot-kho.mdx');
    expect(shown).toContain('npm run check không báo lỗi nào mới');
    expect(archive.read('campaigns/vuot-kho.mdx')).toBe(
      '---\nname: Vượt khó\nkind: phong-trao\nlevel: null\nissuer: kon-tum/ubnd\nlaunchedBy: null\nslogan: null\nperiod: 2021/2025\nparent: null\naliases: []\ntopics:\n  - thi-dua-khen-thuong\n---\n\nUBND tỉnh phát động.\n',
    );
    expect(archive.problems()).toEqual([]);
  });

  test('a document by hand: a kind is found by a part of its name; what is left to do is listed', async () => {
    const archive = fixtureArchive();
    const { code, shown } = await typed(
      archive,
      ['--issuer', 'kon-tum/ubnd', '--title', 'Về x'],
      [
        ['Tệp nhận được', `/khong/co.docx${ENTER}`],
        ['Không có tệp /khong/co.docx', ''],
        ['Tệp nhận được', ENTER],
        ['Loại văn bản', `khong co loai nay${ENTER}`],
        ['Không có mục nào có', `${'\u007f'.repeat(17)}chi thi${ENTER}`],
        ['Loại văn bản', ENTER],
        ['Số, ký hiệu', `15/CT-UBND${ENTER}`],
        ['Ngày ban hành', `2023-03-05${ENTER}`],
        ['Nơi ban hành', ENTER],
        ['Họ tên người ký', ENTER],
        ['Chủ đề, khẩu hiệu', ENTER],
        ['Thời gian thi đua', ENTER],
        ['Chủ đề xếp loại', ENTER],
        ['Phong trào', ENTER],
        ['Nhận từ đâu', ENTER],
        ['Ghi vào kho?', ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(shown).toMatch(
      /Còn 3 chỗ phải làm[\s\S]*15-ct-ubnd\.mdx:\d+:\d+ Chỗ này còn phải điền: tên tệp đã nhận/,
    );
    expect(archive.read('documents/kon-tum/chi-thi/2023/15-ct-ubnd.mdx')).toContain('number: 15/CT-UBND');
  });

  test.each<[string, [string, string][]]>([
    ['at the first question', [['Thêm gì?', CTRL_C]]],
    [
      'in the middle',
      [
        ['Thêm gì?', DOWN + ENTER],
        ['Tên phong trào', `Vượt${CTRL_C}`],
      ],
    ],
  ])('cancelled %s: nothing is written', async (_, answers) => {
    const archive = fixtureArchive();
    const before = filesBelow(archive.folders.content, '');
    const { code, shown } = await typed(archive, [], answers);
    expect([code, shown.trimEnd().split('\n').at(-1)]).toEqual([130, 'Đã dừng, chưa ghi gì.']);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
  });

  test('“Không” at the end writes nothing', async () => {
    const archive = fixtureArchive();
    const words = [
      'co-quan',
      '--name',
      'Sở Tài chính',
      '--short',
      'STC',
      '--parent',
      'kon-tum/ubnd',
      '--id',
      'kon-tum/so-tai-chinh',
      '--system',
      'state',
      '--level',
      'department',
      '--codes',
      'STC',
      '--since',
      '',
      '--source',
      '',
    ];
    const before = archive.read('issuers.yaml');
    const { code } = await typed(archive, words, [['Ghi vào kho?', `n${ENTER}`]]);
    expect([code, archive.read('issuers.yaml')]).toEqual([130, before]);
  });
});

describe('without a terminal', () => {
  async function run({ folders }: FixtureArchive, ...words: string[]) {
    const told = { out: '', err: '' };
    const code = await makeNew(words, folders, {
      input: new PassThrough(),
      output: new PassThrough(),
      isTerminal: false,
      say: (line) => {
        told.out += `${line}\n`;
      },
      complain: (line) => {
        told.err += `${line}\n`;
      },
    });
    return { code, ...told };
  }

  test('by flags: a body and then its document, told what is written where', async () => {
    const archive = fixtureArchive();
    const body = await run(
      archive,
      'co-quan',
      '--name',
      'Ủy ban nhân dân huyện Kon Rẫy',
      '--short',
      'UBND huyện Kon Rẫy',
      '--parent',
      'kon-tum/ubnd',
      '--system',
      'state',
      '--level',
      'district',
      '--codes',
      'UBND',
    );
    expect(body).toMatchObject({ code: 0, err: '' });
    expect(archive.problems()).toEqual([]);
    const document = await run(
      archive,
      '--issuer',
      'kon-tum/kon-ray/ubnd',
      '--type',
      'ke-hoach',
      '--number',
      '9/KH-UBND',
      '--issuedOn',
      '2022-11-01',
      '--title',
      'Về thi đua',
    );
    expect(document.code).toBe(0);
    expect(document.out).toContain('Địa chỉ: /vb/kon-tum/kon-ray/ke-hoach/2022/09-kh-ubnd/');
  });

  test('--help names what can be made, with every key', async () => {
    const { code, out } = await run(fixtureArchive(), '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^npm run new -- van-ban\|phong-trao/);
    expect(out).toMatch(/\nphong-trao\n {2}--name {11}\S/);
    expect(out).toContain('--kind');
  });

  test.each([
    [
      'nothing to answer with',
      [],
      /^Ở đây không có cửa sổ lệnh để hỏi\.\n {2}→ Trả lời bằng cờ: npm run new -- van-ban\|/,
    ],
    ['answers lacking', ['--issuer', 'kon-tum/ubnd'], /^Còn thiếu: Trích yếu\.\n {2}→ Thêm --title "/],
    [
      'answers with faults',
      ['--issuer', 'kon', '--issuedOn', '6/2/2024'],
      /^--issuer: Không có “kon”.*\n--issuedOn: Ngày “6\/2\/2024”.*\n {2}→ Sửa các cờ trên/,
    ],
    ['an unknown kind', ['hop-dong'], /^Không có loại hồ sơ “hop-dong”\./],
    [
      'an unknown flag',
      ['van-ban', '--x', 'y'],
      /^Chưa hiểu dòng lệnh\.\n {2}→ npm run new -- van-ban --file --issuer/,
    ],
    [
      'a file that is not there',
      ['--issuer', 'kon-tum/ubnd', '--title', 'x', '--file', 'khong.txt'],
      /^Không có tệp khong\.txt\./,
    ],
  ])('%s: one message, exit 2, nothing written', async (_, words, told) => {
    const archive = fixtureArchive();
    const before = filesBelow(archive.folders.content, '');
    const { code, out, err } = await run(archive, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
  });

  test('--dry-run shows and writes nothing', async () => {
    const archive = fixtureArchive();
    const before = filesBelow(archive.folders.content, '');
    const { code, out } = await run(archive, '--issuer', 'kon-tum/ubnd', '--title', 'Về x', '--dry-run');
    expect([code, out]).toEqual([
      0,
      'Địa chỉ: /vb/kon-tum/van-ban/khong-ro-nam/ve-x/\nTệp:\n  content/documents/kon-tum/van-ban/khong-ro-nam/ve-x.mdx\n\nChạy thử: chưa ghi gì.\n',
    ]);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
  });

  test('a file that the archive does not read is not overwritten either', async () => {
    const archive = fixtureArchive();
    archive.write('campaigns/vuot-kho.mdx', 'của người khác');
    const { code, err } = await run(archive, 'phong-trao', '--name', 'Vượt khó', '--kind', 'dot');
    expect([code, err]).toEqual([
      2,
      'Đã có content/campaigns/vuot-kho.mdx: máy không ghi đè.\n  → Sửa thẳng tệp ấy, hoặc trả lời khác đi.\n',
    ]);
    expect(archive.read('campaigns/vuot-kho.mdx')).toBe('của người khác');
  });

  test('as a process: exit 2 and one message', () => {
    const { folders } = fixtureArchive();
    const env = {
      PATH: process.env['PATH'],
      CONTENT_DIR: folders.content,
      CACHE_DIR: folders.cache,
      OUT_DIR: folders.out,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/new.ts')], {
      env,
      encoding: 'utf8',
      cwd: PROJECT,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Ở đây không có cửa sổ lệnh để hỏi\./);
  });
});
