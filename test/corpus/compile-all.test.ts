/** Many documents in threads come to the same as one after the other. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byPlace, printProblem } from '../../src/core/problem.ts';
import { compileAll } from '../../src/corpus/compile-all.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import {
  DIRECTIVE,
  type FixtureArchive,
  fixtureArchive,
  REPORT,
  REPORT_SOURCE,
  sha256Of,
} from '../fixture-archive.ts';

const MANY = 130;

/** Announcements 1 to MANY with one line each; every fiftieth has a fault of its own. */
function manyDocuments(): FixtureArchive {
  const archive = fixtureArchive();
  const front = archive.read(REPORT).split('---\n')[1] ?? '';
  for (let index = 1; index <= MANY; index += 1) {
    const serial = String(index).padStart(2, '0');
    const text = `Thông báo thứ ${index}.\n`;
    const matter = front
      .replace(
        'type: bao-cao\nnumber: null\nissuedOn: 2022\n',
        `type: thong-bao\nnumber: ${serial}/TB-UBND\nissuedOn: 2022-01-02\n`,
      )
      .replace(/dating:\n(?: {2}.*\n)+/, '')
      .replace(/results:\n(?: {2}.*\n)+/, 'results: []\n')
      .replace('bao-cao-2022.txt', `tb-${serial}.txt`)
      .replace(sha256Of(archive.read(REPORT_SOURCE)), sha256Of(text));
    const printed = index % 50 === 0 ? text.replace('.', '!') : text;
    archive.write(`sources/kon-tum/tb-${serial}.txt`, text);
    archive.write(
      `documents/kon-tum/thong-bao/2022/${serial}-tb-ubnd.mdx`,
      `---\n${matter}---\n\n${printed}`,
    );
  }
  return archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
}

const kept = (cache: string) =>
  filesBelow(cache, '').map((path) => [path, readFileSync(join(cache, path), 'utf8')]);

test('the same problems and the same store, byte for byte', async () => {
  const archive = manyDocuments();
  const alone = { ...archive.folders, cache: join(archive.folders.root, 'cache-alone') };
  const problems = await compileAll(archive.folders);
  const loaded = loadArchive(alone);

  expect(problems.sort(byPlace).map(printProblem)).toEqual(loaded.problems.map(printProblem));
  expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
    'schema/type:3',
    'fidelity:27',
    'fidelity:27',
  ]);
  expect(loaded.corpus.documents).toHaveLength(MANY - 2 + 1);
  expect(kept(archive.folders.cache)).toEqual(kept(alone.cache));
  expect(kept(alone.cache)).toHaveLength(3 * (MANY - 2 + 1));
}, 60_000);

test('the loader only reads what the threads compiled', async () => {
  const archive = manyDocuments();
  await compileAll(archive.folders);
  const { cache } = archive.folders;
  for (const path of filesBelow(cache, '.document.json')) {
    const record = readFileSync(join(cache, path), 'utf8');
    writeFileSync(join(cache, path), record.replace('"corrections":[', '"marked":true,"corrections":['));
  }
  const { documents } = loadArchive(archive.folders).corpus;
  expect(documents.filter((held) => 'marked' in held)).toHaveLength(documents.length);
}, 60_000);

test('a small archive is left to the loader', async () => {
  const { folders } = fixtureArchive();
  expect(await compileAll(folders)).toEqual([]);
  expect(existsSync(folders.cache)).toBe(false);
});

test('a thread that fails ends the run instead of hanging it', async () => {
  const archive = manyDocuments();
  writeFileSync(archive.folders.cache, 'a file where the cache should be');
  await expect(compileAll(archive.folders)).rejects.toThrow(/ENOTDIR|EEXIST/);
}, 60_000);
