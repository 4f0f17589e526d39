/** A number in its proper form. */
import type { Sign } from './sign.ts';

/** Kinds whose numbers never hold a year since the law on normative acts of 2015 (Luật 80/2015/QH13). */
const NEVER_NORMATIVE = new Set(['KH', 'BC', 'TB', 'TTr', 'HD', 'CTr', 'ĐA', 'PA', 'DA', 'BB', 'CĐ', 'KL', 'CV']);
const DIRECTIVES_WITHOUT_YEAR_SINCE = 2016;
/** Written with a dash between serial and letters until the numbers of today (Nghị định 30/2020/NĐ-CP) and its forerunners. */
const OLD_DASH = /^(?:CP|HĐBT|HĐCP|HĐNN\d?)$/;

/**
 * The number as it should be written: no spaces, the separators of its system, no year where none belongs.
 * The leading zero stays as printed (the page prints what was written; the key of the work ignores it).
 *
 * @example properNumber({ serial: '34', type: 'CT', bodies: ['TW'], isParty: true, year: null }) // '34-CT/TW'
 * @example properNumber({ serial: '01', type: 'TTLT', bodies: ['BNV', 'BQP'], isParty: false, year: 2013 }) // '01/2013/TTLT-BNV-BQP'
 */
export function properNumber(sign: Omit<Sign, 'end' | 'proof'>): string {
  const { serial, type, bodies, isParty } = sign;
  if (isParty) return type ? `${serial}-${type}/${bodies.join('-')}` : `${serial}/${bodies.join('-')}`;
  const [first = ''] = bodies;
  if (type === 'LCT') return `${serial}-LCT/${bodies.join('-')}`;
  if (!type && bodies.length === 1 && OLD_DASH.test(first)) return `${serial}-${first}`;
  const year = properYear(sign);
  const letters = [...(type ? [type] : []), ...bodies].join('-');
  return [serial, ...(year ? [year] : []), letters].join('/');
}

/**
 * The year that belongs into the number, or null. Only normative acts carry one.
 *
 * @example properYear({ type: 'CT', bodies: ['TTg'], year: 2016, … }) // null: "26/2016/CT-TTg" is 26/CT-TTg
 */
export function properYear({ type, year, isParty }: Pick<Sign, 'type' | 'year' | 'isParty'>): number | null {
  if (year === null || isParty || (type && NEVER_NORMATIVE.has(type))) return null;
  return type === 'CT' && year >= DIRECTIVES_WITHOUT_YEAR_SINCE ? null : year;
}
