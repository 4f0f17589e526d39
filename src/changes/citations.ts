/** Citations that came and went, and those among the new ones that lead nowhere for sure. */
import { reasons } from '../core/citation/resolve/resolution.ts';
import type { Cited } from '../core/cited.ts';
import type { HeldDocument } from '../core/held-document.ts';
import type { Archive } from '../corpus/load.ts';
import type { Pair } from './changes.ts';

export interface CitationRow {
  /** Address of the citing document. */
  document: string;
  /** Where in it. */
  pin: string;
  address: string;
  printed: string;
  /** Address of the cited work; null when it is not linked. */
  work: string | null;
  kind: Cited['kind'];
  /** Why it is not simply dated, in Vietnamese. */
  reason: string | null;
  candidates: string[];
}

export interface CitationChanges {
  added: CitationRow[];
  lost: CitationRow[];
  /** Those of `added` that an editor should look at. */
  unresolved: CitationRow[];
}

/**
 * Citations are the same when their document prints the same words for the same work.
 *
 * @example citationChanges(base, now, pairs).unresolved[0]?.reason // 'không ghi ngày, …'
 */
export function citationChanges(base: Archive, now: Archive, pairs: readonly Pair[]): CitationChanges {
  const rows = pairs.map((pair) => ({
    base: pair.base ? rowsOf(base, pair.base) : [],
    now: pair.now ? rowsOf(now, pair.now) : [],
  }));
  const added = rows.flatMap((side) => without(side.now, side.base));
  const lost = rows.flatMap((side) => without(side.base, side.now));
  return { added, lost, unresolved: added.filter(({ reason }) => reason !== null) };
}

function rowsOf({ corpus, passagesOf }: Archive, held: HeldDocument): CitationRow[] {
  const passages = held.citations.length > 0 ? passagesOf(held) : [];
  return held.citations.map((cited, index) => {
    const work = corpus.works.workOf(held.id, cited);
    // An editor has said what it means.
    const isSettled = cited.kind === 'undated' && work !== cited.work;
    return {
      document: held.id,
      pin: passages[index]?.pin ?? '',
      address: passages[index]?.address ?? '',
      printed: cited.printed,
      work,
      kind: cited.kind,
      reason: cited.reason && !isSettled ? reasons[cited.reason] : null,
      candidates: cited.candidates,
    };
  });
}

/** As often as it stands in the one and not in the other. */
function without(rows: readonly CitationRow[], others: readonly CitationRow[]): CitationRow[] {
  const left = new Map<string, number>();
  const keyOf = ({ printed, work, reason }: CitationRow) => `${work} ${printed} ${reason}`;
  for (const row of others) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count <= 0;
  });
}
