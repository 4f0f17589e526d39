/** No pattern of the core can be made slow by a text: a hostile file must not stop the build. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corePatterns, SHARES, statusOf, unsafePatterns } from './check-patterns.ts';

test('every pattern of the core is safe, first share', { timeout: 3_600_000 }, async () => {
  expect(await unsafePatterns(0)).toEqual([]);
});

test('patterns are found, written and built', async () => {
  const { patterns, built } = await corePatterns();
  expect(patterns.size).toBeGreaterThan(100);
  expect(built).toBeGreaterThan(5);
});

test('a pattern that a text can make slow is found out', () => {
  expect(statusOf('^(?:[a-z]+ ?)+$', '')).toBe('vulnerable');
});

test('every share has its file', () => {
  const shares = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-share.test.ts'));
  expect(shares).toHaveLength(SHARES);
});
