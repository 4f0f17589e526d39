import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two projects: `unit` needs nothing, `browser` reads the sites that `npm test` built before it. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest`,
  test: {
    // The test of a page mostly waits for the browser beside it.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a reader waits for on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
