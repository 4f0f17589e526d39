/** Which bodies a group's name means, and what a body was told. */
import { describe, expect, test } from 'vitest';
import { namesThroughTime } from '../../../src/core/names-through-time.ts';
import { groupKind } from '../../../src/core/tasks/named-group.ts';
import { ordersTo, predecessorsOf } from '../../../src/core/tasks/tasks-of-body.ts';
import { corpusOf, heldAs, realCorpus } from '../real-corpus.ts';
import { falselyReal, issuers } from '../real-text.ts';

const GROUPS: [name: string, text: string, kind: string | null][] = [
  ['committees of districts', 'Ủy ban nhân dân các huyện, thành phố', 'districts'],
  ['their chairmen', 'Chủ tịch UBND các huyện, thị xã, thành phố', 'districts'],
  ['committees of communes', 'Chủ tịch Ủy ban nhân dân các xã, thị trấn', 'communes'],
  ['communes alone', 'các xã, thị trấn', 'communes'],
  ['departments', 'Thủ trưởng các Sở, ban, ngành', 'departments'],
  ['departments without a comma between', 'Thủ trưởng các sở, ban ngành', 'departments'],
  ['offices of a district', 'Thủ trưởng các phòng, ban chuyên môn', 'district-offices'],
  ['fronts', 'Ủy ban Mặt trận Tổ quốc Việt Nam các cấp', 'fronts'],
  ['councils', 'Hội đồng Thi đua - Khen thưởng các cấp', 'councils'],
  ['committees of all levels', 'chính quyền các cấp, các ngành, địa phương', 'committees'],
  ['anybody', 'các cơ quan, đơn vị, địa phương', null],
  ['a branch', 'Ngành y tế', null],
  ['one body', 'Hội đồng Thi đua - Khen thưởng huyện', null],
  ['enterprises', 'các doanh nghiệp trên địa bàn huyện', null],
  ['nothing (made up)', '', null],
];

describe('groupKind', () => {
  test.each(GROUPS)('%s: %s', (_, text, kind) => expect(groupKind(text)).toBe(kind));
  test('rows are printed where they do not say otherwise', () => expect(falselyReal(GROUPS)).toEqual([]));
});

const bodyOf = (id: string) => {
  const body = realCorpus.issuer.get(id);
  if (!body) throw new Error(`no issuer ${id}`);
  return body;
};
const groupsOf = (id: string) =>
  ordersTo(realCorpus, bodyOf(id)).inGroup.flatMap(({ tasks }) =>
    tasks.map(({ assignment }) => assignment.to),
  );

describe('ordersTo', () => {
  test.each([
    ['kon-tum/ngoc-hoi/ubnd', ['Ủy ban nhân dân các huyện, thành phố']],
    ['kon-tum/so-noi-vu', ['Thủ trưởng các sở, ban ngành']],
    ['kon-tum/kon-ray/phong-noi-vu', ['Thủ trưởng các phòng, ban chuyên môn']],
    // A plan of Kon Rẫy says nothing to Ngọc Hồi, a directive of Quảng Nam nothing to Kon Tum.
    ['kon-tum/ngoc-hoi/phong-noi-vu', []],
    ['kon-tum/ubnd', []],
  ])('%s is told as one of a group', (id, expected) => expect(groupsOf(id)).toEqual(expected));

  test('by its own name, with the document that says so', () => {
    const [order] = ordersTo(realCorpus, bodyOf('kon-tum/so-noi-vu')).own;
    expect(order?.held.id).toBe('kon-tum/chi-thi/2024/08-ct-ubnd');
    expect(order?.tasks[0]?.assignment.quote).toMatch(/^Sở Nội vụ có trách nhiệm tham mưu/);
  });

  test('through its predecessors (made up)', () => {
    const documents = [
      heldAs('a', {
        assignments: [{ to: 'UBND tỉnh Kon Tum', issuer: 'kon-tum/ubnd', quote: 'Giao UBND tỉnh' }],
      }),
    ];
    const corpus = corpusOf({ issuers: [...issuers], documents });
    const { own, before } = ordersTo(corpus, bodyOf('quang-ngai/ubnd'));
    expect(own).toEqual([]);
    expect(before.map(({ issuer, orders }) => [issuer.id, orders[0]?.tasks[0]?.assignment.quote])).toEqual([
      ['kon-tum/ubnd', 'Giao UBND tỉnh'],
    ]);
  });

  test('successors that name each other end (made up)', () => {
    const circle = [
      { ...bodyOf('kon-tum/ubnd'), id: 'a', successor: 'b' },
      { ...bodyOf('kon-tum/ubnd'), id: 'b', successor: 'a' },
    ];
    const corpus = corpusOf({ issuers: circle });
    expect(predecessorsOf(corpus, circle[0] as (typeof circle)[number]).map(({ id }) => id)).toEqual(['b']);
  });
});

test('the names of a body, with those before and after it', () => {
  const names = (id: string) =>
    namesThroughTime(realCorpus, bodyOf(id)).map(({ name, since, until, is }) => [is, name, since, until]);
  expect(names('kon-tum/ubnd')).toEqual([
    ['self', 'Ủy ban nhân dân tỉnh Kon Tum', null, '2025-06-30'],
    ['after', 'Ủy ban nhân dân tỉnh Quảng Ngãi', '2025-07-01', null],
  ]);
  expect(names('quang-ngai/ubnd').map(([is]) => is)).toEqual(['before', 'self', 'self']);
});
