/** The built site needs nothing younger than Chrome 109 and Firefox 115, except what is named with its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newerCss } from '../../scripts/quality/support/css.ts';
import { enhancements } from '../../scripts/quality/support/enhancements.ts';
import { newerScript, ownMembers } from '../../scripts/quality/support/js.ts';
import { filesBelow } from '../../src/corpus/files.ts';

const DIST = join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const sheets = filesBelow(DIST, '.css');
const scripts = filesBelow(DIST, '.js');
const own = ownMembers(scripts.map(read));

test('there are style sheets and scripts to look at', () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(scripts.length).toBeGreaterThan(0);
});

test.each(sheets)('%s', (file) => {
  expect(newerCss(read(file)).filter((feature) => !(feature in enhancements))).toEqual([]);
});

test.each(scripts)('%s', (file) => {
  expect(newerScript(read(file), own).filter((feature) => !(feature in enhancements))).toEqual([]);
});

test('every enhancement is still used', () => {
  const used = new Set([
    ...sheets.flatMap((file) => newerCss(read(file))),
    ...scripts.flatMap((file) => newerScript(read(file), own)),
  ]);
  expect(Object.keys(enhancements).filter((feature) => !used.has(feature))).toEqual([]);
});
