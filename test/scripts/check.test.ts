/** `node scripts/check.ts` as a process: what it prints, where, and how it ends. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mendArchive } from '../../scripts/check/mend-archive.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { DIRECTIVE, DIRECTIVE_SOURCE, fixtureArchive, REPORT, sha256Of } from '../fixture-archive.ts';
import { endOf, runScript, startScript } from './run-script.ts';

describe('node scripts/check.ts', () => {
  const SOUND =
    'Kho không có lỗi: 2 văn bản, 1 phong trào.\nCùng với 1 chỉ tiêu, 1 kết quả, 1 văn bản được nhắc tới có hồ sơ, 3 cơ quan, 3 loại chỉ tiêu.\n';

  test('a sound archive: what it holds and what to look at, exit 0', async () => {
    const { folders } = fixtureArchive();
    const { code, stdout, stderr } = await runScript('check.ts', folders);
    expect([code, stdout]).toEqual([0, `${SOUND}Có 2 cảnh báo: nên xem lại, đúng rồi thì để nguyên.\n`]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ Cảnh báo: .*/, ' Cảnh báo'))).toEqual([
      `${folders.content}/${DIRECTIVE}:58:11 Cảnh báo`,
      '',
      `${folders.content}/indicators.yaml:3:9 Cảnh báo`,
    ]);
  });

  test('errors alone, as a build asks: no warning', async () => {
    expect(await runScript('check.ts', fixtureArchive().folders, ['--errors'])).toEqual({
      code: 0,
      stdout: SOUND,
      stderr: '',
    });
  });

  test('a broken one: each problem on one line, by file, their number, exit 1', async () => {
    const archive = fixtureArchive().edit(DIRECTIVE, 'issuedOn: 2024-02-06', 'issuedOn: 06/02/2024');
    archive.edit(REPORT, 'kế hoạch.\n', 'kế hoạch {x}.\n').edit('topics.yaml', 'id: kinh-te', 'id: Kinh tế');
    archive.edit('topics.yaml', 'id: thi-dua-khen-thuong', 'id: Thi đua');
    const { folders } = archive;
    expect(await runScript('check.ts', folders)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${folders.content}/${REPORT}:54:48 Có biểu thức {x}. → Xóa đi; nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”. [no-code]

${folders.content}/${DIRECTIVE}:5:11 issuedOn: Ngày “06/02/2024” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [schema/issuedOn]

${folders.content}/topics.yaml:1:9 id: Mã “Thi đua” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: thi-dua. [schema/id]
${folders.content}/topics.yaml:2:9 id: Mã “Kinh tế” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: kinh-te. [schema/id]

Có 4 lỗi. Sửa hết rồi chạy lại.
`,
    });
  });

  test('a rule over the whole: exit 1 as well, warnings told apart', async () => {
    const { folders } = fixtureArchive().write('sources/khac.txt', 'x');
    const { code, stdout, stderr } = await runScript('check.ts', folders);
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.at(-3)).toBe(
      `${folders.content}/sources/khac.txt:1:1 Không văn bản nào ghi tệp nhận được này. → Ghi tên tệp vào source.file của văn bản tương ứng, hoặc bỏ tệp nếu đặt nhầm. [stray-source]`,
    );
    expect(lines.at(-1)).toBe('Có 1 lỗi, 2 cảnh báo. Sửa hết lỗi rồi chạy lại.');
  });

  test('more than a hundred documents, compiled in threads: the faulty ones once each', async () => {
    const archive = fixtureArchive();
    for (let index = 0; index < 110; index += 1)
      archive.write(`documents/many/${index}.mdx`, 'Không khai báo.');
    const { code, stderr } = await runScript('check.ts', archive.folders);
    expect(code).toBe(1);
    expect(stderr.match(/\[front-matter\]/g)).toHaveLength(110);
    expect(stderr).toContain('\nCó 110 lỗi, 1 cảnh báo. Sửa hết lỗi rồi chạy lại.\n');
  });

  test('no content folder: one problem, no trace of the program', async () => {
    const { folders } = fixtureArchive().remove('');
    expect(await runScript('check.ts', folders)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${folders.content}:1:1 Không có thư mục nội dung này. → Xem lại tên thư mục và biến CONTENT_DIR. [missing-file]

Có 1 lỗi. Sửa hết rồi chạy lại.
`,
    });
  });

  test('a document that would run code leaves no mark of having run', async () => {
    const archive = fixtureArchive();
    const [evil, mark] = ['evil.mjs', 'mark'].map((name) => join(archive.folders.root, name)) as [
      string,
      string,
    ];
    const code = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, 'ran');`;
    writeFileSync(evil, code);
    const layout = `layout: "data:text/javascript;base64,${Buffer.from(code).toString('base64')}"`;
    archive.edit(DIRECTIVE, 'place: Kon Tum', `place: Kon Tum\n${layout}`);
    archive.edit(DIRECTIVE, '## I. CHỈ TIÊU', `import '${evil}'\n\n![x](${evil})\n\n## I. CHỈ TIÊU`);
    archive.edit(REPORT, 'place: null', `place: null\nlayout: ${evil}`);
    const { code: exit, stderr } = await runScript('check.ts', archive.folders);
    expect([exit, existsSync(mark)]).toEqual([1, false]);
    expect(stderr.match(/\[(?:schema\/unknown-key|no-code|no-html)\]/g)).toEqual([
      '[schema/unknown-key]',
      '[schema/unknown-key]',
      '[no-code]',
      '[no-html]',
    ]);
  });
});

