/** Laws: what must hold for every text, tried on hundreds of random ones. */
import fc from 'fast-check';

/** The same texts on every machine; `LAW_SEED` and `LAW_RUNS` try others. */
const parameters = {
  seed: Number(process.env['LAW_SEED'] ?? 20240206),
  numRuns: Number(process.env['LAW_RUNS'] ?? 300),
};

/**
 * Fails with the smallest example that breaks the check.
 *
 * @example law([fc.string()], (text) => expect(slugOf(slugOf(text))).toBe(slugOf(text)))
 */
export function law<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  const property = fc.property(...arbitraries, (...values) => {
    check(...(values as Values));
  });
  fc.assert(property, parameters);
}
