/** A link in `content/` could show any file of the machine that builds; with one in it nothing is read. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DIRECTIVE, DIRECTIVE_SOURCE, fixtureArchive } from '../fixture-archive.ts';
import { runScript } from '../scripts/run-script.ts';

function secret(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kho-secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'secret.env'), 'TOKEN=supersecret-abc123');
  return join(folder, 'secret.env');
}

test.each(['topics.yaml', DIRECTIVE, DIRECTIVE_SOURCE, 'campaigns/yeu-nuoc-2024.mdx'])(
  '%s as a link is told, and its target is not',
  async (file) => {
    const archive = fixtureArchive().remove(file);
    symlinkSync(secret(), join(archive.folders.content, file));
    expect(archive.problems()).toEqual([
      `content/${file}:1:1 Mục này là một liên kết tới chỗ khác, không phải tệp của kho. → Thay bằng chính tệp ấy: kho chỉ đọc những gì nằm trong thư mục content/. [link]`,
    ]);
    const { code, stdout, stderr } = await runScript('check.ts', archive.folders);
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain('supersecret');
  },
);

test('a linked folder is told too', () => {
  const archive = fixtureArchive();
  symlinkSync(tmpdir(), join(archive.folders.content, 'sources/ngoai'));
  expect(archive.problems()).toHaveLength(1);
});
