/** What an issuer's id tells, and which version of an act a day means. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import {
  pathOfPlace,
  placeOfIssuer,
  scopeOfIssuer,
} from '../../../src/core/citation/resolve/citing-context.ts';
import { isVersioned, versionsMeant } from '../../../src/core/citation/resolve/named/law-versions.ts';
import { bodyOfCode, isPartyCode, properBodyCode } from '../../../src/core/citation/vocabulary/body-codes.ts';
import { LAW_LINES } from '../../../src/core/citation/vocabulary/law-lines.ts';
import { typeCode } from '../../../src/core/citation/vocabulary/type-codes.ts';
import { isDay } from '../../../src/core/date.ts';
import { parseDocumentNumber } from '../../../src/core/document-number.ts';
import { issuers } from '../real-text.ts';

describe('placeOfIssuer', () => {
  test.each([
    ['kon-tum/ubnd', 'kon-tum'],
    ['kon-tum/so-noi-vu', 'kon-tum'],
    ['kon-tum/ngoc-hoi/ubnd', 'kon-tum/ngoc-hoi'],
    ['kon-tum/ngoc-hoi/phong-noi-vu', 'kon-tum/ngoc-hoi'],
    ['kon-tum/ngoc-hoi/cong-an', 'kon-tum/ngoc-hoi'],
    ['quang-nam/dai-loc/ubnd', 'quang-nam/dai-loc'],
    ['quang-nam/hoi-an/ubnd', 'quang-nam/hoi-an'],
    ['lam-dong/bao-loc/phong-noi-vu', 'lam-dong/bao-loc'],
    ['kon-tum/dai-phat-thanh', 'kon-tum'],
    ['kon-tum/ngoc-hoi/xa-sa-loong/ubnd', 'kon-tum/ngoc-hoi/xa-sa-loong'],
    ['kon-tum/xa-sa-loong/ubnd', 'kon-tum/xa-sa-loong'],
    ['dang/kon-tum', 'kon-tum'],
    ['dang/kon-tum/ngoc-hoi', 'kon-tum/ngoc-hoi'],
    ['dang/kon-tum/ban-tuyen-giao', 'kon-tum'],
    ['da-nang/ubnd', 'da-nang'],
    ['dang/trung-uong', null],
    ['chinh-phu', null],
    ['', null],
    [null, null],
  ])('%s is at home in %s', (issuer, path) => expect(pathOfPlace(placeOfIssuer(issuer))).toBe(path));

  test('and the scope of every body of the list is the one that its list states', () => {
    expect(issuers.filter(({ id, scope }) => scopeOfIssuer(id) !== scope).map(({ id }) => id)).toEqual([]);
  });
});

describe('the version that a day means', () => {
  const on = (key: string, from: string | null, to = from) =>
    versionsMeant(key, null, { from, to }).map(({ number, issuedOn }) => number ?? issuedOn);
  const LAW = 'luat thi dua khen thuong';
  const PLACES = 'luat to chuc chinh quyen dia phuong';

  test.each([
    [LAW, '2004-06-30', []],
    [LAW, '2004-07-01', ['15/2003/QH11']],
    [LAW, '2023-12-31', ['15/2003/QH11']],
    [LAW, '2024-01-01', ['06/2022/QH15']],
    [LAW, '2026-10-01', ['06/2022/QH15']],
    [PLACES, '2015-12-31', []],
    [PLACES, '2016-01-01', ['77/2015/QH13']],
    [PLACES, '2025-02-28', ['77/2015/QH13']],
    [PLACES, '2025-03-01', ['65/2025/QH15']],
    [PLACES, '2025-06-15', ['65/2025/QH15']],
    [PLACES, '2025-06-16', ['72/2025/QH15']],
    ['hien phap', '2013-12-31', ['1992-04-15']],
    ['hien phap', '2014-01-01', ['2013-11-28']],
    ['luat dat dai', '2014-06-30', ['13/2003/QH11']],
    ['luat dat dai', '2024-01-01', ['45/2013/QH13']],
    ['luat dat dai', '2025-12-30', ['31/2024/QH15']],
    ['luat dat dai', '2026-01-05', []],
    ['luat can cuoc cong dan', '2024-06-30', ['59/2014/QH13']],
    ['luat can cuoc cong dan', '2024-07-01', []],
    ['bo luat lao dong', '2020-12-31', ['10/2012/QH13']],
    ['luat sua doi thi dua khen thuong', '2024-01-01', []],
  ])('%s on %s: %j', (key, day, expected) => expect(on(key, day)).toEqual(expected));

  test.each([
    ['2023-12-31', '2024-01-01', ['15/2003/QH11', '06/2022/QH15']],
    ['2023-12-01', '2023-12-31', ['15/2003/QH11']],
    ['2024-01-01', null, ['06/2022/QH15']],
    ['2023-10-25', null, ['15/2003/QH11', '06/2022/QH15']],
    [null, '2023-12-31', ['15/2003/QH11']],
    [null, null, ['15/2003/QH11', '06/2022/QH15']],
  ])('between %s and %s: %j', (from, to, expected) => expect(on(LAW, from, to)).toEqual(expected));

  test.each([
    [LAW, '2003', ['15/2003/QH11']],
    [LAW, '2022-06-15', ['06/2022/QH15']],
    [LAW, '2022-06-16', []],
    ['luat sua doi thi dua khen thuong', '2013', ['39/2013/QH13']],
    ['luat sua doi thi dua khen thuong', '2005-06-14', ['47/2005/QH11']],
    ['hien phap', '2013', [null]],
  ])('%s printed with %s: %j', (key, printed, expected) => {
    expect(versionsMeant(key, printed, { from: null, to: null }).map(({ number }) => number)).toEqual(
      expected,
    );
  });

  test('every version has a number that documents can have, and holds from a day on', () => {
    const keys = [LAW, PLACES, 'hien phap', 'luat sua doi thi dua khen thuong'];
    expect(keys.map(isVersioned)).toEqual([true, true, true, true]);
    expect(isVersioned('luat dat dai ngu')).toBe(false);
    const all = keys.flatMap((key) => [
      ...versionsMeant(key, '1', { from: null, to: null }),
      ...versionsMeant(key, '2', { from: null, to: null }),
    ]);
    expect(all.length).toBeGreaterThan(8);
    const [ofDay, ofYear] = [all.filter(({ from }) => isDay(from)), all.filter(({ from }) => !isDay(from))];
    expect(ofDay.filter(({ issuedOn, from }) => !isDay(issuedOn) || from < issuedOn)).toEqual([]);
    expect(ofYear.map(({ slug }) => slug)).toEqual(['hien-phap-1946', 'hien-phap-1959', 'hien-phap-1980']);
    expect(all.filter(({ number, slug }) => (number ? !parseDocumentNumber(number) : !slug))).toEqual([]);
  });
});

test('every name with versions is found as one citation', () => {
  for (const [name] of LAW_LINES) {
    const found = findCitations(`theo ${name} về việc`);
    expect(found.map(({ text }) => text)).toEqual([name]);
    const { type, name: key } = found[0] as (typeof found)[number];
    expect(isVersioned(`${type?.replaceAll('-', ' ')} ${key}`)).toBe(true);
  }
});

describe('letters', () => {
  test.each([
    ['T.Ư', 'TW'],
    ['TƯ', 'TW'],
    ['VPTƯ', 'VPTW'],
    ['TU', 'TU'],
    ['Tu', 'TU'],
    ['TTG', 'TTg'],
    ['TTgCP', 'TTg'],
    ['UBND', 'UBND'],
  ])('%s is written %s', (written, proper) => expect(properBodyCode(written)).toBe(proper));

  test.each([
    ['TW', true],
    ['BTCTU', true],
    ['ĐUK', true],
    ['ThU', true],
    ['QUTW', true],
    ['UBND', false],
    ['TTg', false],
    ['ĐĐBQH', false],
    ['HĐTĐKTTW', false],
    ['', false],
  ])('%s is of the Party: %s', (code, expected) => expect(isPartyCode(code)).toBe(expected));

  test.each([
    ['QH15', 'Quốc hội'],
    ['UBTVQH14', 'Ủy ban Thường vụ Quốc hội'],
    ['HĐND16', 'Hội đồng nhân dân'],
    ['UBND', 'Ủy ban nhân dân'],
    ['SNgV', 'Sở Ngoại vụ'],
    ['XYZ', undefined],
    ['', undefined],
    ['QH155', undefined],
  ])('%s is %s', (code, name) => expect(bodyOfCode(code)?.body.name).toBe(name));

  test.each([
    ['CTr', ['chuong-trinh'], ['chuong-trinh']],
    ['CTR', ['chuong-trinh'], ['chuong-trinh']],
    ['CT', ['chi-thi'], ['chi-thi']],
    ['TT', ['thong-tu'], ['thong-tri']],
    ['QĐ', ['quyet-dinh'], ['quyet-dinh', 'quy-dinh']],
    ['KHLT', ['ke-hoach'], ['ke-hoach']],
    ['CV', [], ['cong-van']],
  ])('%s is %j of the State and %j of the Party', (code, state, party) => {
    expect([typeCode(code)?.state, typeCode(code)?.party]).toEqual([state, party]);
  });

  test('others are no kind', () =>
    expect(['XX', '', 'ct', 'UBND'].map(typeCode)).toEqual(Array(4).fill(undefined)));
});
