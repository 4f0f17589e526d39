/** The guides can be found, and are no documents. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGuides } from '../../../src/guides/read-guides.ts';
import { guidePages } from '../../../src/search/index/guide-pages.ts';

const guides = readGuides(join(import.meta.dirname, '../../../src/guides'));
const pages = guidePages(guides).map((read) => read());

test('every guide at its address, each passage at its heading', () => {
  expect(pages.map(({ url }) => url)).toEqual(guides.map(({ slug }) => `/huong-dan/${slug}/`));
  const hosting = pages.find(({ url }) => url.endsWith('/dat-tren-may-chu/'));
  expect(hosting?.guidance).toContainEqual([
    '#nginx',
    'nginx',
    expect.stringContaining('thay tên máy chủ và thư mục'),
  ]);
});

test('no guide is counted among documents of a kind, a body, a year or a campaign', () => {
  for (const { facets, parts, notes, date } of pages) {
    const { held, ...others } = facets;
    expect(Object.values(others).flat()).toEqual([]);
    expect(held).toEqual([['huong-dan', 'Trang hướng dẫn']]);
    expect([parts, notes, date]).toEqual([[], [], '']);
  }
});
