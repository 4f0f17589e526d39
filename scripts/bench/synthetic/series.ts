/**
 * Who issues the n-th synthetic document, of which kind, when and under which number: a pure
 * function of seed and n. Nothing is remembered, so ten thousand need no more memory than ten,
 * and the first thousand of five thousand are the same thousand.
 */
import { slugOf } from '../../../src/core/text.ts';
import type { Province } from './provinces.ts';
import { createRandom } from './random.ts';

export type Body = 'ubnd' | 'so-noi-vu';

interface Kind {
  body: Body;
  type: string;
  typeName: string;
  sign: string;
  /** The highest serial with which a year's series may begin. */
  start: number;
}

/** Identity of one synthetic document. */
export interface Held {
  /** 0 for the first one of this body, kind and year. */
  round: number;
  province: Province;
  body: Body;
  /** Id in issuers.yaml. */
  issuer: string;
  scope: string;
  type: string;
  typeName: string;
  number: string;
  year: number;
  issuedOn: string;
  /** Address below `/vb/`, and path of the file. */
  work: string;
}

export interface Series {
  /** The document with this running number, from 0. */
  at(index: number): Held;
  /** Running number of the first document of a province, year and kind. */
  indexOf(province: Province, year: number, type: string): number;
}

const KINDS: readonly Kind[] = [
  { body: 'ubnd', type: 'chi-thi', typeName: 'Chỉ thị', sign: 'CT-UBND', start: 9 },
  { body: 'ubnd', type: 'ke-hoach', typeName: 'Kế hoạch', sign: 'KH-UBND', start: 3500 },
  { body: 'ubnd', type: 'bao-cao', typeName: 'Báo cáo', sign: 'BC-UBND', start: 300 },
  { body: 'ubnd', type: 'quyet-dinh', typeName: 'Quyết định', sign: 'QĐ-UBND', start: 3000 },
  { body: 'so-noi-vu', type: 'ke-hoach', typeName: 'Kế hoạch', sign: 'KH-SNV', start: 900 },
  { body: 'so-noi-vu', type: 'huong-dan', typeName: 'Hướng dẫn', sign: 'HD-SNV', start: 30 },
];
const FIRST_YEAR = 2015;
const YEARS = 11;
/** Serials leave gaps, as in an archive that does not hold everything. */
const STEP = 4;

/**
 * The series of a seed: walks over all bodies, kinds and years with one fixed stride, so that any
 * beginning of it is already mixed.
 *
 * @example createSeries(1, provinces).at(0).work // for instance 'an-giang/chi-thi/2015/05-ct-ubnd'
 */
export function createSeries(seed: number, provinces: readonly Province[]): Series {
  const cells = provinces.length * YEARS * KINDS.length;
  const stride = coprimeNear(Math.floor(cells * 0.618), cells);
  return {
    at(index) {
      const cell = (index * stride) % cells;
      const kind = KINDS[cell % KINDS.length] as Kind;
      const row = Math.floor(cell / KINDS.length);
      const province = provinces[Math.floor(row / YEARS)] as Province;
      return heldOf(seed, province, FIRST_YEAR + (row % YEARS), kind, Math.floor(index / cells));
    },
    indexOf(province, year, type) {
      const row = provinces.indexOf(province) * YEARS + (year - FIRST_YEAR);
      const cell = row * KINDS.length + KINDS.findIndex((kind) => kind.type === type);
      return (cell * inverse(stride, cells)) % cells;
    },
  };
}

function heldOf(seed: number, province: Province, year: number, kind: Kind, round: number): Held {
  const series = createRandom(seed, province.slug, year, kind.sign);
  const once = createRandom(seed, province.slug, year, kind.sign, round);
  const serial = series.between(1, kind.start) + round * STEP + once.between(0, STEP - 1);
  const number = `${String(serial).padStart(2, '0')}/${kind.sign}`;
  const scope = kind.body === 'ubnd' ? province.slug : `${province.slug}/${kind.body}`;
  const { body, type, typeName } = kind;
  return {
    round,
    province,
    body,
    scope,
    type,
    typeName,
    number,
    year,
    issuer: `${province.slug}/${body}`,
    issuedOn: dayIn(year, type === 'chi-thi' && round === 0, once.next()),
    work: `${scope}/${type}/${year}/${slugOf(number)}`,
  };
}

/** The directive that opens the year comes in its first quarter; nothing after June 2025. */
function dayIn(year: number, opens: boolean, share: number): string {
  const [from, months] = opens ? [1, 3] : [4, year === 2025 ? 3 : 9];
  const day = Math.floor(share * months * 28);
  const [month, date] = [from + Math.floor(day / 28), 1 + (day % 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function coprimeNear(start: number, cells: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, start);
  while (divisor(stride, cells) !== 1) stride += 1;
  return stride;
}

/** What undoes the stride (extended Euclid). */
function inverse(stride: number, cells: number): number {
  let [a, b, x, y] = [stride, cells, 1, 0];
  while (b !== 0) {
    const whole = Math.floor(a / b);
    [a, b, x, y] = [b, a - whole * b, y, x - whole * y];
  }
  return ((x % cells) + cells) % cells;
}
