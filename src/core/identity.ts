/**
 * One work, one address: what identifies a held or a merely cited instrument,
 * and every address that follows from it. A number alone is no identity:
 * a serial starts again each year, so the body, the kind and the year belong to it.
 */
import { yearOf } from './date.ts';
import type { DocumentNumber } from './document-number.ts';
import { isNumberedAnew } from './new-numbering.ts';
import { slugOf } from './text.ts';

export interface Identity {
  /** Path of the issuing body: `kon-tum`, `dang/trung-uong`. */
  scope: string;
  /** Slug of the kind, or null when no type word is known. */
  type: string | null;
  year: number | null;
  /** Slug of number and sign, else of the title. */
  name: string;
}

/** What `identify` needs to know of a document or an instrument. */
export interface Identifiable {
  type: string | null;
  number: DocumentNumber | null;
  /** A day, a year or null. */
  issuedOn: string | null;
  title: string | null;
}

const LONGEST_TITLE = 60;
/** Kinds that are normative or not: their numbers run in two series of one year (Luật 80/2015/QH13, Luật 64/2025/QH15). */
const TWO_SERIES = /^(?:QĐ|NQ|CT)-/;
/** Since then a directive of the executive is never normative (Luật 80/2015/QH13): a year in its number is a slip. */
const DIRECTIVES_WITHOUT_YEAR_SINCE = 2016;

/**
 * Who a document is, from itself and the address scope of its issuer alone.
 *
 * @example
 * identify({ type: 'chi-thi', number: parseDocumentNumber('08/CT-UBND'), issuedOn: '2024-02-06', title: '…' }, 'kon-tum')
 * // { scope: 'kon-tum', type: 'chi-thi', year: 2024, name: '08-ct-ubnd' }
 * @example
 * identify({ …, issuedOn: '2025-09-01' }, 'quang-ngai').name // '08-ct-ubnd-2025-09-01': the second 08 of that year
 */
export function identify(work: Identifiable, scope: string): Identity {
  const year = work.issuedOn ? yearOf(work.issuedOn) : (work.number?.year ?? null);
  const name = work.number ? numberSlug(work.number) : slugOf(work.title ?? '', LONGEST_TITLE);
  const day = work.number && isNumberedAnew(scope, work.issuedOn) ? `-${work.issuedOn}` : '';
  return { scope, type: work.type, year, name: `${name}${day}` };
}

/**
 * Number and sign as an address segment; a serial below 10 has its leading zero,
 * since `8/CT-UBND` and `08/CT-UBND` are one number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).
 * The year inside a normative number is the folder's already, unless the body numbers its normative acts
 * apart from its others of that kind: 05/2022/QĐ-UBND and 05/QĐ-UBND of 2022 are two decisions.
 *
 * @example numberSlug(parseDocumentNumber('8/CT-UBND')) // '08-ct-ubnd'
 * @example numberSlug(parseDocumentNumber('73/2023/NĐ-CP')) // '73-nd-cp'
 * @example numberSlug(parseDocumentNumber('05/2022/QĐ-UBND')) // '05-2022-qd-ubnd'
 */
export function numberSlug(number: DocumentNumber): string {
  const serial = number.serial.replace(/^0+(?=\d)/, '');
  const padded = /^\d$/.test(serial) ? `0${serial}` : serial;
  return slugOf(`${padded}/${isOfSecondSeries(number) ? `${number.year}/` : ''}${number.sign}`);
}

function isOfSecondSeries({ serial, year, sign }: DocumentNumber): boolean {
  // A decimal serial (66.13/2026/NQ-CP) stands in the normative series alone.
  if (year === null || serial.includes('.') || !TWO_SERIES.test(sign)) return false;
  return !/^CT-(?:TTg|UB)/.test(sign) || year < DIRECTIVES_WITHOUT_YEAR_SINCE;
}

/**
 * The identity as one key, the address below `/vb/`; also the path of its file in `content/`.
 *
 * @example workIdOf({ scope: 'kon-tum', type: 'chi-thi', year: 2024, name: '08-ct-ubnd' }) // 'kon-tum/chi-thi/2024/08-ct-ubnd'
 */
export function workIdOf({ scope, type, year, name }: Identity): string {
  return `${scope}/${type ?? 'van-ban'}/${year ?? 'khong-ro-nam'}/${name}`;
}

/**
 * The number in a work's id, without the day that tells two of a year apart.
 *
 * @example bareNumberOf('quang-ngai/chi-thi/2025/08-ct-ubnd-2025-09-01') // '08-ct-ubnd'
 */
export function bareNumberOf(workId: string): string {
  return workId.slice(workId.lastIndexOf('/') + 1).replace(/-\d{4}-\d{2}-\d{2}$/, '');
}

/**
 * The page of a work, without the site's base path.
 *
 * @example pathOf('kon-tum/chi-thi/2024/08-ct-ubnd') // '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/'
 */
export function pathOf(workId: string): string {
  return `/vb/${workId}/`;
}
