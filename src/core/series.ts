/** The works of one body and kind, one after another, as numbers run. */
import type { Corpus } from './corpus.ts';
import { parseDocumentNumber } from './document-number.ts';
import { orderingDate } from './official-document.ts';
import { oncePerCorpus } from './once.ts';
import type { Work } from './works/work.ts';

export interface SeriesPlace {
  previous: Work | null;
  next: Work | null;
  /** From 1, and how many there are. */
  position: number;
  total: number;
}

interface Placed {
  work: Work;
  date: string;
  serial: number;
}

/**
 * What comes before and after a work in its series, held or only known of; nothing for a work without a date.
 * A series is put in order once for a corpus.
 *
 * @example placeInSeries(corpus, 'kon-tum/chi-thi/2024/08-ct-ubnd')?.previous?.number // '14/CT-UBND'
 */
export function placeInSeries(corpus: Corpus, workId: string): SeriesPlace | undefined {
  return placesIn(corpus).get(workId);
}

const placesIn = oncePerCorpus((corpus): ReadonlyMap<string, SeriesPlace> => {
  const placed = [...corpus.works.work.values()].map(placedOf).filter(({ date }) => date !== '');
  const places = new Map<string, SeriesPlace>();
  for (const series of Map.groupBy(placed, ({ work }) => `${work.issuer.id} ${work.type}`).values()) {
    series.sort(inOrder);
    for (const [index, { work }] of series.entries()) {
      places.set(work.id, {
        previous: series[index - 1]?.work ?? null,
        next: series[index + 1]?.work ?? null,
        position: index + 1,
        total: series.length,
      });
    }
  }
  return places;
});

function placedOf(work: Work): Placed {
  const date = work.held ? orderingDate(work.held.document) : (work.issuedOn ?? '');
  const serial = work.number === null ? undefined : parseDocumentNumber(work.number)?.serial;
  return { work, date, serial: Number.parseFloat(serial ?? '0') };
}

/** By date; of one day, and of works whose year alone is known, by number. */
function inOrder(a: Placed, b: Placed): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.serial - b.serial || (a.work.id < b.work.id ? -1 : 1);
}
