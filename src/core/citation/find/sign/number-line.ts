/** A number in its proper form. */
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import type { Sign } from './sign.ts';
import { BRACKET } from './sign-letters.ts';

/** Kinds whose numbers never hold a year since the law on normative acts of 2015 (Luật 80/2015/QH13). */
const NEVER_NORMATIVE = new Set([
  'KH',
  'BC',
  'TB',
  'TTr',
  'HD',
  'CTr',
  'ĐA',
  'PA',
  'DA',
  'BB',
  'CĐ',
  'KL',
  'CV',
]);
const DIRECTIVES_WITHOUT_YEAR_SINCE = 2016;
/** Bodies and kinds whose numbers have no one shape: 181-CP and 28/CP, 58-NQ/HĐNN8, 28-L/CTN, 43-SL. */
const OLD = /^(?:HĐBT|HĐCP|HĐNN\d{0,2}|CTN|HCVX|LB|LT)$/;

/**
 * The number as it should be written: no spaces, the separators of its system, no year where none belongs.
 * The leading zero stays as printed (the page prints what was written; the key of the work ignores it).
 *
 * @example properNumber({ serial: '34', type: 'CT', bodies: ['TW'], isParty: true, year: null, … }) // '34-CT/TW'
 * @example properNumber({ serial: '01', type: 'TTLT', bodies: ['BNV', 'BQP'], isParty: false, year: 2013, … }) // '01/2013/TTLT-BNV-BQP'
 */
export function properNumber(sign: Omit<Sign, 'end' | 'proof'>): string {
  const { serial, type, bodies, isParty } = sign;
  if (isParty) return [type ? `${serial}-${partyCode(type)}` : serial, bodies.join('-')].join('/');
  if (!isOfToday(sign)) return asPrinted(sign);
  const year = properYear(sign);
  const letters = [...(type ? [type] : []), ...bodies];
  const joined = letters
    .map((part, index) => (index === 0 ? part : `${unitSeparator(sign, index)}${part}`))
    .join('');
  return [serial, ...(year ? [year] : []), joined].join('/');
}

/** The Party has one code for Quyết định and Quy định. */
function partyCode(type: string): string {
  return type === 'QyĐ' ? 'QĐ' : type;
}

/** Whether the shape is that of the decrees on clerical work since 2011: kind and body are both known. */
function isOfToday({ type, bodies, separators }: Pick<Sign, 'type' | 'bodies' | 'separators'>): boolean {
  const [first = ''] = bodies;
  if (bodies.some((body) => OLD.test(body))) return false;
  // "07-LĐTBXH/TT", "12-TC/TCT": a dash first and no kind before the body is the way of the ministries before 1993.
  if (!type && separators[0] === '-' && separators[1] === '/' && !/^(?:UBND|HĐND)$/.test(first)) return false;
  if (type) return bodyOfCode(first) !== undefined;
  return bodyOfCode(first) !== undefined && (bodies.length > 1 || /\d$/.test(first));
}

/** A unit of the body may be joined by a point: "TTr-PGD.Q8". */
function unitSeparator({ separators }: Pick<Sign, 'separators'>, index: number): string {
  if (separators[index] === BRACKET) return BRACKET;
  return separators[index] === '.' && index > 1 ? '.' : '-';
}

/** The ministry of finance put its letters before the kind, touching the serial: 1188TC/QĐ/TCT. */
const BEFORE_KIND = 'TC';

function asPrinted(sign: Omit<Sign, 'end' | 'proof'>): string {
  const { serial, type, bodies, separators } = sign;
  const year = properYear(sign);
  if (type && bodies[0] === BEFORE_KIND && separators[0] === '')
    return `${serial}${[BEFORE_KIND, type, ...bodies.slice(1)].join('/')}`;
  const letters = [...(type ? [type] : []), ...bodies];
  const head = year ? `${serial}/${year}` : serial;
  return letters.reduce(
    (line, part, index) => `${line}${separators[index] || (index === 0 ? '/' : '-')}${part}`,
    head,
  );
}

/**
 * The year that belongs into the number, or null. Only normative acts carry one.
 *
 * @example properYear({ type: 'CT', bodies: ['TTg'], year: 2016, … }) // null: "26/2016/CT-TTg" is 26/CT-TTg
 */
export function properYear({
  type,
  bodies,
  year,
  isParty,
}: Pick<Sign, 'type' | 'bodies' | 'year' | 'isParty'>): number | null {
  if (year === null || isParty || (type && NEVER_NORMATIVE.has(type))) return null;
  // Courts and procuracies still put a year into their directives: 01/2017/CT-CA.
  const isExecutive = /^(?:TTg|UBND|UB|CTUBND)$/.test(bodies[0] ?? '');
  return type === 'CT' && isExecutive && year >= DIRECTIVES_WITHOUT_YEAR_SINCE ? null : year;
}
