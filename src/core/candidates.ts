/** What a citation may mean, named for a reader, also where the archive has no page for it. */
import type { Cited } from './cited.ts';
import type { Corpus } from './corpus.ts';
import { officialDate } from './date.ts';
import { parseDocumentNumber } from './document-number.ts';
import { formalName } from './formal-name.ts';
import { bareNumberOf, pathOf } from './identity.ts';
import { workBody, workName } from './naming.ts';

/** A work that a citation may mean. */
export interface Candidate {
  name: string;
  /** Without the site's base; null where the archive has no page for it. */
  path: string | null;
}

/**
 * The works that a citation may mean. One without a page has the citation's own number or name, the year of its
 * address, and the body of the acts that bear the same number there.
 *
 * @example candidatesOf(corpus, cited)[0] // { name: 'Kế hoạch số 12/KH-UBND năm 2022 của Ủy ban …', path: null }
 */
export function candidatesOf(corpus: Corpus, cited: Cited): Candidate[] {
  return cited.candidates.map((id) =>
    corpus.works.work.has(id)
      ? { name: workName(corpus, id), path: pathOf(id) }
      : { name: nameWithoutPage(corpus, cited, id), path: null },
  );
}

function nameWithoutPage(corpus: Corpus, cited: Cited, id: string): string {
  const issuedOn = dateOf(cited, id);
  const number = cited.number === null ? null : parseDocumentNumber(cited.number);
  const body = bodyOf(corpus, id);
  if (number && body) return formalName({ type: cited.type, number, issuedOn }, body);
  return [cited.printed, issuedOn && officialDate(issuedOn), body && `của ${body}`].filter(Boolean).join(' ');
}

/** The printed day where it lies in the year of the address, else that year. */
function dateOf({ issuedOn }: Cited, id: string): string | null {
  const year = id.split('/').at(-2) ?? '';
  if (!/^\d{4}$/.test(year)) return null;
  return issuedOn?.startsWith(year) ? issuedOn : year;
}

/** By the acts of the same kind and number below the same address, whatever their year. */
function bodyOf(corpus: Corpus, id: string): string | null {
  const same = (other: string) => seriesOf(other) === seriesOf(id);
  const known = (corpus.works.byNumber.get(bareNumberOf(id)) ?? []).find(same);
  const work = known && corpus.works.work.get(known);
  return work ? workBody(corpus, work) : null;
}

function seriesOf(id: string): string {
  return id.split('/').slice(0, -2).join('/');
}
