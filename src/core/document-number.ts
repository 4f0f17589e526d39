/**
 * Number and sign ("số, ký hiệu") of a document in proper form.
 *
 * State: `08/CT-UBND`, `73/2023/NĐ-CP` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).
 * Party: `34-CT/TW` (Quy định 399-QĐ/TW). Before them: `181-CP`, `109-LCT/HĐNN8`.
 * Reading misprinted numbers is the business of citations.
 */
export interface DocumentNumber {
  /** As printed, leading zero and all. */
  written: string;
  serial: string;
  /** The year inside a normative number, else null. */
  year: number | null;
  /** What follows the serial: `CT-UBND`, `CT/TW`. */
  sign: string;
}

const SERIAL = String.raw`(\d{1,5}(?:\.\d{1,3})?[A-ZĐa-z]?)`;
const LETTERS = String.raw`[\p{Lu}][\p{L}\d&]*`;
const STATE = new RegExp(
  String.raw`^${SERIAL}\/(?:((?:19|20)\d{2})\/)?(${LETTERS}(?:[-.]${LETTERS})*)$`,
  'u',
);
const PARTY = new RegExp(String.raw`^${SERIAL}-(${LETTERS}\/${LETTERS}(?:-${LETTERS})*)$`, 'u');
/** Numbers of the governments before 1992 and of the first decrees: no kind, and a dash. */
const OLD = /^(\d{1,5}[A-ZĐa-z]?)-((?:CP|HĐBT|HĐCP|TTg|CT|SL|CTN|HĐNN\d{0,2}))$/u;

/**
 * The parts of a number, or `null` when it has not the shape of one.
 *
 * @example parseDocumentNumber('73/2023/NĐ-CP') // { written: '73/2023/NĐ-CP', serial: '73', year: 2023, sign: 'NĐ-CP' }
 * @example parseDocumentNumber('34-CT/TW')?.sign // 'CT/TW'
 */
export function parseDocumentNumber(written: string): DocumentNumber | null {
  const state = STATE.exec(written);
  if (state?.[1] && state[3]) {
    return { written, serial: state[1], year: state[2] ? Number(state[2]) : null, sign: state[3] };
  }
  const dashed = PARTY.exec(written) ?? OLD.exec(written);
  if (dashed?.[1] && dashed[2]) return { written, serial: dashed[1], year: null, sign: dashed[2] };
  return null;
}
