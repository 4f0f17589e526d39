/** The facts at the head of a held document, as terms and what is known. */
import type { Corpus } from '../core/corpus.ts';
import { isYear, officialDate, printPeriod } from '../core/date.ts';
import { issuingBody } from '../core/naming.ts';
import { type OfficialDocument, provedDate } from '../core/official-document.ts';

export interface DocumentFact {
  term: string;
  /** Null: the source does not say. */
  value: string | null;
  /** ISO; only where the value is a day. */
  datetime?: string;
  /** Path of the page that the value leads to, without the site's base. */
  path?: string;
}

/**
 * Date, place, body and signers always; what was derived, theme and period where the document has them.
 *
 * @example documentFacts(corpus, document)[0] // { term: 'Ngày ban hành', value: null }
 */
export function documentFacts(corpus: Corpus, document: OfficialDocument): DocumentFact[] {
  const { issuer, place, signers, theme, period } = document;
  const proved = provedDate(document);
  return [
    issued(document),
    ...(proved ? [{ term: 'Suy từ nội dung', value: proved }] : []),
    { term: 'Nơi ban hành', value: place },
    { term: 'Cơ quan ban hành', value: issuingBody(corpus, document), path: `/co-quan/${issuer}/` },
    { term: 'Người ký', value: signers.map(({ name, role }) => `${name}, ${role}`).join('; ') || null },
    ...(theme ? [{ term: 'Chủ đề thi đua', value: `“${theme}”` }] : []),
    ...(period ? [{ term: 'Thời gian', value: printPeriod(period) }] : []),
  ];
}

/** A year alone is no day of issue. */
function issued({ issuedOn }: OfficialDocument): DocumentFact {
  const term = 'Ngày ban hành';
  if (!issuedOn || isYear(issuedOn)) return { term, value: null };
  return { term, value: officialDate(issuedOn).replace(/^ngày /, ''), datetime: issuedOn };
}
