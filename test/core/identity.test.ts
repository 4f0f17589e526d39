/** One work, one address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentNumber, parseDocumentNumber } from '../../src/core/document-number.ts';
import {
  bareNumberOf,
  type Identifiable,
  identify,
  numberSlug,
  pathOf,
  workIdOf,
} from '../../src/core/identity.ts';
import { word } from './arbitraries.ts';
import { law } from './law.ts';
import { documentIds, filesBelow, frontMatterOf, issuers, listOf } from './real-text.ts';

const scopeOf = new Map(issuers.map(({ id, scope }) => [id, scope]));

/** The address of a work as its front matter states it. */
function idFrom(matter: {
  type: string | null;
  number: string | null;
  issuedOn: unknown;
  title: string | null;
  issuer: string;
}): string {
  const number = matter.number ? parseDocumentNumber(matter.number) : null;
  const issuedOn = matter.issuedOn ? String(matter.issuedOn) : null;
  return workIdOf(identify({ ...matter, number, issuedOn }, scopeOf.get(matter.issuer) ?? ''));
}

function numbered(written: string): DocumentNumber {
  const number = parseDocumentNumber(written);
  if (!number) throw new Error(`${written} is no number`);
  return number;
}

function idOf(scope: string, type: string | null, written: string, issuedOn: string | null): string {
  return workIdOf(identify({ type, number: numbered(written), issuedOn, title: 'Không dùng tới' }, scope));
}

describe('the address follows from the front matter alone', () => {
  test.each(documentIds)('document %s', (id) => expect(idFrom(frontMatterOf(id))).toBe(id));

  test.each(filesBelow('instruments', '.yaml'))('instrument %s', (id) => {
    expect(idFrom(listOf(`instruments/${id}.yaml`))).toBe(id);
  });
});

describe('the examples of the design', () => {
  test.each([
    ['dang/trung-uong', 'chi-thi', '34-CT/TW', '2014-04-07', 'dang/trung-uong/chi-thi/2014/34-ct-tw'],
    ['kon-tum', 'chi-thi', '08/CT-UBND', '2024-02-06', 'kon-tum/chi-thi/2024/08-ct-ubnd'],
    ['chinh-phu', 'nghi-dinh', '73/2023/NĐ-CP', '2023-09-29', 'chinh-phu/nghi-dinh/2023/73-nd-cp'],
    [
      'kon-tum/so-noi-vu',
      'huong-dan',
      '05/HD-SNV',
      '2022-11-14',
      'kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv',
    ],
    ['kon-tum', 'cong-van', '147/UBND-NC', '2023-01-18', 'kon-tum/cong-van/2023/147-ubnd-nc'],
    ['dang/kon-tum', 'chi-thi', '12-CT/TU', null, 'dang/kon-tum/chi-thi/khong-ro-nam/12-ct-tu'],
    ['chinh-phu', 'nghi-dinh', '91/2017/NĐ-CP', null, 'chinh-phu/nghi-dinh/2017/91-nd-cp'],
    ['kon-tum', null, '147/UBND-NC', '2023', 'kon-tum/van-ban/2023/147-ubnd-nc'],
    ['quoc-hoi', 'luat', '06/2022/QH15', '2022-06-15', 'quoc-hoi/luat/2022/06-qh15'],
    ['chinh-phu', 'nghi-quyet', '66.13/2026/NQ-CP', null, 'chinh-phu/nghi-quyet/2026/66-13-nq-cp'],
  ])('%s, %s, %s, %s → %s', (scope, type, written, issuedOn, expected) => {
    expect(idOf(scope, type, written, issuedOn)).toBe(expected);
  });

  test.each([
    [
      'a title where no number is printed',
      'Phát động phong trào thi đua yêu nước năm 2024',
      'phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024',
    ],
    [
      'a long one is cut at a word within 60 letters',
      'Tổng kết phát động Đợt thi đua đặc biệt lập thành tích chào mừng kỷ niệm 110 năm Ngày thành lập tỉnh Kon Tum',
      'tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao',
    ],
  ])('%s', (_, title, name) => {
    expect(identify({ type: 'chi-thi', number: null, issuedOn: null, title }, 'quang-nam')).toEqual({
      scope: 'quang-nam',
      type: 'chi-thi',
      year: null,
      name,
    });
  });
});

