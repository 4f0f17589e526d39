/** The kind of the cited work, from the letters of its sign and the word before it. */
import type { Citation } from '../../citation.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { typeCode } from '../../vocabulary/type-codes.ts';

/** Words that are used for their broader kind. */
const BROADER: Record<string, string> = {
  'thong-tu-lien-tich': 'thong-tu',
  'nghi-quyet-lien-tich': 'nghi-quyet',
};
/** Signs of these bodies carry no kind: their laws and old decrees have it in the word alone. */
const WORD_TELLS = /^(?:(?:UBTV)?QH\d{1,2}|HĐNN\d{0,2}|CP|HĐBT|HĐCP|TTg)$/;

/**
 * The kind, and whether sign and word contradict each other: "Công văn số 05/HD-SNV" is a hướng dẫn.
 *
 * @example kindOf(citation) // { type: 'huong-dan', isContradictory: true }
 */
export function kindOf({ type: word, number }: Citation): { type: string | null; isContradictory: boolean } {
  const sign = number?.sign;
  if (!sign || (!sign.type && sign.bodies.length === 0)) return { type: word, isContradictory: false };
  if (!sign.type) return kindWithout(word, sign.bodies);
  // A law by the number of the order that made it known: 24-L/CTN, 6-LCT/HĐNN7.
  if (/^LC?T?$/.test(sign.type) && isLawWord(word)) return { type: word, isContradictory: false };
  const code = typeCode(sign.type);
  const kinds = (sign.isParty ? code?.party : code?.state) ?? [];
  const all = kinds.length > 0 ? kinds : [...(code?.state ?? []), ...(code?.party ?? [])];
  const [first = null] = all;
  if (word === null || all.includes(word)) return { type: word ?? first, isContradictory: false };
  return { type: first, isContradictory: BROADER[first ?? ''] !== word };
}

/** What the assembly and its committee pass: QH15 is a law's or a resolution's, UBTVQH15 an ordinance's or a resolution's. */
const PASSED: readonly [letters: RegExp, kinds: readonly (string | null)[]][] = [
  [/^QH\d/, ['luat', 'bo-luat', 'nghi-quyet', 'hien-phap', null]],
  [/^UBTVQH\d/, ['phap-lenh', 'nghi-quyet', null]],
];

function kindWithout(
  word: string | null,
  bodies: readonly string[],
): { type: string | null; isContradictory: boolean } {
  const passed = PASSED.find(([letters]) => letters.test(bodies[0] ?? ''))?.[1];
  if (passed && !passed.includes(word)) return { type: null, isContradictory: true };
  const type = kindOfLetter(word, bodies);
  return { type, isContradictory: word !== null && type !== word };
}

function isLawWord(word: string | null): boolean {
  return word === 'luat' || word === 'bo-luat' || word === 'phap-lenh';
}

/** A sign of body and unit (147/UBND-NC) is a letter's (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
function kindOfLetter(word: string | null, [first = '', unit]: readonly string[]): string | null {
  if (WORD_TELLS.test(first)) return word;
  const isLetter = bodyOfCode(first) !== undefined && unit !== undefined;
  return isLetter ? 'cong-van' : word;
}
