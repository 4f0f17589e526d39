/** Where the archive lies, and when it is read again. */
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentFolder, foldersOf } from '../../src/corpus/folders.ts';
import { DIRECTIVE, type FixtureArchive, fixtureArchive, PROJECT } from '../fixture-archive.ts';

describe('the folders', () => {
  test('lie in the project when the environment says nothing', () => {
    const folders = foldersOf({});
    expect(folders).toEqual({
      root: folders.root,
      content: resolve(PROJECT, 'content'),
      cache: resolve(PROJECT, '.cache'),
      out: resolve(PROJECT, 'dist'),
    });
    expect(contentFolder(folders).shown).toBe('content');
  });

  test.each([
    ['a folder of the project', 'test/archive', 'test/archive'],
    ['a folder elsewhere', '/srv/kho/content', '/srv/kho/content'],
  ])('%s may be named', (_, named, shown) => {
    const folders = foldersOf({ CONTENT_DIR: named, CACHE_DIR: '/srv/cache', OUT_DIR: '/srv/out' });
    expect(contentFolder(folders)).toEqual({ path: resolve(PROJECT, named), shown });
    expect([folders.cache, folders.out]).toEqual(['/srv/cache', '/srv/out']);
  });
});

describe('openArchive', () => {
  let archive: FixtureArchive;
  let openArchive: typeof import('../../src/corpus/open-archive.ts').openArchive;

  beforeEach(async () => {
    archive = fixtureArchive();
    vi.stubEnv('PROJECT_ROOT', archive.folders.root);
    vi.resetModules();
    ({ openArchive } = await import('../../src/corpus/open-archive.ts'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const placeOfDirective = () =>
    openArchive().corpus.documents.find(({ file }) => file === join('content', DIRECTIVE))?.document.place;

  test('a build reads the archive once, whatever happens to it meanwhile', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const first = openArchive();
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: Đắk Tô');
    expect(openArchive()).toBe(first);
    expect(placeOfDirective()).toBe('Kon Tum');
  });

  test('while writing, an edit shows; without one the archive is not read again', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const first = openArchive();
    expect(openArchive()).toBe(first);
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: Đắk Tô, Kon Tum');
    expect(placeOfDirective()).toBe('Đắk Tô, Kon Tum');
  });

  test('while writing, a fault is told and leaves the other documents in place', () => {
    vi.stubEnv('NODE_ENV', 'development');
    archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
    const { corpus, problems } = openArchive();
    expect(problems.map(({ rule }) => rule)).toEqual(['schema/type']);
    expect(corpus.documents).toHaveLength(1);
  });
});
