/** No pattern of the core can be made slow by a text: a hostile file must not stop the build. */
import { expect, test } from 'vitest';
import { unsafePatterns } from './check-patterns.ts';

test('every pattern of the core is safe, second share', { timeout: 3_600_000 }, async () => {
  expect(await unsafePatterns(1)).toEqual([]);
});
