/** What the engine loads, and what it does when it cannot. */
import { expect, test } from 'vitest';
import { madeEngine } from '../made-engine.ts';

// Made up, in the words of directives.
const texts = ['Thi đua yêu nước', 'Thì ra là thế', 'Khen thưởng người nghèo'];
const rowsOf = async (ask: ReturnType<typeof madeEngine>['ask'], tokens: string[], exact = false) => [
  ...(await ask(tokens, exact)).rows,
];

test('marks count only when they are asked for', async () => {
  const { ask } = madeEngine(texts);
  expect(await rowsOf(ask, ['thi'])).toEqual([0, 1]);
  expect(await rowsOf(ask, ['thi'], true)).toEqual([0]);
  expect(await rowsOf(ask, ['thi ḍua'], true)).toEqual([0]);
  expect(await rowsOf(ask, ['thì ḍua'], true)).toEqual([]);
  expect(await rowsOf(ask, ['kh*'])).toEqual([2]);
  expect(await rowsOf(ask, ['thi', 'nghèo'])).toEqual([]);
  expect(await rowsOf(ask, [])).toEqual([]);
});

test('a part is loaded once, and only when a word lies in it', async () => {
  const { ask, read, files } = madeEngine(texts);
  await ask(['thi'], false);
  await ask(['thi'], true);
  expect(read).toHaveLength(1);
  expect(files.size).toBeGreaterThan(read.length);
});

test('a part that is missing is an error, and is asked for again by the next question', async () => {
  const { ask, read, files } = madeEngine(texts);
  const all = new Map(files);
  files.clear();
  await expect(ask(['thi'], false)).rejects.toThrow('404');
  for (const [name, file] of all) files.set(name, file);
  expect(await rowsOf(ask, ['thi'])).toEqual([0, 1]);
  expect(read).toHaveLength(2);
});

test('of two pages the one that says the rare word more often and is shorter stands higher', async () => {
  const { ask } = madeEngine([`nghèo ${'một hai ba '.repeat(900)}`, 'nghèo', 'nghèo nghèo', 'khác']);
  const { rows, scores } = await ask(['nghèo'], false);
  const inOrder = [...rows].sort((a, b) => (scores[rows.indexOf(b)] ?? 0) - (scores[rows.indexOf(a)] ?? 0));
  expect(inOrder).toEqual([2, 1, 0]);
});
