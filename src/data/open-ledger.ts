/** The ledger of an archive, made once. */
import type { Corpus } from '../core/corpus.ts';
import { type Ledger, ledgerOf } from '../core/ledger/ledger.ts';

const kept = new WeakMap<Corpus, Ledger>();

/**
 * The ledger of a corpus; the same corpus gives the same one.
 *
 * @example openLedger(openArchive().corpus).count.target
 */
export function openLedger(corpus: Corpus): Ledger {
  const ledger = kept.get(corpus) ?? ledgerOf(corpus);
  kept.set(corpus, ledger);
  return ledger;
}
