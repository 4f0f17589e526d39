/** Which pages answer, and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/search/query/find-pages.ts';
import { readQuestion } from '../../../src/search/query/question.ts';
import { inOrder } from '../../../src/search/query/ranking.ts';
import { withoutMarks, wordsOf } from '../../../src/search/query/words.ts';
import { paragraph, word } from '../../core/arbitraries.ts';
import { madeEngine } from './made-engine.ts';

// Made up, in the words of directives.
const texts = [
  'Mở cửa khẩu quốc tế',
  'Quyền của nhân dân là trước hết, và phong trào thi đua',
  'Thi đua yêu nước',
  'Người thi đấu được khen và đua tài',
  'Khen thưởng người nghèo ở vùng xa',
  'Trồng 340 cây ở 3 xã',
];
const { ask } = madeEngine(texts);
const find = async (typed: string) => {
  const question = readQuestion(typed);
  const { tiers, ...found } = await findPages(question, question.words, ask);
  return { ...found, rows: inOrder(tiers).rows };
};
const rowsFor = async (typed: string) => (await find(typed)).rows;

describe('order', () => {
  test.each([
    // Exactly the typed marks first; other marks still come.
    ['cửa', [0, 1]],
    ['của', [1, 0]],
    ['cua', [0, 1]],
    // Neighbours before scattered words.
    ['thi dua', [1, 2, 3]],
    ['thi đua yêu nước', [2]],
    ['"thi đua"', [1, 2]],
    ['"thi đấu"', [3]],
    // The last word may be unfinished.
    ['khen thu', [4]],
    // Half typed: neighbours as they will stand, before pages in which they stand apart.
    ['thi đ', [1, 2, 3]],
    ['khen th', [4, 3]],
    ['người nghè', [4]],
    // A number is whole: 34 is not the beginning of 340.
    ['34', []],
    ['trồng 340', [5]],
    ['xyz', []],
    ['', []],
  ])('%s → %j', async (typed, rows) => expect(await rowsFor(typed)).toEqual(rows));
});

describe('words that never stand together', () => {
  test.each([
    ['cửa khẩu nghèo', [0], ['nghèo']],
    ['thi đua xyz', [2, 1, 3], ['xyz']],
    ['"mở khen" nghèo', [4], ['dấu ngoặc kép', 'mở']],
    ['"cửa khẩu" nghèo', [0], ['nghèo']],
    ['"mở cửa" khẩu', [0], []],
    ['"mở khẩu" xyz', [0], ['dấu ngoặc kép', 'xyz']],
  ])('%s → %j without %j', async (typed, rows, dropped) => {
    const found = await find(typed);
    expect([...found.rows].sort()).toEqual([...rows].sort());
    expect(found.dropped.sort()).toEqual([...dropped].sort());
  });
});

test('a page with exactly the typed marks stands below none with other marks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 2, maxLength: 6 }), word, async (pages, typed) => {
      const engine = madeEngine(pages);
      const question = readQuestion(typed);
      fc.pre(question.hasMarks);
      const { rows } = inOrder((await findPages(question, question.words, engine.ask)).tiers);
      const has = (row: number) =>
        question.words.every((form) => wordsOf(pages[row] ?? '').some((one) => one.form === form));
      const exact = rows.map(has);
      expect(exact.lastIndexOf(true) < exact.indexOf(false) || !exact.includes(false)).toBe(true);
    }),
    { seed: 20240206, numRuns: 200 },
  );
});

test('every page with the word is found, with marks or without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), word, async (pages, typed) => {
      const engine = madeEngine(pages);
      const plain = withoutMarks(readQuestion(typed).words[0] ?? '');
      const wanted = pages.flatMap((page, row) =>
        wordsOf(page).some(({ form }) => withoutMarks(form) === plain) ? [row] : [],
      );
      for (const query of [typed, plain]) {
        const question = readQuestion(query);
        const { rows } = inOrder((await findPages(question, question.words, engine.ask)).tiers);
        if (wanted.length > 0) expect(rows).toEqual(expect.arrayContaining(wanted));
      }
    }),
    { seed: 20240206, numRuns: 200 },
  );
});
