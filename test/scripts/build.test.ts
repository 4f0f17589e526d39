/** `node scripts/build.ts` on a broken archive: it says why, and the last good site stays as it is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampFileOf } from '../../scripts/build.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { DIRECTIVE, type FixtureArchive, fixtureArchive } from '../fixture-archive.ts';
import { runScript } from './run-script.ts';

const broken = () => fixtureArchive().edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');

const told = (archive: FixtureArchive) =>
  `${archive.folders.content}/${DIRECTIVE}:3:7 type: Loại văn bản “Chỉ thị” phải viết bằng mã. → Sửa thành chi-thi. [schema/type]

Có 1 lỗi. Sửa hết rồi chạy lại.
`;

/** Every file of a folder with its content and the time of its last change. */
const stateOf = (folder: string) =>
  filesBelow(folder, '').map((path) => {
    const file = join(folder, path);
    return [path, readFileSync(file, 'utf8'), statSync(file).mtimeMs];
  });

test('exits 1, prints the problem once, and makes no site', async () => {
  const archive = broken();
  expect(await runScript('build.ts', archive.folders)).toEqual({
    code: 1,
    stdout: '',
    stderr: told(archive),
  });
  expect(existsSync(archive.folders.out)).toBe(false);
});

test('leaves the last good site untouched and nothing half built beside it or in the cache', async () => {
  const archive = broken();
  const { root, out, cache } = archive.folders;
  mkdirSync(join(out, 'vb'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<h1>Bản tốt</h1>');
  writeFileSync(join(out, 'vb/index.html'), '<h1>Văn bản</h1>');
  const before = { site: stateOf(out), folders: readdirSync(root).sort() };

  expect((await runScript('build.ts', archive.folders)).code).toBe(1);

  expect(stateOf(out)).toEqual(before.site);
  expect(readdirSync(root).sort()).toEqual([...before.folders, '.cache'].sort());
  // What was compiled of the sound file may be kept; no index, no stamp of a finished build.
  expect(readdirSync(cache)).toEqual(['compiled']);
});

test('writes no stamp of a finished build over the last good one', async () => {
  const archive = fixtureArchive();
  const { out, cache } = archive.folders;
  const stamp = stampFileOf(archive.folders);
  mkdirSync(out);
  mkdirSync(cache);
  writeFileSync(stamp, '0'.repeat(64));
  archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
  expect((await runScript('build.ts', archive.folders)).code).toBe(1);
  expect(readFileSync(stamp, 'utf8')).toBe('0'.repeat(64));
});
