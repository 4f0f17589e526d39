/** `node scripts/check.ts` as a process: what it prints, where, and how it ends. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, fixtureArchive, REPORT } from '../fixture-archive.ts';
import { runScript } from './run-script.ts';

describe('node scripts/check.ts', () => {
  test('a sound archive: what it holds, exit 0', async () => {
    const { folders } = fixtureArchive();
    expect(await runScript('check.ts', folders)).toEqual({
      code: 0,
      stdout:
        'Kho không có lỗi: 2 văn bản, 1 phong trào.\nCùng với 1 chỉ tiêu, 1 kết quả, 1 văn bản được nhắc tới có hồ sơ, 3 cơ quan, 3 loại chỉ tiêu.\n',
      stderr: '',
    });
  });

  test('a broken one: each problem on two lines, sorted, their number, exit 1', async () => {
    const archive = fixtureArchive().edit(DIRECTIVE, 'issuedOn: 2024-02-06', 'issuedOn: 06/02/2024');
    archive.edit(REPORT, 'kế hoạch.\n', 'kế hoạch {x}.\n').edit('topics.yaml', 'id: kinh-te', 'id: Kinh tế');
    const { folders } = archive;
    expect(await runScript('check.ts', folders)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${folders.content}/${REPORT}:54:48 Có biểu thức {x}.
  → Xóa đi; nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”. [no-code]
${folders.content}/${DIRECTIVE}:5:11 issuedOn: Ngày “06/02/2024” không đúng dạng năm-tháng-ngày.
  → Sửa thành 2024-02-06. [schema/issuedOn]
${folders.content}/topics.yaml:2:9 id: Mã “Kinh tế” có chữ hoa, dấu hoặc ký tự lạ.
  → Viết chữ thường không dấu, từ nối bằng gạch nối: kinh-te. [schema/id]

Có 3 lỗi. Sửa hết rồi chạy lại.
`,
    });
  });

  test('a rule over the whole: exit 1 as well', async () => {
    const { folders } = fixtureArchive().write('sources/khac.txt', 'x');
    const { code, stderr } = await runScript('check.ts', folders);
    expect([code, stderr]).toEqual([
      1,
      `${folders.content}/sources/khac.txt:1:1 Không văn bản nào ghi tệp nhận được này.
  → Ghi tên tệp vào source.file của văn bản tương ứng, hoặc bỏ tệp nếu đặt nhầm. [stray-source]

Có 1 lỗi. Sửa hết rồi chạy lại.
`,
    ]);
  });

  test('more than a hundred documents, compiled in threads: the faulty ones once each', async () => {
    const archive = fixtureArchive();
    for (let index = 0; index < 110; index += 1)
      archive.write(`documents/many/${index}.mdx`, 'Không khai báo.');
    const { code, stderr } = await runScript('check.ts', archive.folders);
    expect(code).toBe(1);
    expect(stderr.match(/\[front-matter\]/g)).toHaveLength(110);
    expect(stderr).toContain('\nCó 110 lỗi. Sửa hết rồi chạy lại.\n');
  });

  test('no content folder: one problem, no trace of the program', async () => {
    const { folders } = fixtureArchive().remove('');
    expect(await runScript('check.ts', folders)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${folders.content}:1:1 Không có thư mục nội dung này.
  → Xem lại tên thư mục và biến CONTENT_DIR. [missing-file]

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
