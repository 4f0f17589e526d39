/** Every prefix of an address is a folder one can look into. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersOfWorks } from '../../src/core/folder.ts';
import { law } from './law.ts';
import { documentIds } from './real-text.ts';

describe('foldersOfWorks', () => {
  test('of the five documents', () => {
    const counted = foldersOfWorks(documentIds).map(
      ({ path, works }) => `${path || '(gốc)'}: ${works.length}`,
    );
    expect(counted).toEqual([
      '(gốc): 5',
      'kon-tum: 4',
      'kon-tum/bao-cao: 1',
      'kon-tum/bao-cao/khong-ro-nam: 1',
      'kon-tum/chi-thi: 1',
      'kon-tum/chi-thi/2024: 1',
      'kon-tum/kon-ray: 1',
      'kon-tum/kon-ray/ke-hoach: 1',
      'kon-tum/kon-ray/ke-hoach/2022: 1',
      'kon-tum/ngoc-hoi: 1',
      'kon-tum/ngoc-hoi/van-ban: 1',
      'kon-tum/ngoc-hoi/van-ban/2023: 1',
      'quang-nam: 1',
      'quang-nam/chi-thi: 1',
      'quang-nam/chi-thi/khong-ro-nam: 1',
    ]);
  });

  test('names the folders directly inside, with what each holds', () => {
    const [root, first] = foldersOfWorks(documentIds);
    expect(root?.inside).toEqual([
      { path: 'kon-tum', count: 4 },
      { path: 'quang-nam', count: 1 },
    ]);
    expect(first?.inside.map(({ path }) => path)).toEqual([
      'kon-tum/bao-cao',
      'kon-tum/chi-thi',
      'kon-tum/kon-ray',
      'kon-tum/ngoc-hoi',
    ]);
  });

  test('the innermost folder holds the works themselves and no folder', () => {
    const folder = foldersOfWorks(documentIds).find(({ path }) => path === 'kon-tum/chi-thi/2024');
    expect(folder).toMatchObject({ inside: [], works: ['kon-tum/chi-thi/2024/08-ct-ubnd'] });
  });

  test('an empty archive has its root', () => {
    expect(foldersOfWorks([])).toMatchObject([{ path: '', inside: [], works: [] }]);
  });

  test('a scope that begins like another is not inside it (made up)', () => {
    const ids = ['kon-tum/chi-thi/2024/01', 'kon-tum-cu/chi-thi/2024/01'];
    const folders = foldersOfWorks(ids);
    expect(folders.find(({ path }) => path === 'kon-tum')?.works).toEqual(['kon-tum/chi-thi/2024/01']);
    expect(folders[0]?.inside.map(({ path }) => path)).toEqual(['kon-tum', 'kon-tum-cu']);
  });

  const step = fc.constantFrom('a', 'b', 'a-b', 'dang', '2024', 'chi-thi');
  const id = fc.array(step, { minLength: 2, maxLength: 5 }).map((steps) => steps.join('/'));

  test('every folder holds exactly the works below it, and stands inside its parent', () => {
    law([fc.uniqueArray(id, { maxLength: 12 })], (ids) => {
      const folders = foldersOfWorks(ids);
      const byPath = new Map(folders.map((folder) => [folder.path, folder]));
      expect(byPath.size).toBe(folders.length);
      expect(folders.map(({ path }) => path)).toEqual([...byPath.keys()].sort());
      for (const { path, works, inside } of folders) {
        expect(works).toEqual(ids.filter((one) => path === '' || one.startsWith(`${path}/`)));
        expect(inside.map((one) => one.count)).toEqual(
          inside.map((one) => byPath.get(one.path)?.works.length),
        );
        if (path === '') continue;
        const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        expect(byPath.get(parent)?.inside.filter((one) => one.path === path)).toHaveLength(1);
      }
      for (const one of ids) expect(byPath.has(one.slice(0, one.lastIndexOf('/')))).toBe(true);
    });
  });
});
