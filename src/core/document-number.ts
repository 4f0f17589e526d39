/**
 * Number and sign ("số, ký hiệu") of a document.
 *
 * State: `08/CT-UBND`, `73/2023/NĐ-CP` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).
 * Party: `34-CT/TW` (Quy định 399-QĐ/TW). The separators are what tells them apart here;
 * reading misprinted numbers is the business of citations.
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

const STATE = /^(\d{1,5}(?:\.\d{1,3})?[A-Z]?)\/(?:((?:19|20)\d{2})\/)?([\p{Lu}][\p{L}\d]*(?:-[\p{L}\d]+)*)$/u;
const PARTY = /^(\d{1,5})-([\p{Lu}][\p{L}]*\/[\p{Lu}][\p{L}\d]*)$/u;

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
  const party = PARTY.exec(written);
  if (party?.[1] && party[2]) return { written, serial: party[1], year: null, sign: party[2] };
  return null;
}
