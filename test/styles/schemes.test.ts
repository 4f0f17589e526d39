/** The dark scheme that the device asks for and the one that the reader chooses are one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STYLES = join(import.meta.dirname, '../../src/styles');
const sheets = readdirSync(STYLES)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(join(STYLES, name), 'utf8')] as const);
const schemes = readFileSync(join(STYLES, 'schemes.css'), 'utf8');

/** The custom properties that a rule sets, in order of their names. */
function variablesOf(selector: string): string[] {
  const rule = schemes.slice(schemes.indexOf(selector));
  return (rule.slice(0, rule.indexOf('}')).match(/--[\w-]+:[^;]+/g) ?? []).sort();
}

test('both set the same colours', () => {
  const chosen = variablesOf(':root[data-scheme="dark"]');
  expect(chosen.length).toBeGreaterThan(8);
  expect(variablesOf(':root:not([data-scheme="light"])')).toEqual(chosen);
});

test('no other sheet asks for the device’s scheme: what it set would not follow the reader', () => {
  const asking = sheets.filter(
    ([name, css]) => name !== 'schemes.css' && css.includes('prefers-color-scheme'),
  );
  expect(asking.map(([name]) => name)).toEqual([]);
});
