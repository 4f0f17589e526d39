/** The real bodies: their names through time and who stands above them. */
import { describe, expect, test } from 'vitest';
import { ancestorsOf, type Issuer, levelNames, nameOn } from '../../src/core/issuer.ts';
import { issuers } from './real-text.ts';

const byId = new Map(issuers.map((issuer) => [issuer.id, issuer]));

function body(id: string): Issuer {
  const issuer = byId.get(id);
  if (!issuer) throw new Error(`no issuer ${id}`);
  return issuer;
}

describe('nameOn: the name of its day', () => {
  test.each([
    ['on the day of the directive', 'kon-tum/ubnd', '2024-02-06', 'Ủy ban nhân dân tỉnh Kon Tum'],
    ['on its last day', 'kon-tum/ubnd', '2025-06-30', 'Ủy ban nhân dân tỉnh Kon Tum'],
    ['after its end it keeps its last name', 'kon-tum/ubnd', '2026-01-01', 'Ủy ban nhân dân tỉnh Kon Tum'],
    ['in a bare year', 'kon-tum/kon-ray/ubnd', '2022', 'Ủy ban nhân dân huyện Kon Rẫy'],
    ['without a day', 'quang-nam/ubnd', null, 'Ủy ban nhân dân tỉnh Quảng Nam'],
    ['before the merger', 'da-nang/ubnd', '2025-06-30', 'Ủy ban nhân dân thành phố Đà Nẵng'],
    ['from the merger on', 'da-nang/ubnd', '2025-07-01', 'Ủy ban nhân dân thành phố Đà Nẵng'],
    [
      'of a body without a term',
      'dang/trung-uong',
      '2014-04-07',
      'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    ],
  ])('%s: %s, %s → %s', (_, id, day, expected) => expect(nameOn(body(id), day)).toBe(expected));

  const renamed: Issuer = {
    ...body('kon-tum/so-noi-vu'),
    names: [
      { name: 'Ban Tổ chức chính quyền', since: null, until: '2003-12-31' },
      { name: 'Sở Nội vụ', since: '2004-01-01', until: '2025-02-28' },
      { name: 'Sở Nội vụ (mới)', since: '2025-03-01', until: null },
    ],
  };
  test.each([
    ['1990-01-01', 'Ban Tổ chức chính quyền'],
    ['2003-12-31', 'Ban Tổ chức chính quyền'],
    ['2004-01-01', 'Sở Nội vụ'],
    ['2025-02-28', 'Sở Nội vụ'],
    ['2025-03-01', 'Sở Nội vụ (mới)'],
    [null, 'Sở Nội vụ (mới)'],
  ])('both days of a term are included (made up): %s → %s', (day, expected) => {
    expect(nameOn(renamed, day)).toBe(expected);
  });

  test('a day in a gap between two names gets the latest (made up)', () => {
    const names = [
      { name: 'Tên cũ', since: null, until: '2000-12-31' },
      { name: 'Tên mới', since: '2002-01-01', until: null },
    ];
    expect(nameOn({ ...renamed, names }, '2001-06-01')).toBe('Tên mới');
  });

  test('a body without a name goes by its id (made up)', () => {
    expect(nameOn({ ...renamed, names: [] }, '2024-02-06')).toBe('kon-tum/so-noi-vu');
  });
});

describe('ancestorsOf: who stands above, nearest first', () => {
  test.each([
    ['kon-tum/kon-ray/phong-noi-vu', ['kon-tum/kon-ray/ubnd', 'kon-tum/ubnd', 'chinh-phu']],
    ['kon-tum/ngoc-hoi/ubnd', ['kon-tum/ubnd', 'chinh-phu']],
    ['dang/kon-tum/ngoc-hoi/ban-tuyen-giao', ['dang/kon-tum/ngoc-hoi', 'dang/kon-tum', 'dang/trung-uong']],
    ['thu-tuong', ['chinh-phu']],
    ['chinh-phu', []],
    ['kon-tum/hdnd', []],
  ])('%s → %j', (id, expected) => {
    expect(ancestorsOf(body(id), byId).map((above) => above.id)).toEqual(expected);
  });

  test('a parent that is not in the list ends the walk', () => {
    const few = new Map([['kon-tum/ubnd', body('kon-tum/ubnd')]]);
    expect(ancestorsOf(body('kon-tum/kon-ray/ubnd'), few).map(({ id }) => id)).toEqual(['kon-tum/ubnd']);
  });

  test('a circle ends it too (made up)', () => {
    const [one, other] = [body('kon-tum/ubnd'), body('quang-nam/ubnd')];
    const circle = new Map([
      ['a', { ...one, id: 'a', parent: 'b' }],
      ['b', { ...other, id: 'b', parent: 'a' }],
    ]);
    const start = { ...one, id: 'x', parent: 'a' };
    expect(ancestorsOf(start, circle).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('every level in use has a name', () => {
  expect(issuers.filter(({ level }) => !Object.hasOwn(levelNames, level))).toEqual([]);
});
