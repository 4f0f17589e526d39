/** The place whose figures a body states: the committee, the council and the Party committee of a province speak of one province. */
import type { Corpus } from '../corpus.ts';
import type { HeldDocument } from '../held-document.ts';
import { orderingDate } from '../official-document.ts';

/**
 * The place a document's figures are about, as a key. A province that took in others on a day is another place from
 * that day on: its figures before and after are never compared.
 *
 * @example territoryOf(corpus, held) // 'kon-tum/ngoc-hoi'
 * @example territoryOf(corpus, heldOfToday) // 'quang-ngai@2025-07-01'
 */
export function territoryOf(corpus: Corpus, { document }: HeldDocument): string {
  const place = placeOf(corpus, document.issuer);
  const merged = mergedOn(corpus, document.issuer);
  return merged && orderingDate(document) >= merged ? `${place}@${merged}` : place;
}

function placeOf(corpus: Corpus, issuer: string): string {
  return (corpus.issuer.get(issuer)?.scope ?? issuer).replace(/^dang\//, '');
}

/** The last day on which a body took in another one. */
function mergedOn(corpus: Corpus, issuer: string): string | null {
  const days = (corpus.predecessorsOf.get(issuer) ?? []).flatMap(({ id, ended }) =>
    ended && id !== issuer ? [ended.on] : [],
  );
  return days.sort().at(-1) ?? null;
}

/**
 * A place in words, short: as its people's committee is called, else as the body itself.
 *
 * @example territoryName(corpus, 'kon-tum/ngoc-hoi') // 'huyện Ngọc Hồi'
 */
export function territoryName(corpus: Corpus, territory: string): string {
  const [place = '', merged] = territory.split('@');
  const body =
    corpus.issuer.get(`${place}/ubnd`) ??
    corpus.issuer.get(place) ??
    corpus.issuer.get(`dang/${place}`) ??
    corpus.issuers.find(({ scope }) => scope === place);
  const name = body?.short.replace(/^(?:UBND|HĐND) /, '') ?? place;
  return merged ? `${name} (từ ${merged.slice(0, 4)})` : name;
}
