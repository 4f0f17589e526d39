/** Every number that the vocabulary can form is read as it stands, and is one that documents can have. */
import { describe, expect, test } from 'vitest';
import { properNumber } from '../../../src/core/citation/find/sign/number-line.ts';
import { signAt } from '../../../src/core/citation/find/sign/sign.ts';
import { bodyCodes, isPartyCode } from '../../../src/core/citation/vocabulary/body-codes.ts';
import { writtenTypeCodes } from '../../../src/core/citation/vocabulary/type-codes.ts';
import { parseDocumentNumber } from '../../../src/core/document-number.ts';
import { numbersIn } from './cited.ts';

/** Bodies whose numbers had many shapes before 1992, and those whose laws carry a term: they have tables elsewhere. */
const OF_NO_ONE_SHAPE = /^(?:HĐBT|HĐCP|HĐNN|CTN|QH|UBTVQH)$/;

const bodies = bodyCodes.filter((code) => !OF_NO_ONE_SHAPE.test(code));

describe('a number in proper form stays as it is', () => {
  const ofParty = bodies.filter(isPartyCode);
  const ofState = bodies.filter((code) => !isPartyCode(code));

  /** The numbers that are read otherwise, or that the schema of documents would refuse. */
  const changed = (numbers: readonly string[]) =>
    numbers.filter((number) => {
      const sign = signAt(number, 0);
      return (
        !sign || sign.end !== number.length || properNumber(sign) !== number || !parseDocumentNumber(number)
      );
    });
  const each = (codes: readonly string[], to: (type: string, body: string) => string[]) =>
    writtenTypeCodes.flatMap((code) => codes.flatMap((body) => to(code, body)));

  test('of the State, for every kind and body', () => {
    const numbers = each(ofState, (type, body) => [
      `8/${type}-${body}`,
      `3461/${type}-${body}`,
      `05/${type}-${body}-NC`,
    ]);
    expect(numbers.length).toBeGreaterThan(10_000);
    expect(changed(numbers)).toEqual([]);
  });

  test('of the State with a year, for every kind that can be normative', () => {
    const normative = writtenTypeCodes.filter((code) => /^(?:NĐ|TT|TTLT|QĐ|NQ|NQLT|L|SL|PL)$/.test(code));
    const numbers = normative.flatMap((code) => ofState.map((body) => `05/2022/${code}-${body}`));
    expect(numbers.length).toBeGreaterThan(500);
    expect(changed(numbers)).toEqual([]);
  });

  test('of the Party, for every kind and body', () => {
    const kinds = (type: string, body: string) =>
      type === 'QyĐ' ? [] : [`34-${type}/${body}`, `1663-${type}/${body}`];
    const numbers = each(ofParty, kinds);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(changed(numbers)).toEqual([]);
  });

  test('of a law', () => {
    expect(changed(['06/2022/QH15', '35/2023/UBTVQH15', '02/2020/UBTVQH14', '147/UBND-NC'])).toEqual([]);
  });

  test('and every body of the State, every committee of the Party is found behind its kind', () => {
    const texts = [...ofState.map((body) => `15/KH-${body}`), ...ofParty.map((body) => `15-KH/${body}`)];
    expect(
      texts.filter((number) => numbersIn(`theo Kế hoạch số ${number} ngày 01/02/2024`)[0] !== number),
    ).toEqual([]);
  });
});
