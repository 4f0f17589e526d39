/** Names and places of works and bodies, as they follow from the linked corpus. */
import type { Corpus } from './corpus.ts';
import { formalName } from './formal-name.ts';
import { ancestorsOf, type Issuer, nameOn } from './issuer.ts';
import { type Dating, orderingDate } from './official-document.ts';

/**
 * Who issued a work, by the name of its day; a part of the body as printed, where that is recorded.
 *
 * @example issuingBody(corpus, instrument) // 'Bộ Chính trị'
 */
export function issuingBody(
  corpus: Corpus,
  work: {
    issuer: string;
    issuedOn: string | null;
    issuedBy?: string | undefined;
    dating?: Dating | undefined;
  },
): string {
  if (work.issuedBy) return work.issuedBy;
  const issuer = corpus.issuer.get(work.issuer);
  return issuer ? nameOn(issuer, orderingDate(work) || null) : work.issuer;
}

/**
 * The formal name of a held work or one that is only recorded; its id when it is neither.
 *
 * @example workName(corpus, 'kon-tum/ke-hoach/2022/3461-kh-ubnd') // 'Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022 của …'
 */
export function workName(corpus: Corpus, id: string): string {
  const work = corpus.held.get(id)?.document ?? corpus.instrument.get(id)?.instrument;
  return work ? formalName(work, issuingBody(corpus, work)) : id;
}

/**
 * The bodies that stand above an issuer in this corpus, nearest first.
 *
 * @example bodiesAbove(corpus, 'kon-tum/kon-ray/ubnd').map((body) => body.id) // ['kon-tum/ubnd', 'chinh-phu']
 */
export function bodiesAbove(corpus: Corpus, issuerId: string): Issuer[] {
  const issuer = corpus.issuer.get(issuerId);
  return issuer ? ancestorsOf(issuer, corpus.issuer) : [];
}
