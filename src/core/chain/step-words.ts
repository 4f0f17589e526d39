/** How a document of a chain is called in few words: its number or kind, its day, its body. */
import type { Corpus } from '../corpus.ts';
import { isYear, shortDate } from '../date.ts';
import { typeName } from '../document-type.ts';
import { workBody } from '../naming.ts';
import { provedDate } from '../official-document.ts';
import type { Work } from '../works/work.ts';

/**
 * The number, else what print calls it, else the kind.
 *
 * @example shortWorkName(work) // '3461/KH-UBND'
 */
export function shortWorkName({ number, printed, type, held }: Work): string {
  return number ?? (held ? null : printed) ?? typeName(type);
}

/**
 * The day in words; what the text proves of it when it is not printed.
 *
 * @example workDate(work) // '14/10/2022'
 * @example workDate(report) // 'không sớm hơn ngày 15/01/2023'
 */
export function workDate({ issuedOn, held }: Work): string {
  const proved = held ? provedDate(held.document) : null;
  if (proved) return proved;
  if (!issuedOn) return 'không rõ ngày';
  return isYear(issuedOn) ? `năm ${issuedOn}` : shortDate(issuedOn);
}

/**
 * The body in few words.
 *
 * @example shortBody(corpus, work) // 'UBND tỉnh Kon Tum'
 */
export function shortBody(corpus: Corpus, work: Work): string {
  const body = workBody(corpus, work);
  const known = corpus.issuer.get(work.issuer.id);
  // A part of the body that is named ("Bộ Chính trị") says more than the body's short name.
  return known?.names.some(({ name }) => name === body) ? known.short : body;
}
