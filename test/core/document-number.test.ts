/** Numbers and signs of the State and the Party. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../src/core/document-number.ts';
import { documentTypes } from '../../src/core/document-type.ts';
import { law } from './law.ts';
import { falselyReal } from './real-text.ts';

/** Serial, year and sign. */
const NUMBERS: [name: string, written: string, parts: string][] = [
  ['directive of a province', '08/CT-UBND', '08 · CT-UBND'],
  ['plan of a province', '3461/KH-UBND', '3461 · KH-UBND'],
  ['letter: no type in the sign', '147/UBND-NC', '147 · UBND-NC'],
  ['notice of an office', '79/TB-VPCP', '79 · TB-VPCP'],
  ['guide of a department', '05/HD-SNV', '05 · HD-SNV'],
  ['directive of the Prime Minister', '01/CT-TTg', '01 · CT-TTg'],
  ['resolution of a council', '30/NQ-HĐND', '30 · NQ-HĐND'],
  ['decree: the year inside', '73/2023/NĐ-CP', '73 · 2023 · NĐ-CP'],
  ['normative decision of a province', '05/2022/QĐ-UBND', '05 · 2022 · QĐ-UBND'],
  ['a year where none belongs, as printed', '26/2016/CT-TTg', '26 · 2016 · CT-TTg'],
  ['Party, centre', '34-CT/TW', '34 · CT/TW'],
  ['Party, province', '23-NQ/TU', '23 · NQ/TU'],
  ['Party, conclusion of four figures', '1663-KL/TU', '1663 · KL/TU'],
  ['Party, district', '05-NQ/HU', '05 · NQ/HU'],
  ['Party plan', '67-KH/TU', '67 · KH/TU'],
  ['resolution of the standing committee', '35/2023/UBTVQH15', '35 · 2023 · UBTVQH15'],
  ['law (made up here)', '06/2022/QH15', '06 · 2022 · QH15'],
  ['Party regulation, after a digit (made up here)', '366-QĐ/TW', '366 · QĐ/TW'],
  ['Party letter (made up here)', '8011-CV/BTCTW', '8011 · CV/BTCTW'],
  ['decimal serial (made up here)', '66.13/2026/NQ-CP', '66.13 · 2026 · NQ-CP'],
  ['programme, not directive (made up here)', '12/CTr-UBND', '12 · CTr-UBND'],
  ['a serial with a letter (made up here)', '12A/QĐ-UBND', '12A · QĐ-UBND'],
];

describe('has the shape of a number', () => {
  test.each(NUMBERS)('%s: %s → %s', (_, written, parts) => {
    const number = parseDocumentNumber(written);
    expect([number?.serial, number?.year, number?.sign].filter(Boolean).join(' · ')).toBe(parts);
    expect(number?.written).toBe(written);
  });

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(NUMBERS)).toEqual([]));
});

describe('has not', () => {
  test.each([
    ['a stray space, as printed', '2442 /KH-UBND'],
    ['the slash lost, as printed', '2973 KH-UBND'],
    ['two slashes (made up)', '66/QĐ/TW'],
    ['the word before it', 'Số: 08/CT-UBND'],
    ['a fraction, as printed', '19/19'],
    ['a day, as printed', '07/4/2014'],
    ['a rate, as printed', '3-4%/năm'],
    ['a ratio of communes, as printed', '137 xã/193 xã'],
    ['small letters', '08/ct-ubnd'],
    ['no serial', '/CT-UBND'],
    ['no sign', '08/'],
    ['a trailing stop', '08/CT-UBND.'],
    ['a line end behind it', '08/CT-UBND\n'],
    ['six figures', '123456/QĐ-UBND'],
    ['nothing', ''],
  ])('%s: %j', (_, written) => expect(parseDocumentNumber(written)).toBeNull());
});

describe('the parts give the number back', () => {
  const serial = fc.oneof(
    fc.integer({ min: 1, max: 99999 }).map(String),
    fc.constantFrom('01', '08', '66.13', '12A'),
  );
  const year = fc.option(fc.integer({ min: 1945, max: 2099 }));
  const stateCode = fc.constantFrom(...documentTypes.flatMap(({ stateCode: code }) => code ?? []));
  const partyCode = fc.constantFrom(...documentTypes.flatMap(({ partyCode: code }) => code ?? []));

  test('of the State', () => {
    law(
      [serial, year, stateCode, fc.constantFrom('UBND', 'CP', 'TTg', 'HĐND', 'HĐTĐKT')],
      (first, inside, code, body) => {
        const written = [first, inside, `${code}-${body}`].filter((part) => part !== null).join('/');
        expect(parseDocumentNumber(written)).toEqual({
          written,
          serial: first,
          year: inside,
          sign: `${code}-${body}`,
        });
      },
    );
  });

  test('of the Party', () => {
    law(
      [fc.integer({ min: 1, max: 9999 }), partyCode, fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'BTCTW')],
      (first, code, body) => {
        const written = `${first}-${code}/${body}`;
        expect(parseDocumentNumber(written)).toEqual({
          written,
          serial: `${first}`,
          year: null,
          sign: `${code}/${body}`,
        });
      },
    );
  });

  test('of any text: what is read is what was written, or nothing is read', () => {
    law([fc.string({ unit: fc.constantFrom(...'0189/-.ĐQTWCaU ') })], (text) => {
      const number = parseDocumentNumber(text);
      if (!number) return;
      const { written, serial: first, year: inside, sign } = number;
      const again = [`${first}/${sign}`, `${first}/${inside}/${sign}`, `${first}-${sign}`];
      expect(written).toBe(text);
      expect(again).toContain(written);
    });
  });
});
