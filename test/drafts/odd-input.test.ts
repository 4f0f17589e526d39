/** Nothing that someone pastes breaks the checker or makes it slow. */
import { expect, test } from 'vitest';
import { preambleText } from '../../src/drafts/preamble-text.ts';
import { readDraft } from '../../src/drafts/read-draft.ts';
import { shardsOf } from '../../src/drafts/shard.ts';
import { bodyOf, documentIds } from '../core/real-text.ts';
import { checked, KON_TUM, shelf } from './shelf.ts';

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0 \n'],
  ['a lone half of a sign', '\ud83d Chỉ thị số 34-CT/TW \ude00'],
  ['HTML', '<script>alert(1)</script> Chỉ thị số 34-CT/TW <img src=x onerror=alert(1)>'],
  ['numbers only', '1/2/3-4/5 '.repeat(1000)],
  ['separators only', '-/'.repeat(50_000)],
  ['one endless word', 'Đ'.repeat(200_000)],
  ['decomposed letters', 'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014'.normalize('NFD')],
  [
    'names of object members',
    'Chỉ thị số 1/CONSTRUCTOR-UBND, __proto__/KH-UBND, số 5/KH-TOSTRING ngày 01/3/2024',
  ],
])('%s', (_, text) => {
  const { rows, places } = checked(text);
  for (const { start, end, row } of places) {
    expect(start).toBeLessThan(end);
    expect(rows[row]).toBeDefined();
  }
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  expect(preambleText(rows.map(({ basis }) => basis))).not.toMatch(/undefined|null|NaN/);
});

test('an id that is a member of every object finds nothing', () => {
  expect(shelf().known('constructor')).toBeUndefined();
  expect(shelf().known('quoc-hoi/constructor')).toBeUndefined();
});

test('files asked for are those of the bodies cited', () => {
  const text = 'Chỉ thị số 34-CT/TW ngày 31/02/2014; Nghị định số 91/2017/NĐ-CP; Nghị quyết số 05-NQ/HU';
  expect(shardsOf(readDraft(text, KON_TUM))).toEqual(['chinh-phu', 'dang.trung-uong']);
});

test('200 kB of real text and 5,000 different works are checked in a moment', () => {
  const real = documentIds.map(bodyOf).join('\n').repeat(3).slice(0, 200_000);
  const dense = Array.from({ length: 5000 }, (_, i) => `Quyết định số ${i + 1}/QĐ-UBND ngày 05/3/2024`).join(
    '; ',
  );
  checked(real);
  const began = performance.now();
  expect(checked(real).rows.length).toBeGreaterThan(50);
  expect(checked(dense).rows).toHaveLength(5000);
  // 60 ms and 250 ms on the machine it was written on; what is kept out is a cost that grows with the square.
  expect(performance.now() - began).toBeLessThan(3000);
});
