/** How the bench scores what was found against what a reader marked. */
import { expect, test } from 'vitest';
import { scoreText } from '../scripts/bench/annotated/score.ts';

const TEXT = 'Quyết định số 20/2000/QĐ-TTg (sau đây gọi tắt là QĐ 20); theo QĐ 20 và Chỉ thị số 34-CT/TW';
const mark = (text: string, number: string) => ({ text, occurrence: 1, number, date: null, issuer: null });
const DECISION = mark('Quyết định số 20/2000/QĐ-TTg', '20/2000/QĐ-TTg');

test('a short one that nobody marked counts neither for nor against', () => {
  const score = scoreText(TEXT, [DECISION, mark('Chỉ thị số 34-CT/TW', '34-CT/TW')]);
  expect(score).toMatchObject({ marked: 2, found: 2, right: 2, faults: [] });
});

test('a full one that nobody marked counts against', () => {
  const score = scoreText(TEXT, [DECISION]);
  expect(score).toMatchObject({ marked: 1, found: 2, right: 1 });
  expect(score.faults[0]).toMatch(/^thừa: .*⟦Chỉ thị số 34-CT\/TW⟧/);
});

test('a short one that somebody marked counts like any other', () => {
  const score = scoreText('thực hiện Chỉ thị 34 và', [mark('Chỉ thị 34', '34')]);
  expect(score).toMatchObject({ marked: 1, found: 1, right: 1 });
});
