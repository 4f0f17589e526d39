/** What stands around a work: neighbours, its series, its year; and indicators that can be compared. */
import { describe, expect, test } from 'vitest';
import { shortWorkName } from '../../src/core/chain/step-words.ts';
import { comparedIndicators } from '../../src/core/compared-indicators.ts';
import { neighbourhoodOf } from '../../src/core/neighbourhood.ts';
import { onPage, pagesOf } from '../../src/core/pages-of.ts';
import { placeInSeries } from '../../src/core/series.ts';
import { UNKNOWN_YEAR } from '../../src/core/unknown-year.ts';
import { directivesOfNewestYear, yearsOf } from '../../src/core/years.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { corpusOf, heldAs } from './real-corpus.ts';

const { corpus } = loadArchive(foldersOf(process.env));

function workOf(id: string) {
  const work = corpus.works.work.get(id);
  if (!work) throw new Error(`no work ${id}`);
  return work;
}

describe('neighbourhoodOf', () => {
  const named = (id: string) => {
    const { rests, cites, followed, cited } = neighbourhoodOf(corpus, workOf(id));
    return [rests, cites, followed, cited].map((works) => works.map(shortWorkName));
  };

  test('of a plan that is not held', () => {
    expect(named('kon-tum/ke-hoach/2022/3461-kh-ubnd')).toEqual([
      ['67-KH/TU'],
      [],
      ['Báo cáo', 'Kế hoạch'],
      [],
    ]);
  });

  test('a law and the one that replaced it stand on the two sides of time', () => {
    const [, , followed] = named('quoc-hoi/luat/2003/15-qh11');
    expect(followed).toContain('06/2022/QH15');
    const [rests] = named('quoc-hoi/luat/2022/06-qh15');
    expect(rests).toContain('15/2003/QH11');
  });

  test('of a directive: what it carries out is not told again as cited', () => {
    const [rests, cites] = named('kon-tum/chi-thi/2024/08-ct-ubnd');
    expect(rests).toEqual(['23-NQ/TU', '34-CT/TW']);
    expect(cites).toContain('80-KH/TU');
    expect(cites?.filter((name) => rests?.includes(name))).toEqual([]);
  });
});

describe('placeInSeries', () => {
  test('the directives of Kon Tum', () => {
    const place = placeInSeries(corpus, 'kon-tum/chi-thi/2024/08-ct-ubnd');
    expect([place?.previous?.number, place?.next, place?.position, place?.total]).toEqual([
      '14/CT-UBND',
      null,
      2,
      2,
    ]);
  });

  test.each([
    ['by day', ['2024-02-01', '2024-01-01', '2024-03-01'], ['b', 'a', 'c']],
    ['a year alone stands before its days', ['2024-01-01', '2024', '2023'], ['c', 'b', 'a']],
    ['one without a date has no place', ['2024-01-01', null, '2023-01-01'], ['c', 'a']],
  ])('%s (made up)', (_, dates, expected) => {
    const documents = dates.map((issuedOn, index) => heldAs('abc'.charAt(index), { issuedOn }));
    const made = corpusOf({ documents });
    const placed = documents.flatMap(({ id }) => {
      const place = placeInSeries(made, id);
      return place ? [[place.position, id] as const] : [];
    });
    expect(placed.sort(([a], [b]) => a - b).map(([, id]) => id)).toEqual(expected);
  });
});

describe('years', () => {
  test('newest first, those without a year last', () => {
    const years = yearsOf(corpus).map(({ year }) => year);
    expect(years.slice(0, 3)).toEqual(['2026', '2025', '2024']);
    expect(years.at(-1)).toBe(UNKNOWN_YEAR);
  });

  test('a campaign stands in each year of its period', () => {
    const ran = (year: string) =>
      yearsOf(corpus)
        .find((one) => one.year === year)
        ?.campaigns.map(({ id }) => id) ?? [];
    expect(ran('2022')[0]).toBe('kon-tum-110-nam');
    expect(ran('2023')).toContain('kon-tum-110-nam');
    expect(ran('2024')).not.toContain('kon-tum-110-nam');
  });

  test('the directives of the newest year, and those that speak of it without a date', () => {
    const newest = directivesOfNewestYear(corpus);
    expect(newest?.year).toBe('2024');
    expect(newest?.issued.map(({ id }) => id)).toEqual(['kon-tum/chi-thi/2024/08-ct-ubnd']);
    expect(newest?.about.map(({ document }) => document.issuer)).toEqual(['quang-nam/ubnd']);
  });

  test('an archive without documents has none', () =>
    expect(directivesOfNewestYear(corpusOf({}))).toBe(null));
});

test('indicators with a goal and an outcome of one body, year and unit', () => {
  const compared = comparedIndicators(corpus).map(({ indicator, year, target, result }) => [
    indicator.id,
    year,
    target.row.value,
    result.row.value,
  ]);
  expect(compared).toContainEqual(['tang-truong-grdp', 2022, 10, 9.5]);
  expect(compared).toContainEqual(['bao-phu-bao-hiem-y-te', 2022, 90.82, 90.51]);
});

test.each([
  [0, 200, 1],
  [200, 200, 1],
  [201, 200, 2],
])('%i rows, %i a page: %i pages', (rows, aPage, pages) => {
  expect(pagesOf(rows, aPage)).toBe(pages);
  const all = Array.from({ length: rows }, (_, index) => index);
  expect(Array.from({ length: pages }, (_, index) => onPage(all, index + 1, aPage)).flat()).toEqual(all);
});
