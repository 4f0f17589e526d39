/**
 * Works the synthetic documents cite. Three circles: central ones that everybody cites (a few very
 * often), those of the province, and the occasional one that nobody else does. A work is a pure
 * function of seed and place in its circle, so every document tells the same date for it.
 */
import { slugOf } from '../../../src/core/text.ts';
import { levelOf, type Province } from './provinces.ts';
import { createRandom, type Random } from './random.ts';
import type { Held } from './series.ts';
import { subjects } from './subjects.ts';

export interface Work {
  typeName: string;
  number: string;
  issuedOn: string;
  /** The issuer as a text names it. */
  by: string;
  about: string;
  /** Address below `/vb/`. */
  work: string;
}

/** Type, its name, number with `#` for the serial and `@` for the year, scope, issuer; `~` is the province. */
type Pattern = readonly [type: string, typeName: string, number: string, scope: string, by: string];

const CENTRAL: readonly Pattern[] = [
  ['nghi-dinh', 'Nghị định', '#/@/NĐ-CP', 'chinh-phu', 'Chính phủ'],
  ['nghi-quyet', 'Nghị quyết', '#/NQ-CP', 'chinh-phu', 'Chính phủ'],
  ['chi-thi', 'Chỉ thị', '#/CT-TTg', 'thu-tuong', 'Thủ tướng Chính phủ'],
  ['quyet-dinh', 'Quyết định', '#/QĐ-TTg', 'thu-tuong', 'Thủ tướng Chính phủ'],
  ['chi-thi', 'Chỉ thị', '#-CT/TW', 'dang/trung-uong', 'Bộ Chính trị'],
  ['nghi-quyet', 'Nghị quyết', '#-NQ/TW', 'dang/trung-uong', 'Bộ Chính trị'],
  ['ket-luan', 'Kết luận', '#-KL/TW', 'dang/trung-uong', 'Ban Bí thư'],
];
const PROVINCIAL: readonly Pattern[] = [
  ['nghi-quyet', 'Nghị quyết', '#-NQ/TU', 'dang/~', '~ ủy'],
  ['ke-hoach', 'Kế hoạch', '#-KH/TU', 'dang/~', 'Ban Thường vụ ~ ủy'],
  ['chi-thi', 'Chỉ thị', '#-CT/TU', 'dang/~', '~ ủy'],
  ['nghi-quyet', 'Nghị quyết', '#/NQ-HĐND', '~', 'Hội đồng nhân dân ~'],
];
const OWN: Pattern = ['quyet-dinh', 'Quyết định', '#/QĐ-UBND', '~', 'Ủy ban nhân dân ~'];

/** Real works of the field with the dates of their own texts; the made-up serials stay clear of them. */
const REAL: readonly [number: string, issuedOn: string, pattern: number, about: string][] = [
  ['34-CT/TW', '2014-04-07', 4, 'tiếp tục đổi mới công tác thi đua, khen thưởng'],
  ['19/CT-TTg', '2021-07-16', 2, 'phát động phong trào thi đua giai đoạn 2021-2025'],
  ['91/2017/NĐ-CP', '2017-07-31', 0, 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'],
  ['98/2023/NĐ-CP', '2023-12-31', 0, 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'],
];
const CENTRAL_WORKS = 400;
const PROVINCIAL_WORKS = 40;
const FRESH_FROM = 5000;

/**
 * One work that a document of this province and day can cite, never a later one.
 *
 * @example workBefore(1, province, '2019-05-03', random).number // for instance '34-CT/TW'
 */
export function workBefore(seed: number, province: Province, day: string, random: Random): Work {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const work = anyWork(seed, province, Number(day.slice(0, 4)), random);
    if (work.issuedOn < day) return work;
  }
  return mostCited(seed);
}

/**
 * The central work that nearly every document knows; older than all of them.
 *
 * @example mostCited(1).number // '34-CT/TW'
 */
export function mostCited(seed: number): Work {
  return centralWork(seed, 0);
}

/**
 * A held document as others cite it.
 *
 * @example asCited(held, 'cải cách hành chính').by // 'Ủy ban nhân dân tỉnh'
 */
export function asCited({ typeName, number, issuedOn, work, province }: Held, about: string): Work {
  return { typeName, number, issuedOn, by: `Ủy ban nhân dân ${levelOf(province)}`, about, work };
}

/** The square gives the first works of a circle most of the citations. */
function anyWork(seed: number, province: Province, year: number, random: Random): Work {
  const circle = random.next();
  if (circle < 0.45) return centralWork(seed, Math.floor(random.next() ** 2 * CENTRAL_WORKS));
  if (circle < 0.85) return provincialWork(seed, province, Math.floor(random.next() ** 2 * PROVINCIAL_WORKS));
  const serial = random.between(FRESH_FROM, FRESH_FROM + 4999);
  return madeWork(createRandom(seed, province.slug, year, serial), OWN, serial, year, province);
}

function centralWork(seed: number, rank: number): Work {
  const real = REAL[rank];
  const random = createRandom(seed, 'central', rank);
  if (!real) return madeWork(random, random.pick(CENTRAL), 700 + rank, random.between(2011, 2025));
  const [number, issuedOn, at, about] = real;
  const [type, typeName, , scope, by] = CENTRAL[at] as Pattern;
  return { typeName, number, issuedOn, by, about, work: addressOf(scope, type, issuedOn, number) };
}

function provincialWork(seed: number, province: Province, rank: number): Work {
  const random = createRandom(seed, 'provincial', province.slug, rank);
  return madeWork(random, random.pick(PROVINCIAL), 3 + rank, random.between(2012, 2025), province);
}

function madeWork(random: Random, pattern: Pattern, serial: number, year: number, province?: Province): Work {
  const [type, typeName, form, scope, by] = pattern;
  const two = (part: number) => String(part).padStart(2, '0');
  const number = form.replace('#', two(serial)).replace('@', String(year));
  const issuedOn = `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const address = addressOf(scope.replace('~', province?.slug ?? ''), type, issuedOn, number);
  return { typeName, number, issuedOn, by: named(by, province), about: random.pick(subjects), work: address };
}

function addressOf(scope: string, type: string, issuedOn: string, number: string): string {
  return `${scope}/${type}/${issuedOn.slice(0, 4)}/${slugOf(number)}`;
}

function named(by: string, province?: Province): string {
  const level = province ? levelOf(province) : '';
  return by.replace('~ ủy', level === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy').replace('~', level);
}
