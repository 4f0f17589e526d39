/** Whether a number with letters is that of a document. */
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { kindsOf, typeCode } from '../../vocabulary/type-codes.ts';
import { dateAfter } from '../day/printed-date.ts';
import type { Sign } from '../sign/sign.ts';
import type { KindBefore } from './kind-before.ts';
import { isList } from './list-words.ts';

/** Printed forms are numbered like documents: "Mẫu số 02-BB/HĐ". */
const FORM = /(?<![a-z])(?:bieu|mau|bang|phieu)(?: so)? ?$/;
/** What has numbers and is no document of a body: cases, charges, journals, annexes of contracts. */
const NO_DOCUMENT =
  /(?<![a-z])(?:(?<!thong bao )thu ly|cao trang|ban an|phu luc(?: hop dong)?|cong bao|tap chi|ban tin)(?: so)? ?:? ?$/;
/** Codes of technical standards have the shape of a sign. */
const STANDARD =
  /(?<![a-z])(?:qcvn|tcvn|tcxd|tcxdvn|qcxdvn|qcdp|tccs|tcn|iso|iec|astm|haccp)(?: iso)?[ :/-]{0,3}(?:\d{1,5}(?:-\d{1,3})?[:/-])?$/;

/** Kinds whose series had letters before 1960. */
const DECREES = new Set(['lenh', 'nghi-dinh', 'thong-tu', 'quyet-dinh']);

/** What counts of the citation before. */
interface Before {
  sign: Sign | null;
  beside: { end: number };
}

/**
 * Whether letters of a number are those of a document, from what stands around it.
 *
 * @param at where the number begins
 * @param before the citation before it
 */
export function isProved(
  sign: Sign,
  kind: KindBefore,
  { folded }: Reading,
  at: number,
  before: Before | undefined,
): boolean {
  const behind = folded.slice(Math.max(0, at - 24), at);
  if (STANDARD.test(behind) || FORM.test(behind) || NO_DOCUMENT.test(behind)) return false;
  if (sign.proof === 'sure') return true;
  if (sign.proof === 'with-decree')
    return (
      kind.type === 'sac-lenh' ||
      (isOfKind(sign, kind) && sign.bodies.length > 1) ||
      (kind.hasNumberWord &&
        (DECREES.has(kind.type ?? '') ||
          (isOfKind(sign, kind) && folded.charAt(at + sign.serial.length) !== ' ')))
    );
  if (kind.word !== null) return true;
  if (sign.proof === 'with-word') return isDated(sign, kind, folded) || goesOn(sign, kind, folded, before);
  if (dateAfter(folded, sign.end) !== null) return true;
  if (kind.hasNumberWord || isPlain(sign)) return true;
  return before !== undefined && isList(folded.slice(before.beside.end, kind.start));
}

/** Kinds whose letters stand for nothing else before a slash and a dash. */
const PLAIN_KINDS = new Set([
  'QĐ',
  'NQ',
  'NĐ',
  'CT',
  'TT',
  'KH',
  'TB',
  'BC',
  'CV',
  'CĐ',
  'HD',
  'KL',
  'TTr',
  'CTr',
  'UQ',
  'GM',
]);

/** "2795/QĐ-ĐHKT", "10169/BTC-TCHQ" in a cell: a kind and a body, or a body and its unit, of three letters or more. */
function isPlain({ type, bodies: [first = '', second = ''], separators: [slash, dash] }: Sign): boolean {
  if (slash !== '/' || dash !== '-' || first.length < 3) return false;
  return type ? PLAIN_KINDS.has(type) : bodyOfCode(first) !== undefined && second.length > 2;
}

/** "công văn số 1368CV/TCTW": the sign has lost its first separator and says the same kind as the word. */
function isOfKind({ type }: Sign, kind: KindBefore): boolean {
  return kind.type !== null && type !== null && kindsOf(typeCode(type)).includes(kind.type);
}

/** "số 23/VPĐP-OCOP …, 75/VPĐP-NV": the next number of the same body. */
function goesOn(sign: Sign, kind: KindBefore, folded: string, before: Before | undefined): boolean {
  const isSame =
    (before?.sign?.bodies[0] === sign.bodies[0] && sign.bodies.length > 1) ||
    (sign.type === 'SL' && kind.hasNumberWord && isOldDecree(before?.sign));
  return isSame && before !== undefined && isList(folded.slice(before.beside.end, kind.start));
}

/** 168-SL, 29-B/SL */
function isOldDecree(sign: Sign | null | undefined): boolean {
  return sign?.type === 'SL' || sign?.bodies.at(-1) === 'SL';
}

/** "số 15/LS-XD-TC ngày 5/6/2019": departments or branches together. */
function isOfSeveral({ bodies: [first = '', second] }: Sign): boolean {
  return second !== undefined && /^L[SNBT]$/.test(first);
}

/** "số 319/PVKT ngày 06/8/1998": letters that nobody knows count with their day. */
function isDated(sign: Sign, kind: KindBefore, folded: string): boolean {
  const isNumber = sign.type === 'SL' || isOfSeveral(sign) || (sign.bodies[0] ?? '').length > 2;
  return (kind.hasNumberWord || sign.type === 'SL') && isNumber && dateAfter(folded, sign.end) !== null;
}
