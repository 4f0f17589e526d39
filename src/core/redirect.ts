/** An address under which something once stood, and where it stands now. */
import type { Corpus } from './corpus.ts';
import { bareNumberOf, pathOf } from './identity.ts';

/** Both begin and end with a slash, without the site's base path. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Every redirect of the site: those that editors declare, and those that follow from a merge: when an editor states
 * what an undated citation means, the page of the undated work makes way for that of the work itself.
 *
 * @example redirectsOf(corpus, declared).map(({ from }) => from) // ['/vb/…/khong-ro-nam/05-ct-tw/', …]
 */
export function redirectsOf(corpus: Corpus, declared: readonly Redirect[]): Redirect[] {
  const own = new Set(declared.map(({ from }) => from));
  const merged = mergesIn(corpus).filter(({ from }) => !own.has(from));
  return [...declared, ...merged].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function mergesIn({ instruments, works }: Corpus): Redirect[] {
  const meant = Map.groupBy(
    instruments.flatMap(({ id, instrument }) => (instrument.citedAs ?? []).map(({ as }) => ({ as, id }))),
    ({ as }) => as,
  );
  return [...meant]
    .filter(([as]) => !works.work.has(as))
    .flatMap(([as, rows]) => {
      const ids = [...new Set(rows.map(({ id }) => id))];
      const to = ids.length === 1 ? (ids[0] ?? '') : bareNumberOf(as);
      // Two works under one number: the page of the number lists them.
      return ids.length === 1 || works.byNumber.has(to) ? [{ from: pathOf(as), to: pathOf(to) }] : [];
    });
}
