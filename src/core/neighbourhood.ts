/** What stands one step away from a work: what it carries out and cites, and what carries it out and cites it. */
import type { Corpus } from './corpus.ts';
import type { Work } from './works/work.ts';

export interface Neighbourhood {
  /** What it carries out, reports on, replaces or amends, by its own words or its record. */
  rests: Work[];
  /** What it cites beside that, most cited in it first. */
  cites: Work[];
  /** What replaced or continued it by its record, and held documents that say they carry it out or report on it. */
  followed: Work[];
  /** Held documents that cite it beside those, newest first. */
  cited: Work[];
}

/**
 * The works around one.
 *
 * @example neighbourhoodOf(corpus, plan3461).rests.map(({ number }) => number) // ['67-KH/TU']
 */
export function neighbourhoodOf(corpus: Corpus, work: Work): Neighbourhood {
  const stated = work.held ? work.held.document.relations : (work.record?.instrument.relations ?? []);
  const back = stated.filter(({ kind }) => !COMES_AFTER.test(kind));
  const after = stated.filter(({ kind }) => COMES_AFTER.test(kind));
  const related = corpus.relatedTo.get(work.id) ?? [];
  const rests = worksOf(corpus, back.map(idOf), work);
  const cites = worksOf(corpus, citedIn(corpus, work), work).filter((other) => !rests.includes(other));
  const followed = worksOf(corpus, [...after.map(idOf), ...related.map(({ id }) => id)], work);
  const cited = worksOf(
    corpus,
    work.citedBy.map(({ held }) => held.id),
    work,
  );
  return { rests, cites, followed, cited: cited.filter((other) => !followed.includes(other)) };
}

/** A record also tells what came after a work: "replaced-by", "continued-by". */
const COMES_AFTER = /-by$/;

function idOf({ work }: { work: string }): string {
  return work;
}

/** Each id once, without the work itself and what the archive knows nothing of. */
function worksOf(corpus: Corpus, ids: readonly string[], self: Work): Work[] {
  return [...new Set(ids)].flatMap((id) => {
    const work = corpus.works.work.get(id);
    return work && work !== self ? [work] : [];
  });
}

function citedIn(corpus: Corpus, { held }: Work): string[] {
  if (!held) return [];
  const times = new Map<string, number>();
  for (const cited of held.citations) {
    const id = corpus.works.workOf(held.id, cited);
    if (id) times.set(id, (times.get(id) ?? 0) + 1);
  }
  // Equal ones keep the order in which they are read.
  return [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
