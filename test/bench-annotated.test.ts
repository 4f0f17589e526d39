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

test('only what a mark has a key for is asked; with kinds, what is cited by name counts too', () => {
  const text = 'khoản 2 Điều 10 Nghị định số 30/2020/NĐ-CP và Luật Thi đua, khen thưởng, Điều 5.';
  const marks = [
    { kind: 'numbered', text: 'Nghị định số 30/2020/NĐ-CP', occurrence: 1, pin: 'khoản 2 Điều 10' },
    { kind: 'law', text: 'Luật Thi đua, khen thưởng', occurrence: 1, pin: 'Điều 6' },
  ];
  const score = scoreText(text, marks);
  expect(score).toMatchObject({ marked: 2, found: 2, right: 2 });
  expect(score.facts.pin).toEqual({ asked: 2, right: 1 });
  expect(score.facts.date.asked).toBe(0);
  expect(score.faults).toEqual([expect.stringMatching(/^điều khoản Điều 5, phải là Điều 6: /)]);
});
