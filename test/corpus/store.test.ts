/** The store of compiled documents: same bytes, same name, no staleness, and damage heals itself. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/corpus/files.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { compilerDigest, openStore } from '../../src/corpus/store.ts';
import {
  DIRECTIVE,
  DIRECTIVE_SOURCE,
  type FixtureArchive,
  fixtureArchive,
  PROJECT,
  REPORT,
} from '../fixture-archive.ts';

const compiledFolder = (archive: FixtureArchive) => join(archive.folders.cache, 'compiled');
const stored = (archive: FixtureArchive) => filesBelow(compiledFolder(archive), '');

/** The kept record of a document, as a file. */
function recordOf(archive: FixtureArchive, file: string, kind: 'document' | 'text' | 'passages'): string {
  const held = loadArchive(archive.folders).corpus.documents.find((one) => one.file === `content/${file}`);
  const key = held?.textKey ?? '';
  return join(compiledFolder(archive), key.slice(0, 2), `${key.slice(2)}.${kind}.json`);
}

/** All that pages get from the archive. */
function pagesOf(archive: FixtureArchive) {
  const { corpus, problems, textOf } = loadArchive(archive.folders);
  return { problems, documents: corpus.documents.map((held) => ({ held, text: textOf(held) })) };
}

describe('what is compiled', () => {
  test('the same bytes once: the second load only reads', () => {
    const archive = fixtureArchive();
    const first = pagesOf(archive);
    // Marks the kept record; a second compilation would write over the mark.
    const record = recordOf(archive, DIRECTIVE, 'document');
    const marked = readFileSync(record, 'utf8').replace('"corrections":[', '"marked":true,"corrections":[');
    writeFileSync(record, marked);
    expect(loadArchive(archive.folders).corpus.documents.filter((held) => 'marked' in held)).toHaveLength(1);
    expect(first.problems).toEqual([]);
    expect(stored(archive)).toHaveLength(6);
  });

  test('a changed file again', () => {
    const archive = fixtureArchive();
    pagesOf(archive);
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: Đắk Tô');
    expect(pagesOf(archive).documents[0]?.held.document.place).toBe('Đắk Tô');
    expect(stored(archive)).toHaveLength(9);
  });

  test('a changed source: what was kept is no longer believed, and comes back with the source', () => {
    const archive = fixtureArchive();
    const before = pagesOf(archive);
    archive.edit(DIRECTIVE_SOURCE, '10%', '11%');
    expect(archive.problems().map((problem) => /\[.*\]$/.exec(problem)?.[0])).toEqual(['[source-hash]']);
    archive.edit(DIRECTIVE_SOURCE, '11%', '10%');
    expect(pagesOf(archive)).toEqual(before);
  });

  test('a removed source', () => {
    const archive = fixtureArchive();
    pagesOf(archive);
    expect(archive.remove(DIRECTIVE_SOURCE).problems()).toHaveLength(1);
  });

  test('a file that moved, since messages name it', () => {
    const archive = fixtureArchive();
    pagesOf(archive);
    archive.write('documents/a.mdx', archive.read(REPORT)).remove(REPORT);
    expect(loadArchive(archive.folders).corpus.documents.map(({ file }) => file)).toContain(
      'content/documents/a.mdx',
    );
  });

  test('nothing of a file with a fault is kept, and its message comes each time', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
    const first = archive.problems();
    expect(first).toHaveLength(1);
    expect(archive.problems()).toEqual(first);
    expect(stored(archive)).toHaveLength(3);
  });
});

describe('a damaged store', () => {
  const DAMAGE: [string, string | Buffer][] = [
    ['empty', ''],
    ['cut short', '{"file":"content/docu'],
    ['zeros, as after a power failure', Buffer.alloc(4096)],
    ['another kind of value', 'null'],
    ['an empty object', '{}'],
  ];

  test.each(DAMAGE)('the record is %s', (_, content) => {
    const archive = fixtureArchive();
    const before = pagesOf(archive);
    const record = recordOf(archive, DIRECTIVE, 'document');
    writeFileSync(record, content);
    expect(pagesOf(archive)).toEqual(before);
    expect(readFileSync(record, 'utf8')).toContain('"textKey"');
  });

  test.each(DAMAGE)('the text is %s', (_, content) => {
    const archive = fixtureArchive();
    const before = pagesOf(archive);
    const text = recordOf(archive, DIRECTIVE, 'text');
    writeFileSync(text, content);
    expect(pagesOf(archive)).toEqual(before);
    expect(readFileSync(text, 'utf8')).toContain('"parts"');
  });

  test.each(DAMAGE)('the citing sentences are %s', (_, content) => {
    const archive = fixtureArchive();
    const sentences = () => {
      const { corpus, passagesOf } = loadArchive(archive.folders);
      return corpus.documents.map(passagesOf);
    };
    const before = sentences();
    expect(before.flat().map(({ sentence }) => sentence)).toContain(
      'Thực hiện Chỉ thị số 34-CT/TW, phát động thi đua với chủ đề “Đoàn kết - Trách nhiệm”.',
    );
    const kept = recordOf(archive, DIRECTIVE, 'passages');
    writeFileSync(kept, content);
    expect(sentences()).toEqual(before);
    expect(readFileSync(kept, 'utf8')).toContain('"passages"');
  });

  test('the text is gone', () => {
    const archive = fixtureArchive();
    const before = pagesOf(archive);
    rmSync(recordOf(archive, DIRECTIVE, 'text'));
    expect(pagesOf(archive)).toEqual(before);
  });

  test('the text is gone and the document was changed meanwhile: it says so', () => {
    const archive = fixtureArchive();
    pagesOf(archive);
    const { corpus, textOf } = loadArchive(archive.folders);
    rmSync(recordOf(archive, DIRECTIVE, 'text'));
    archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
    const held = corpus.documents[0];
    expect(() => held && textOf(held)).toThrow(`content/${DIRECTIVE} đã bị sửa trong lúc chạy: chạy lại.`);
  });

  test('no unfinished file is left', () => {
    const archive = fixtureArchive();
    pagesOf(archive);
    expect(stored(archive).filter((path) => !/\.(document|text|passages)\.json$/.test(path))).toEqual([]);
  });
});

describe('names in the store', () => {
  const keyOf = (compiler: string, ...parts: string[]) => openStore('x', compiler).keyOf(...parts);

  test('differ with the program, the parts and where one part ends', () => {
    const names = [keyOf('1', 'a', 'b'), keyOf('2', 'a', 'b'), keyOf('1', 'ab', ''), keyOf('1', 'a', 'c')];
    expect(new Set(names).size).toBe(4);
    expect(keyOf('1', 'a', 'b')).toBe(names[0]);
  });

  test('differ with every file of the program, in folders too, and with the packages', () => {
    const { root } = fixtureArchive().folders;
    const copy = join(root, 'copy/src');
    for (const folder of ['core', 'schema', 'markdown', 'corpus'])
      cpSync(join(PROJECT, 'src', folder), join(copy, folder), { recursive: true });
    const digests = [compilerDigest(copy)];
    for (const file of ['schema/fields.ts', 'corpus/yaml/read.ts', '../package-lock.json']) {
      writeFileSync(join(copy, file), '// changed', { flag: 'a' });
      digests.push(compilerDigest(copy));
    }
    expect(new Set(digests).size).toBe(4);
  });
});
