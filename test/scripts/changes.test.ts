/** `node scripts/changes.ts` over a repository of its own: what a pull request would show. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { NoSuchBase } from '../../scripts/changes/base-content.ts';
import { changesAgainst } from '../../scripts/changes/changes-against.ts';
import { printChanges } from '../../src/changes/print/print-changes.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import {
  CAMPAIGN,
  DIRECTIVE,
  DIRECTIVE_SOURCE,
  fixtureArchive,
  PROJECT,
  REPORT,
  REPORT_SOURCE,
  sha256Of,
} from '../fixture-archive.ts';
import { runScript } from './run-script.ts';

/** The fixture, committed. */
function repository() {
  const archive = fixtureArchive();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', ...words], {
      cwd: archive.folders.root,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '--message=a');
  const { folders } = archive;
  // The program lies in the project, the archive elsewhere.
  const changes = (base: string) => changesAgainst({ ...folders, root: PROJECT }, base);
  return { archive, git, changes, markdown: async (base: string) => printChanges(await changes(base), base) };
}

/** Another word in the received file and in the document. */
function reprint(archive: ReturnType<typeof fixtureArchive>, from: string, to: string) {
  const before = sha256Of(archive.read(DIRECTIVE_SOURCE));
  archive.edit(DIRECTIVE_SOURCE, from, to);
  archive.edit(DIRECTIVE, before, sha256Of(archive.read(DIRECTIVE_SOURCE)));
}

test('nothing changed', async () => {
  const { markdown } = repository();
  expect(await markdown('main')).toBe('## Thay đổi nội dung so với `main`\n\nNội dung kho không thay đổi.\n');
});

test('a pull request that edits, adds and removes: as Markdown', async () => {
  const { archive, markdown } = repository();
  reprint(archive, 'đạt từ **10%** trở lên', 'đạt từ **12%** trở lên');
  archive
    .edit(DIRECTIVE, '**10%** trở lên', '**12%** trở lên')
    .edit(DIRECTIVE, 'đạt từ 10% trở lên', 'đạt từ 12% trở lên');
  archive.edit(DIRECTIVE, 'value: 10\n', 'value: 12\n');
  reprint(
    archive,
    'theo dõi việc thực hiện Chỉ thị.',
    'theo dõi việc thực hiện Chỉ thị, Nghị quyết số 07-NQ/TU của Tỉnh ủy.',
  );
  archive.edit(
    DIRECTIVE,
    'theo dõi việc thực hiện Chỉ thị.',
    'theo dõi việc thực hiện Chỉ thị, Nghị quyết số 07-NQ/TU của Tỉnh ủy.',
  );
  archive.remove(REPORT).remove(REPORT_SOURCE).edit(CAMPAIGN, 'kind: phong-trao', 'kind: dot');
  expect((await markdown('HEAD')).replace(/[0-9a-f]{12}/g, '…')).toBe(`## Thay đổi nội dung so với \`HEAD\`

Văn bản: 0 mới, 1 sửa, 1 bỏ. Viện dẫn: 1 mới (1 chưa xác định), 0 mất. Địa chỉ: 1 mới, 1 mất (**1 chưa có chuyển hướng**). Chỉ tiêu, kết quả: 2 thay đổi.

### Văn bản

- **Bỏ:** Báo cáo năm 2022 của Ủy ban nhân dân tỉnh Kon Tum: Tổng kết Đợt thi đua (\`/vb/kon-tum/bao-cao/2022/tong-ket-dot-thi-dua/\`)

#### Sửa: Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum: Phát động Phong trào thi đua năm 2024

\`/vb/kon-tum/chi-thi/2024/08-ct-ubnd/\`

- nguồn (\`source\`): <del>kon-tum/08-ct-ubnd-2024.txt, …, ocr</del> → <ins>kon-tum/08-ct-ubnd-2024.txt, …, ocr</ins>
- mục I.1: … độ tăng trưởng GRDP đạt từ <del>10</del><ins>12</ins>% trở lên.
- mục II, đoạn 1: … dõi việc thực hiện Chỉ thị<ins>, Nghị quyết số 07-NQ/TU của Tỉnh ủy</ins>.

### Viện dẫn

**Chưa xác định được, cần xem:**

- Nghị quyết số 07-NQ/TU (\`kon-tum/chi-thi/2024/08-ct-ubnd\`, mục II, đoạn 1): không ghi ngày, năm ban hành, và văn bản này không cho biết ở chỗ khác; nối tới \`/vb/dang/kon-tum/nghi-quyet/khong-ro-nam/07-nq-tu/\`

### Địa chỉ

**Mất:**

- \`/vb/kon-tum/bao-cao/2022/tong-ket-dot-thi-dua/\` **chưa có chuyển hướng**

**Mới:**

- \`/vb/dang/kon-tum/nghi-quyet/khong-ro-nam/07-nq-tu/\`

### Chỉ tiêu, kết quả

- kết quả bỏ: Số xã đạt chuẩn (\`xa-nong-thon-moi\`, \`kon-tum/bao-cao/2022/tong-ket-dot-thi-dua\`): <del>tăng 5 xã, so với 2021, số ước, tính đến 2022-12-26, 100.84% kế hoạch, do kon-tum/chi-thi/2024/08-ct-ubnd đặt ra</del>
- chỉ tiêu sửa: Tốc độ tăng trưởng GRDP (\`tang-truong-grdp\`, \`kon-tum/chi-thi/2024/08-ct-ubnd\`): <del>ít nhất 10%, 2024</del> → <ins>ít nhất 12%, 2024</ins>

### Hồ sơ

- phong trào, sửa: \`yeu-nuoc-2024\`
`);
});

