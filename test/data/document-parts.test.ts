/** What the outline names behind a text: only what the document has, in the order of its page. */
import { expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/core/official-document.ts';
import { type PageHas, partsBehindText } from '../../src/data/document-parts.ts';
import { heldAs } from '../core/real-corpus.ts';

const NOTHING: PageHas = { notes: false, charts: false, citedBy: false, abbreviations: false };
const addresses = (matter: Partial<OfficialDocument>, has: Partial<PageHas> = {}) =>
  partsBehindText(heldAs('x', matter), { ...NOTHING, ...has }).map(({ address }) => address);

const ALWAYS = ['xung-quanh', 'lien-he', 'noi-nhan-va-nguon'];

test('a document with nothing has what every page has', () => {
  expect(addresses({})).toEqual(ALWAYS);
});

test.each<[string, Partial<OfficialDocument>, Partial<PageHas>, string]>([
  ['notes', {}, { notes: true }, 'chu-thich xung-quanh lien-he noi-nhan-va-nguon'],
  [
    'assignments',
    { assignments: [{ to: 'Sở', quote: 'x' }] },
    {},
    'phan-cong xung-quanh lien-he noi-nhan-va-nguon',
  ],
  ['charts', {}, { charts: true }, 'hinh-ve xung-quanh lien-he noi-nhan-va-nguon'],
  ['who cites it', {}, { citedBy: true }, 'duoc-vien-dan xung-quanh lien-he noi-nhan-va-nguon'],
  ['abbreviations', {}, { abbreviations: true }, 'xung-quanh lien-he viet-tat noi-nhan-va-nguon'],
])('one with %s', (_, matter, has, expected) => {
  expect(addresses(matter, has)).toEqual(expected.split(' '));
});
