/** The pages that can be found, of the real archive. */
import { expect, test } from 'vitest';
import { abbreviationList } from '../../../src/search/index/abbreviations.ts';
import { searchablePages } from '../../../src/search/index/pages.ts';
import { realArchive } from '../citation-archive.ts';

const pages = searchablePages(realArchive).map((read) => read());
const page = (url: string) => pages.find((one) => one.url === url);
const { corpus } = realArchive;

test('every document, campaign and cited work once, each at its own address', () => {
  const cited = [...corpus.works.work.values()].filter(({ held }) => !held);
  expect(pages).toHaveLength(corpus.documents.length + corpus.campaigns.length + cited.length);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
});

test('a document is found by its number, its title, its body, who signed, and every word printed', () => {
  const directive = page('/vb/kon-tum/chi-thi/2024/08-ct-ubnd/');
  expect(directive?.title).toMatch(/^Chỉ thị 08\/CT-UBND: /);
  expect(directive?.hidden.join(' ')).toContain('tỉnh Kon Tum');
  expect(directive?.parts.length).toBeGreaterThan(20);
  expect(directive?.parts.every(([anchor]) => anchor === '' || anchor.startsWith('#'))).toBe(true);
});

test('a province of today finds its predecessors', () => {
  const bodies = page('/vb/kon-tum/chi-thi/2024/08-ct-ubnd/')?.facets.issuer.map(([id]) => id);
  expect(bodies).toEqual(['kon-tum/ubnd', 'quang-ngai/ubnd']);
});

test('sentences of other documents are shown with a cited work, not searched', () => {
  const work = page('/vb/dang/trung-uong/chi-thi/2014/34-ct-tw/');
  expect(work?.facets.held).toEqual([['chua', 'Chưa có toàn văn']]);
  expect(work?.quotes.length).toBeGreaterThan(0);
  const searched = work?.parts.map(([, , text]) => text) ?? [];
  for (const [, , quote] of work?.quotes ?? []) expect(searched).not.toContain(quote);
});

test('abbreviations go both ways, with marks', () => {
  expect(abbreviationList(corpus)).toContainEqual([['ubnd'], ['ủy', 'ban', 'nhân', 'dân']]);
});

test('a passage of a footnote names the footnote, not the section before it', () => {
  const notes = pages.flatMap(({ parts }) => parts.filter(([anchor]) => anchor.startsWith('#chu-thich-')));
  expect(notes.length).toBeGreaterThan(0);
  for (const [anchor, heading] of notes)
    expect(heading).toBe(`Chú thích ${anchor.slice('#chu-thich-'.length)}`);
});