describe('--json', () => {
  test('an array of problems and nothing else, the same keys in each', async () => {
    const archive = fixtureArchive().edit(DIRECTIVE, '    year: 2024\n', '    year: 2030\n');
    archive.write('sources/khac.txt', 'x');
    const { code, stdout, stderr } = await runScript('check.ts', archive.folders, ['--json']);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect([code, stderr]).toEqual([1, '']);
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set(['file,line,column,severity,rule,message,mend']),
    );
    expect(rows.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning figure-year',
      'warning citation/undated',
      'warning unused',
      'error stray-source',
    ]);
    expect(rows[0]).toEqual({
      file: `${archive.folders.content}/${DIRECTIVE}`,
      line: 32,
      column: 11,
      severity: 'warning',
      rule: 'figure-year',
      message: 'Năm 2030 của chỉ tiêu nằm ngoài thời gian của văn bản (năm 2024).',
      mend: 'Đối chiếu câu trích: nếu bản in đúng như vậy thì để nguyên, không thì sửa year.',
    });
  });

  test('nothing wrong: an empty array, exit 0', async () => {
    expect(await runScript('check.ts', fixtureArchive().folders, ['--json', '--errors'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });
});

describe('--fix', () => {
  test('mends letters, loose marks, hidden signs and blanks; the text still says what was received', async () => {
    const archive = fixtureArchive();
    const before = sha256Of(archive.read(DIRECTIVE_SOURCE));
    const asReceived = archive
      .read(DIRECTIVE_SOURCE)
      .replace('34-CT/TW', '34-СТ/TW')
      .replace('Chủ đề của', 'Chủ ðề của');
    archive.write(DIRECTIVE_SOURCE, asReceived).edit(DIRECTIVE, before, sha256Of(asReceived));
    archive.edit(DIRECTIVE, 'hiện Chỉ thị số 34-CT/TW, phát', 'hiện Chỉ thị số 34-СТ/TW, phát');
    archive.edit(DIRECTIVE, '[^1]: Chủ đề của năm.', '[^1]: Chủ ðề của năm. \t');
    archive.edit('topics.yaml', 'Phát triển kinh tế', 'Phát triển\u200b kinh tế'.normalize('NFD'));
    const { code, stdout, stderr } = await runScript('check.ts', archive.folders, ['--fix', '--errors']);
    const { content } = archive.folders;
    expect(stderr).toBe(`Đã sửa 2 tệp:
${content}/${DIRECTIVE}: 1 chữ “С” thành “C”, 1 chữ “Т” thành “T”, 1 chữ “ð” thành “đ”, bỏ dấu cách cuối 1 dòng.
${content}/topics.yaml: ghép dấu (NFC) 3 chữ, bỏ 1 ký tự ẩn.

`);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Kho không có lỗi: 2 văn bản, 1 phong trào.']);
    expect(archive.read(DIRECTIVE)).toContain('[^1]: Chủ đề của năm.\n');
    expect(archive.read(DIRECTIVE_SOURCE)).toBe(asReceived);
    expect(filesBelow(content, '').filter((name) => name.includes('dang-ghi'))).toEqual([]);
  });

  test('leaves what it cannot be sure of to the editor', () => {
    const archive = fixtureArchive().edit('topics.yaml', 'Phát triển kinh tế', 'Москва');
    expect(mendArchive(archive.folders)).toEqual([]);
    expect(archive.problems()).toEqual([expect.stringContaining('[characters]')]);
    expect(archive.read('topics.yaml')).toContain('Москва');
  });

  test('touches no file that needs nothing, and none that is not UTF-8', () => {
    const archive = fixtureArchive().write('topics.yaml', Buffer.from('\ufeffChủ đề ', 'utf16le'));
    const stateOf = () =>
      filesBelow(archive.folders.content, '').map((name) => {
        const file = join(archive.folders.content, name);
        return [name, readFileSync(file, 'hex'), statSync(file).mtimeMs];
      });
    const before = stateOf();
    expect(mendArchive(archive.folders)).toEqual([]);
    expect(stateOf()).toEqual(before);
  });
});

describe('--watch', () => {
  /** A running check, and a way to wait until it has said something. */
  function watching() {
    const archive = fixtureArchive();
    const child = startScript('check.ts', archive.folders, ['--watch']);
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    const waiting = new Set<() => void>();
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      for (const look of waiting) look();
    });
    /** What is said up to and with these words, counted from the last time. */
    const until = (words: string) =>
      new Promise<string>((resolve) => {
        const look = () => {
          const end = said.indexOf(words);
          if (end < 0) return;
          waiting.delete(look);
          resolve(said.slice(0, end + words.length));
          said = said.slice(end + words.length);
        };
        waiting.add(look);
        look();
      });
    return { archive, child, ended: endOf(child), until };
  }

  test('tells what a change brings and takes, and ends cleanly', async () => {
    const { archive, child, ended, until } = watching();
    const start = await until('nhấn Ctrl+C để dừng.\n');
    expect(start).toContain('Kho không có lỗi: 2 văn bản, 1 phong trào. Đang theo dõi ');

    archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
    const broken = await until('Kho còn 1 lỗi');
    expect(broken).toContain(`${DIRECTIVE}: `);
    expect(broken).toContain(
      `${archive.folders.content}/${DIRECTIVE}:3:7 type: Loại văn bản “Chỉ thị” phải viết bằng mã. → Sửa thành chi-thi. [schema/type]`,
    );

    // What stands is told again: an editor's program shows the last round only.
    archive.edit(DIRECTIVE, 'issuedOn: 2024-02-06', 'issuedOn: 31/02/2024');
    const worse = await until('Kho còn 2 lỗi');
    expect(worse).toMatch(
      /: 1 điều mới, 0 điều đã hết .*Còn từ trước:\n\S+:3:7 type: .*Mới:\n\S+:5:\d+ issuedOn: /su,
    );
    archive.edit(DIRECTIVE, 'issuedOn: 31/02/2024', 'issuedOn: 2024-02-06');
    await until('Kho còn 1 lỗi');

    archive.edit(DIRECTIVE, 'type: Chỉ thị', 'type: chi-thi');
    expect(await until('Kho không có lỗi: 2 văn bản, 1 phong trào.')).toContain('1 điều đã hết (');

    child.kill('SIGINT');
    await until('Đã dừng theo dõi.\n');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });
});

test('--watch without a content folder is one check', async () => {
  const { code, stdout, stderr } = await runScript('check.ts', fixtureArchive().remove('').folders, [
    '--watch',
  ]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Không có thư mục nội dung này.');
});

describe('a command line that is not understood: one line, exit 2', () => {
  test.each([[['--xml']], [['--watch', '--json']]])('%j', async (words) => {
    const { code, stdout, stderr } = await runScript('check.ts', fixtureArchive().folders, words);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('Cách dùng: npm run check');
  });
});