test('as JSON, with stable keys, and nothing else on stdout', async () => {
  const { archive } = repository();
  archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: null');
  const { code, stdout, stderr } = await runScript('changes.ts', archive.folders, ['HEAD', '--json']);
  const told = JSON.parse(stdout);
  expect([code, stderr, Object.keys(told)]).toEqual([
    0,
    '',
    ['documents', 'citations', 'addresses', 'figures', 'records', 'unread'],
  ]);
  expect(told.documents.changed).toEqual([
    {
      id: 'kon-tum/chi-thi/2024/08-ct-ubnd',
      name: 'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum',
      title: 'Phát động Phong trào thi đua năm 2024',
      was: 'kon-tum/chi-thi/2024/08-ct-ubnd',
      facts: [{ key: 'place', before: 'Kon Tum', after: null }],
      text: [],
      lostPlaces: [],
    },
  ]);
});

test('a document that moved, with its redirect', async () => {
  const { archive, markdown } = repository();
  const [from, to] = ['kon-tum/chi-thi/2024/08-ct-ubnd', 'kon-tum/chi-thi/2024/09-ct-ubnd'];
  const moved = archive.read(DIRECTIVE).replace('number: 08/CT-UBND', 'number: 09/CT-UBND');
  archive.remove(DIRECTIVE).write(`documents/${to}.mdx`, moved);
  archive.write('redirects.yaml', `- { from: /vb/${from}/, to: /vb/${to}/ }\n`);
  const told = await markdown('HEAD');
  expect(told).toContain('Văn bản: 0 mới, 1 sửa, 0 bỏ.');
  expect(told).toContain(`\`/vb/${to}/\`, trước ở \`/vb/${from}/\``);
  expect(told).toContain(`- \`/vb/${from}/\` → \`/vb/${to}/\``);
});

test('a file that cannot be read is named, not told as removed', async () => {
  const { archive, markdown } = repository();
  archive.edit(DIRECTIVE, 'type: chi-thi', 'type: x');
  const told = await markdown('HEAD');
  expect(told).toContain(`**Chưa so được** 1 tệp có lỗi ở bản này: \`content/${DIRECTIVE}\`.`);
  expect(told).not.toMatch(/Bỏ:|chưa có chuyển hướng/);
});

test('words of a document are words in the comment: no markup, no mention', async () => {
  const { archive, markdown } = repository();
  const evil = 'Xem @kho, #12 và [đây](https://a.vn) <x> _a_ `c`';
  const escaped = 'Xem @kho, #12 và \\[đây\\](https://a.vn) \\<x> \\_a\\_ `c`';
  reprint(archive, 'nông thôn mới.', `nông thôn mới. ${evil}.`);
  archive.edit(DIRECTIVE, 'xây dựng nông thôn mới.', `xây dựng nông thôn mới. ${escaped}.`);
  const told = await markdown('HEAD');
  expect(told).toContain(
    'nông thôn mới. <ins>Xem @<!-- -->kho, #<!-- -->12 và \\[đây\\](https:<!-- -->//a.vn) &lt;x&gt; \\_a\\_ \\`c\\`.</ins>',
  );
});

test('neither the working tree nor the repository is touched, and nothing is left behind', async () => {
  const { archive, git, changes } = repository();
  archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: null');
  const stateOf = () => [
    git('status', '--porcelain', '--ignored'),
    git('stash', 'list'),
    git('worktree', 'list').split('\n').length,
    filesBelow(archive.folders.content, ''),
    readdirSync(tmpdir()).filter((name) => name.startsWith('kho-ban-truoc-')),
  ];
  await changes('HEAD');
  const before = stateOf();
  await changes('HEAD');
  expect(stateOf()).toEqual(before);
  expect(archive.read(DIRECTIVE)).toContain('place: null');
});

describe('a revision that cannot be read', () => {
  const why = (base: string, { changes } = repository()) =>
    changes(base).then(
      () => null,
      (error: unknown) => (error instanceof NoSuchBase ? error.message.split(' → ')[0] : error),
    );

  test.each(['khong-co', '--all', '-', '', 'main:content', 'main..HEAD'])('%j', async (base) => {
    expect(await why(base)).toBe(`Không có bản “${base}” trong git`);
  });

  test('has no content', async () => {
    const repo = repository();
    repo.git('checkout', '--quiet', '--orphan', 'khac');
    repo.git('rm', '--quiet', '--cached', '-r', 'content');
    repo.git('commit', '--quiet', '--allow-empty', '--message=b');
    expect(await why('khac', repo)).toBe('Bản ấy không có thư mục content/');
  });

  test('where there is no repository at all', async () => {
    const { folders } = fixtureArchive();
    await expect(changesAgainst({ ...folders, root: PROJECT }, 'main')).rejects.toThrow(NoSuchBase);
  });

  test('is one line on the command line, exit 2, nothing on stdout', async () => {
    const { folders } = repository().archive;
    for (const words of [['khong-co'], ['--output=x']]) {
      const { code, stdout, stderr } = await runScript('changes.ts', folders, words);
      expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    }
  });
});
