/** How a document is named in full and in short. */
import { officialDate } from './date.ts';
import type { DocumentNumber } from './document-number.ts';
import { typeName } from './document-type.ts';

/** What naming needs to know. */
export interface Nameable {
  type: string | null;
  number: DocumentNumber | null;
  issuedOn: string | null;
}

/**
 * The formal name as one cites it; parts the source lacks are left out, never guessed.
 *
 * @example formalName({ type: 'chi-thi', number, issuedOn: '2024-02-06' }, 'Ủy ban nhân dân tỉnh Kon Tum')
 * // 'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum'
 */
export function formalName(work: Nameable, issuerName: string): string {
  const number = work.number ? ` số ${work.number.written}` : '';
  const date = work.issuedOn ? ` ${officialDate(work.issuedOn)}` : '';
  return `${typeName(work.type)}${number}${date} của ${issuerName}`;
}

/**
 * What stands in the first column of a list: the number, else the kind.
 *
 * @example shortName({ type: 'bao-cao', number: null, issuedOn: null }) // 'Báo cáo'
 */
export function shortName(work: Nameable): string {
  return work.number?.written ?? typeName(work.type);
}