describe('a number alone is no identity', () => {
  test.each([
    [
      'two directives 34-CT/TW',
      ['dang/trung-uong', '34-CT/TW', '2014-04-07'],
      ['dang/trung-uong', '34-CT/TW', '2024-05-24'],
    ],
    ['two provinces', ['kon-tum', '08/CT-UBND', '2024-02-06'], ['quang-nam', '08/CT-UBND', '2021-05-13']],
    ['two years', ['thu-tuong', '19/CT-TTg', '2021-07-16'], ['thu-tuong', '19/CT-TTg', '2024']],
    [
      'a province and its district',
      ['kon-tum', '30/NQ-HĐND', '2022'],
      ['kon-tum/ngoc-hoi', '30/NQ-HĐND', '2022'],
    ],
    ['a known year and none', ['dang/kon-tum', '12-CT/TU', '2022'], ['dang/kon-tum', '12-CT/TU', null]],
    ['State and Party', ['kon-tum', '11/NQ-HĐND', '2022'], ['dang/kon-tum', '11-NQ/TU', '2022']],
  ] as const)('%s', (_, [scope, written, day], [scope2, written2, day2]) => {
    expect(idOf(scope, 'chi-thi', written, day)).not.toBe(idOf(scope2, 'chi-thi', written2, day2));
  });

  test('and two kinds of one number are two works', () => {
    expect(idOf('kon-tum', 'chi-thi', '08/CT-UBND', '2024')).not.toBe(
      idOf('kon-tum', 'chuong-trinh', '08/CT-UBND', '2024'),
    );
  });
});

describe('numberSlug: writings of one number meet', () => {
  test.each([
    ['8/CT-UBND', '08/CT-UBND', '08-ct-ubnd'],
    ['008/CT-UBND', '08/CT-UBND', '08-ct-ubnd'],
    ['34/CT-TW', '34-CT/TW', '34-ct-tw'],
    ['26/2016/CT-TTg', '26/CT-TTg', '26-ct-ttg'],
    ['5/2022/QĐ-UBND', '05/2022/QĐ-UBND', '05-2022-qd-ubnd'],
    ['73/2023/NĐ-CP', '073/2023/NĐ-CP', '73-nd-cp'],
  ])('%s and %s → %s', (one, other, slug) => {
    expect([numberSlug(numbered(one)), numberSlug(numbered(other))]).toEqual([slug, slug]);
  });

  test.each([
    ['10 is not 01', '10/CT-UBND', '01/CT-UBND'],
    ['80 is not 08', '80/CT-UBND', '08/CT-UBND'],
    ['366 is not 66', '366-QĐ/TW', '66-QĐ/TW'],
    ['a normative decision is not the individual one of its year', '05/2022/QĐ-UBND', '05/QĐ-UBND'],
    ['CTr is not CT', '12/CTr-UBND', '12/CT-UBND'],
  ])('%s', (_, one, other) => expect(numberSlug(numbered(one))).not.toBe(numberSlug(numbered(other))));
});

test('pathOf puts a work below /vb/', () => {
  expect(pathOf('kon-tum/chi-thi/2024/08-ct-ubnd')).toBe('/vb/kon-tum/chi-thi/2024/08-ct-ubnd/');
});

test('every address is lower-case ASCII and has four steps below its scope', () => {
  const work: fc.Arbitrary<Identifiable> = fc.record({
    type: fc.constantFrom('chi-thi', 'ke-hoach', null),
    number: fc.constantFrom('08/CT-UBND', '34-CT/TW', '73/2023/NĐ-CP', '30/NQ-HĐND').map(numbered),
    issuedOn: fc.constantFrom('2024-02-06', '2022', null),
    title: fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
  });
  law([work, fc.boolean()], (known, hasNumber) => {
    const id = workIdOf(identify(hasNumber ? known : { ...known, number: null }, 'kon-tum'));
    expect(id).toMatch(/^kon-tum\/[a-z-]+\/(?:\d{4}|khong-ro-nam)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('a province that took the name of one before it', () => {
  const act = (issuedOn: string | null, number = '08/CT-UBND') => ({
    type: 'chi-thi',
    number: parseDocumentNumber(number),
    issuedOn,
    title: null,
  });

  test.each([
    ['quang-ngai', '2025-03-01', 'quang-ngai/chi-thi/2025/08-ct-ubnd'],
    ['quang-ngai', '2025-09-01', 'quang-ngai/chi-thi/2025/08-ct-ubnd-2025-09-01'],
    ['quang-ngai/so-noi-vu', '2025-07-01', 'quang-ngai/so-noi-vu/chi-thi/2025/08-ct-ubnd-2025-07-01'],
    ['quang-ngai', '2025', 'quang-ngai/chi-thi/2025/08-ct-ubnd'],
    ['quang-ngai', '2026-01-05', 'quang-ngai/chi-thi/2026/08-ct-ubnd'],
    ['quang-ngai/xa-dak-koi', '2025-09-03', 'quang-ngai/xa-dak-koi/chi-thi/2025/08-ct-ubnd'],
    ['lang-son', '2025-09-01', 'lang-son/chi-thi/2025/08-ct-ubnd'],
    ['dang/quang-ngai', '2025-09-01', 'dang/quang-ngai/chi-thi/2025/08-ct-ubnd'],
  ])('numbers anew from its first day: %s on %s (made up)', (scope, issuedOn, id) => {
    expect(workIdOf(identify(act(issuedOn), scope))).toBe(id);
    expect(bareNumberOf(id)).toBe('08-ct-ubnd');
  });
});
