/** The letters of signs as they are typed: small, without marks, glued together. */
import { bodyCodes } from '../../../../core/citation/vocabulary/body-codes.ts';
import { typeCode, writtenTypeCodes } from '../../../../core/citation/vocabulary/type-codes.ts';
import { foldMarks } from '../../../../core/text.ts';

/** Folded letters for a kind → slugs of the kinds; `hd` is HD and HĐ, `qd` is QĐ and QyĐ. */
const kinds = new Map<string, string[]>();
for (const written of writtenTypeCodes) {
  const code = typeCode(written);
  const folded = kindLetters(foldMarks(written));
  if (code) kinds.set(folded, [...new Set([...(kinds.get(folded) ?? []), ...code.state, ...code.party])]);
}
const bodies = new Set(bodyCodes.map(foldMarks));
/** Bodies whose term or class stands behind their letters: QH15, UBTVQH15, HĐND16. */
const WITH_TERM = /^(?:qh|ubtvqh|hdnn|hdnd|hdbt)(?:\d{1,2})?$/;
const PARTY = /^(?:vp|btc|btg|bdv|btgdv|ubkt|bnc|bkt|bcd|btv|qu)(?:tw|tu|hu|thu|txu)$|^(?:tw|t)dtn$/;
/** Letters that are syllables of Vietnamese as well: "TU", "HU", "CAT", "ĐA". */
const SYLLABLE = /^(?:[bcdghklmnpqrstvx]{0,3})[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** A unit behind the body: NC, KTTH, KGVX. */
const UNIT = /^[bcdghklmnpqrstvx]{1,6}$/;

/**
 * One way of writing a code that has two.
 *
 * @example kindLetters('qyd') // 'qd'
 */
export function kindLetters(folded: string): string {
  return folded === 'qyd' ? 'qd' : folded;
}

/**
 * The kinds that folded letters stand for, or `undefined`.
 *
 * @example kindsOfLetters('ctr') // ['chuong-trinh']
 */
export function kindsOfLetters(folded: string): readonly string[] | undefined {
  return kinds.get(kindLetters(folded));
}

/**
 * Whether folded letters stand for a body.
 *
 * @example isBodyLetters('qh15') // true
 */
export function isBodyLetters(folded: string): boolean {
  return bodies.has(folded) || WITH_TERM.test(folded) || PARTY.test(folded);
}

/** Whether a term of office may follow these letters. */
export function takesTerm(folded: string): boolean {
  return WITH_TERM.test(folded);
}

/** Whether letters can be a word as well, so that only a sign beside them makes them a code. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

/** Whether letters can name a unit behind a body. */
export function isUnitLetters(folded: string): boolean {
  return UNIT.test(folded) && !kinds.has(folded);
}

/**
 * Glued letters as kind and bodies; null where they cannot be cut.
 *
 * @example unglued('cttw') // { kind: 'ct', bodies: 'tw' }
 * @example unglued('ubndnc') // { kind: null, bodies: 'ubndnc' }
 */
export function unglued(folded: string): { kind: string | null; bodies: string } | null {
  if (kinds.has(kindLetters(folded))) return { kind: kindLetters(folded), bodies: '' };
  // "ctubnd" is CT and UBND before it is the chairman's CTUBND.
  for (let at = folded.length - 2; at > 1; at -= 1) {
    const [kind, behind] = [folded.slice(0, at), folded.slice(at)];
    if (kinds.has(kindLetters(kind)) && areBodies(behind)) return { kind: kindLetters(kind), bodies: behind };
  }
  return areBodies(folded) ? { kind: null, bodies: folded } : null;
}

/** One body, or one with others or a unit behind it. */
function areBodies(folded: string): boolean {
  if (isBodyLetters(folded)) return true;
  for (let at = folded.length - 1; at > 1; at -= 1) {
    const [body, behind] = [folded.slice(0, at), folded.slice(at)];
    if (isBodyLetters(body) && !isSyllable(body) && (isUnitLetters(behind) || isBodyLetters(behind)))
      return true;
  }
  return false;
}
