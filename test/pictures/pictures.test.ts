/** What is drawn: nothing outside its frame, nothing left out without saying so. */
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../src/core/chain/campaign-chain.ts';
import { missingIn } from '../../src/core/chain/missing.ts';
import { neighbourhoodOf } from '../../src/core/neighbourhood.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { chainPicture } from '../../src/pictures/chain-picture.ts';
import { neighbourhoodPicture } from '../../src/pictures/neighbourhood-picture.ts';
import { periodPicture } from '../../src/pictures/period-picture.ts';
import { type RailItem, railPicture } from '../../src/pictures/rail-picture.ts';
import { linesOf, widthOf } from '../../src/pictures/text-lines.ts';
import { yearPicture } from '../../src/pictures/year-picture.ts';

const { corpus } = loadArchive(foldersOf(process.env));

describe('the picture of a chain', () => {
  const pictures = corpus.campaigns.flatMap((record) => {
    const chain = chainOf(corpus, record);
    const picture = chainPicture(corpus, chain, missingIn(corpus, record, chain));
    return picture ? [[record.id, picture] as const] : [];
  });

  test.each(pictures)('%s stays within its frame', (_, picture) => {
    for (const { x, y, text } of picture.texts) {
      expect(x + (picture.rails.length > 0 && y > 20 ? widthOf(text, 12) : 0), text).toBeLessThanOrEqual(
        picture.width,
      );
      expect(y).toBeLessThan(picture.height);
    }
    expect(picture.lines.join('')).not.toMatch(/NaN|undefined/);
    for (const { x, y } of picture.dots)
      expect([x < picture.width, y < picture.height]).toEqual([true, true]);
  });

  test('of the drive of 110 years tells what is held, known and missing', () => {
    const [, picture] = pictures.find(([id]) => id === 'kon-tum-110-nam') ?? [];
    expect(picture?.dots.map(({ mark }) => mark)).toEqual(['known', 'known', 'held', 'missing', 'held']);
    const words = picture?.texts.map(({ text }) => text);
    expect(words).toContain('3461/KH-UBND');
    expect(words?.join(' ')).toContain('UBND huyện Ngọc Hồi chưa có văn bản trong kho');
    // The report carries on the plan of the province, which rests on that of the Party: no line past it.
    expect(picture?.lines).toHaveLength(3);
  });

  test('a chain without documents is not drawn', () => {
    expect(pictures.map(([id]) => id)).not.toContain('thay-co-guong-sang');
  });
});

describe('the picture of rails (made up)', () => {
  const document = (id: string, rail: number): RailItem => ({
    kind: 'document',
    id,
    rail,
    mark: 'held',
    name: id,
    details: [],
  });

  test('a line goes straight on one rail, and around what stands between', () => {
    const items = [document('a', 0), document('b', 0), document('c', 0)];
    const near = railPicture(['Tỉnh'], items, [{ first: 'a', later: 'b' }]);
    expect(near.lines).toEqual([expect.stringMatching(/^M\d+ \d+V\d+$/)]);
    const far = railPicture(['Tỉnh'], items, [{ first: 'a', later: 'c' }]);
    expect(far.lines).toEqual([expect.stringContaining('Q')]);
  });

  test('a link to what is not drawn is no line', () => {
    expect(railPicture(['Tỉnh'], [document('a', 0)], [{ first: 'a', later: 'x' }]).lines).toEqual([]);
  });
});

test('a neighbourhood names at most five of a kind and counts the others', () => {
  const work = corpus.works.work.get(
    corpus.documents.find(({ id }) => id.startsWith('quang-nam/'))?.id ?? '',
  );
  if (!work) throw new Error('no work');
  const neighbours = neighbourhoodOf(corpus, work);
  const words = neighbourhoodPicture(corpus, work, neighbours)?.texts.map(({ text }) => text) ?? [];
  expect(words).toContain(`và ${neighbours.rests.length - 5} văn bản nữa`);
  expect(words).toContain(`và ${neighbours.cites.length - 5} văn bản nữa`);
});

describe('the picture of periods', () => {
  test.each([
    [
      'months of a short drive',
      '2022-10-15/2023-01-15',
      ['10/2022', '11/2022', '12/2022', '01/2023', '02/2023'],
    ],
    ['every third month of a year', '2024', ['01/2024', '04/2024', '07/2024', '10/2024', '01/2025']],
    ['years of a long one', '2021/2025', ['2021', '2022', '2023', '2024', '2025', '2026']],
  ])('%s', (_, period, ticks) => {
    const picture = periodPicture([{ name: 'Đợt', period }]);
    expect(picture?.ticks.map(({ text }) => text)).toEqual(ticks);
    const [band] = picture?.bands ?? [];
    expect((band?.x ?? 0) + (band?.width ?? 0)).toBeLessThanOrEqual(picture?.width ?? 0);
  });

  test('a document issued before the drive widens the axis', () => {
    const picture = periodPicture([{ name: '', period: '2022-10-15/2023-01-15', marks: ['2022-07-29'] }]);
    expect(picture?.ticks[0]?.text).toBe('07/2022');
    expect(picture?.bands[0]?.marks[0]).toBeGreaterThan(0);
  });

  test('nothing is drawn of nothing', () => expect(periodPicture([])).toBe(null));
});

test('bars of years keep their measure, and a year without works has none', () => {
  const { rows } = yearPicture([
    { year: '2024', held: 2, known: 2 },
    { year: '2023', held: 1, known: 0 },
    { year: '2022', held: 0, known: 0 },
  ]);
  expect(rows.map(({ held }) => held.width)).toEqual([83, 41.5, 0]);
  expect(rows[0]?.known.x).toBe((rows[0]?.held.x ?? 0) + 83);
});

test.each([
  ['fits', 'Kon Tum', 1, ['Kon Tum']],
  ['two lines', 'Ủy ban nhân dân huyện Ngọc Hồi', 2, ['Ủy ban nhân dân', 'huyện Ngọc Hồi']],
  ['cut at a word', 'Ủy ban nhân dân huyện Ngọc Hồi tỉnh Kon Tum', 2, ['Ủy ban nhân dân', 'huyện Ngọc Hồi…']],
])('a text in lines: %s', (_, text, most, expected) => {
  expect(linesOf(text, 120, 12, most)).toEqual(expected);
});
