/** What became of the archive between two of its states, for those who judge a change. */
import type { Corpus } from '../core/corpus.ts';
import { formalName } from '../core/formal-name.ts';
import type { HeldDocument } from '../core/held-document.ts';
import { issuingBody } from '../core/naming.ts';
import type { Archive } from '../corpus/load.ts';
import { type AddressChanges, addressChanges } from './addresses.ts';
import { type CitationChanges, citationChanges } from './citations.ts';
import { type FactChange, factChanges } from './facts.ts';
import { type FigureChange, figureChanges } from './figures.ts';
import { lostPlaces, type PassageChange, passageChanges } from './passages.ts';
import { type RecordChange, recordChanges } from './records.ts';

/** A document by its address and name. */
export interface DocumentRow {
  id: string;
  name: string;
  title: string;
}

export interface ChangedDocument extends DocumentRow {
  /** The address it had; the same unless it moved. */
  was: string;
  facts: FactChange[];
  text: PassageChange[];
  /** Addresses inside the text that are no more. */
  lostPlaces: string[];
}

export interface Changes {
  documents: { added: DocumentRow[]; changed: ChangedDocument[]; removed: DocumentRow[] };
  citations: CitationChanges;
  addresses: AddressChanges;
  figures: FigureChange[];
  /** Movements and records of works that are not held. */
  records: RecordChange[];
  /** Files that could not be read in one of the states: what they hold is not compared. */
  unread: { base: string[]; now: string[] };
}

/** A document of both states; null where it is not. */
export interface Pair {
  base: HeldDocument | null;
  now: HeldDocument | null;
}

/**
 * Compares two states of the archive.
 *
 * @example changesBetween(loadArchive(base), loadArchive(now)).documents.added.length // 1
 */
export function changesBetween(base: Archive, now: Archive): Changes {
  const unread = { base: filesOf(base), now: filesOf(now) };
  const pairs = pairsOf(base, now).filter(({ base: one, now: other }) => {
    const file = below((one ?? other)?.file ?? '');
    return (one && other) || !(one ? unread.now : unread.base).includes(file);
  });
  const only = (side: 'base' | 'now', { corpus }: Archive) =>
    pairs.flatMap((pair) => {
      const held = pair[side];
      return held && !pair[side === 'base' ? 'now' : 'base'] ? [rowOf(corpus, held)] : [];
    });
  return {
    documents: {
      added: only('now', now),
      changed: pairs.flatMap((pair) => changed(base, now, pair)),
      removed: only('base', base),
    },
    citations: citationChanges(base, now, pairs),
    addresses: addressChanges(base, now),
    figures: pairs.flatMap((pair) => figureChanges(pair)),
    records: recordChanges(base.corpus, now.corpus),
    unread,
  };
}

function filesOf({ problems }: Archive): string[] {
  return [...new Set(problems.map(({ file }) => below(file)))].sort();
}

/** From `content/` on, wherever the archive lay. */
function below(file: string): string {
  return file.replace(/^.*?(?:^|\/)content\//, 'content/');
}

/** By address; one that moved is known by its received file. */
function pairsOf(base: Archive, now: Archive): Pair[] {
  const [old, current] = [base.corpus.held, now.corpus.held];
  const gone = new Map(
    [...old.values()].filter(({ id }) => !current.has(id)).map((held) => [held.document.source.sha256, held]),
  );
  const pairs = [...current.values()].map((held): Pair => {
    const moved = old.has(held.id) ? undefined : gone.get(held.document.source.sha256);
    if (moved) gone.delete(moved.document.source.sha256);
    return { base: old.get(held.id) ?? moved ?? null, now: held };
  });
  const left = [...gone.values()].map((held): Pair => ({ base: held, now: null }));
  const idOf = ({ base: one, now: other }: Pair) => (other ?? one)?.id ?? '';
  return [...pairs, ...left].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function rowOf(corpus: Corpus, { id, document }: HeldDocument): DocumentRow {
  return { id, name: formalName(document, issuingBody(corpus, document)), title: document.title };
}

function changed(base: Archive, now: Archive, { base: old, now: held }: Pair): ChangedDocument[] {
  if (!old || !held) return [];
  const facts = factChanges(old.document, held.document);
  const [before, after] = [base.textOf(old).parts, now.textOf(held).parts];
  const text = passageChanges(before, after);
  if (facts.length === 0 && text.length === 0 && old.id === held.id) return [];
  return [{ ...rowOf(now.corpus, held), was: old.id, facts, text, lostPlaces: lostPlaces(before, after) }];
}
