/** Days, years and periods read and print as Nghị định 30/2020/NĐ-CP wants them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  isDay,
  isPeriod,
  isYear,
  officialDate,
  printPeriod,
  shortDate,
  yearOf,
} from '../../src/core/date.ts';
import { law } from './law.ts';
import { isPrinted } from './real-text.ts';

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: 1800, max: 2099 }).map(String);

describe('a day is one that the calendar has', () => {
  test.each([
    ['the day of the directive', '2024-02-06', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of another year', '2023-02-29', false],
    ['29 February of 1900, no leap year', '1900-02-29', false],
    ['29 February of 2000, a leap year', '2000-02-29', true],
    ['31/02/2014', '2014-02-31', false],
    ['31 April', '2014-04-31', false],
    ['month 13', '2014-13-01', false],
    ['month 0', '2014-00-10', false],
    ['day 0', '2014-04-00', false],
    ['without leading zeros', '2014-4-7', false],
    ['as printed', '07/4/2014', false],
    ['a bare year', '2014', false],
    ['a time behind it', '2014-04-07T00:00', false],
    ['spaces', ' 2014-04-07', false],
    ['nothing', '', false],
  ])('%s: %s → %s', (_, text, expected) => expect(isDay(text)).toBe(expected));

  test('every day of the calendar', () => {
    law([day], (text) => expect(isDay(text)).toBe(true));
  });
});

test.each([
  ['2024', true],
  ['1945', true],
  ['1799', false],
  ['2100', false],
  ['24', false],
  ['2024-02', false],
])('a year: %s → %s', (text, expected) => expect(isYear(text)).toBe(expected));

describe('a period', () => {
  test.each([
    ['of the special drive', '2022-10-15/2023-01-15', true],
    ['of years', '2021/2025', true],
    ['one year', '2024', true],
    ['one day', '2024-02-06', true],
    ['of one day twice', '2024-02-06/2024-02-06', true],
    ['from a year to a day in it', '2022/2022-06-30', true],
    ['backwards', '2025/2021', false],
    ['backwards by a day', '2023-01-15/2023-01-14', false],
    ['ends on no day', '2022-10-15/2023-02-30', false],
    ['three parts', '2021/2022/2023', false],
    ['open end', '2021/', false],
    ['a month', '2022-10', false],
    ['in words', 'giai đoạn 2021-2025', false],
  ])('%s: %s → %s', (_, text, expected) => expect(isPeriod(text)).toBe(expected));

  test.each([
    ['2021/2025', { from: '2021-01-01', to: '2025-12-31' }],
    ['2024', { from: '2024-01-01', to: '2024-12-31' }],
    ['2024-02-06', { from: '2024-02-06', to: '2024-02-06' }],
    ['2022-10-15/2023-01-15', { from: '2022-10-15', to: '2023-01-15' }],
    ['2022/2023-01-15', { from: '2022-01-01', to: '2023-01-15' }],
  ])('%s has its first and last day', (period, expected) => expect(boundsOf(period)).toEqual(expected));

  test('never ends before it begins, and begins and ends on days', () => {
    const part = fc.oneof(day, year);
    const period = fc.oneof(
      part,
      fc.tuple(part, part).map((parts) => parts.join('/')),
    );
    law([period.filter(isPeriod)], (text) => {
      const { from, to } = boundsOf(text);
      expect([isDay(from), isDay(to), from <= to]).toEqual([true, true, true]);
    });
  });

  test('of two days is one exactly when they stand in order', () => {
    law([day, day], (first, last) => {
      expect(isPeriod(`${first}/${last}`)).toBe(first <= last);
    });
  });
});

test.each([
  ['2024-02-06', 2024],
  ['2022', 2022],
])('the year of %s', (date, expected) => expect(yearOf(date)).toBe(expected));

/** Days below 10 and the months 1 and 2 carry a 0; each right-hand side is printed in a document. */
const LONG: [date: string, printed: string][] = [
  ['2014-04-07', 'ngày 07 tháng 4 năm 2014'],
  ['2016-05-15', 'ngày 15 tháng 5 năm 2016'],
  ['2021-12-03', 'ngày 03 tháng 12 năm 2021'],
  ['2022-02-18', 'ngày 18 tháng 02 năm 2022'],
  ['2022-07-29', 'ngày 29 tháng 7 năm 2022'],
  ['2023-01-15', 'ngày 15 tháng 01 năm 2023'],
  ['2024-01-04', 'ngày 04 tháng 01 năm 2024'],
  ['2024-02-06', 'ngày 06 tháng 02 năm 2024'],
];
const SHORT: [date: string, printed: string][] = [
  ['2014-04-07', '07/4/2014'],
  ['2022-11-09', '09/11/2022'],
  ['2023-01-18', '18/01/2023'],
  ['2023-02-09', '09/02/2023'],
  ['2023-03-03', '03/3/2023'],
  ['2023-10-25', '25/10/2023'],
];

describe('a day in print', () => {
  test.each(LONG)('%s is “%s”', (date, printed) => expect(officialDate(date)).toBe(printed));
  test.each(SHORT)('%s is “%s” in short', (date, printed) => expect(shortDate(date)).toBe(printed));

  test('reads as the documents have it', () => {
    expect([...LONG, ...SHORT].filter(([, printed]) => !isPrinted(printed))).toEqual([]);
  });

  test('where only the year is known', () => {
    expect([officialDate('2022'), shortDate('2022')]).toEqual(['năm 2022', '2022']);
  });

  test('says the same day in both forms, and nothing else', () => {
    law([day], (date) => {
      const numbers = (text: string) => text.match(/\d+/g)?.map(Number);
      const parts = date.split('-').map(Number).reverse();
      expect([numbers(officialDate(date)), numbers(shortDate(date))]).toEqual([parts, parts]);
    });
  });
});

test.each([
  ['2022-10-15/2023-01-15', 'từ ngày 15/10/2022 đến ngày 15/01/2023'],
  ['2021/2025', 'giai đoạn 2021 – 2025'],
  ['2024', 'năm 2024'],
  ['2024-02-06', 'ngày 06/02/2024'],
  ['2022/2023-01-15', 'từ năm 2022 đến ngày 15/01/2023'],
])('the period %s reads “%s”', (period, expected) => expect(printPeriod(period)).toBe(expected));
