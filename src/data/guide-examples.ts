/** What the guides show as examples: chosen from the archive as it is, so that none of them leads nowhere. */
import type { Passage } from '../core/cited.ts';
import type { Corpus } from '../core/corpus.ts';
import type { HeldDocument, QuotedAt } from '../core/held-document.ts';
import type { Correction } from '../core/printed-part.ts';
import { printAmount, type Target } from '../core/target.ts';
import type { Work } from '../core/works/work.ts';

/** Longer sentences hide what they are to show. */
const LONGEST_SENTENCE = 320;

/** Each is null where the archive has none. */
export interface GuideExamples {
  /** A document with a number, the one that cites most. */
  document: HeldDocument | null;
  /** A sentence of that document that cites a work with number and day. */
  cited: { passage: Passage; work: Work } | null;
  /** A number that several works bear. */
  shared: { number: string; id: string; count: number } | null;
  /** A work that is cited often and not held. */
  notHeld: Work | null;
  /** A figure with the place of its sentence. */
  target: { held: HeldDocument; row: Target; place: QuotedAt } | null;
  /** A misread word and where its row stands. */
  correction: { held: HeldDocument; correction: Correction; row: number } | null;
  /** Two documents to lay side by side. */
  pair: [HeldDocument, HeldDocument] | null;
}

/**
 * Chooses the examples.
 *
 * @param passagesOf the sentences in which a document cites
 * @example guideExamples(corpus, passagesOf).cited?.work.number // '34-CT/TW'
 */
export function guideExamples(
  corpus: Corpus,
  passagesOf: (held: HeldDocument) => readonly Passage[],
): GuideExamples {
  const byCitations = [...corpus.documents].sort(
    (a, b) =>
      Number(b.document.number !== null) - Number(a.document.number !== null) ||
      b.citations.length - a.citations.length,
  );
  const document = byCitations.find(({ citations }) => citations.length > 0) ?? null;
  return {
    document,
    cited: document && citedIn(corpus, document, passagesOf(document)),
    shared: sharedNumber(corpus),
    notHeld: mostCitedNotHeld(corpus),
    target: firstTarget(byCitations),
    correction: firstCorrection(byCitations),
    pair: pairOf(corpus),
  };
}

function citedIn(corpus: Corpus, held: HeldDocument, passages: readonly Passage[]): GuideExamples['cited'] {
  for (const [index, cited] of held.citations.entries()) {
    const passage = passages[index];
    const work = corpus.works.work.get(corpus.works.workOf(held.id, cited) ?? '');
    const isPlain = cited.kind === 'dated' && cited.number !== null && work?.issuedOn?.length === 10;
    if (isPlain && passage && passage.sentence.length <= LONGEST_SENTENCE) return { passage, work };
  }
  return null;
}

function sharedNumber({ works }: Corpus): GuideExamples['shared'] {
  for (const [id, ids] of works.byNumber) {
    const number = works.work.get(ids[0] ?? '')?.number;
    if (ids.length > 1 && number) return { number, id, count: ids.length };
  }
  return null;
}

function mostCitedNotHeld({ works }: Corpus): Work | null {
  const known = [...works.work.values()].filter(({ held, number }) => !held && number !== null);
  return known.sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function firstTarget(documents: readonly HeldDocument[]): GuideExamples['target'] {
  for (const held of documents) {
    for (const row of held.document.targets) {
      const place = held.quoted[row.quote];
      if (place && printAmount(row)) return { held, row, place };
    }
  }
  return null;
}

function firstCorrection(documents: readonly HeldDocument[]): GuideExamples['correction'] {
  for (const held of documents) {
    const row = held.corrections.findIndex(({ from, to }) => /\p{L}{3}/u.test(from ?? '') && to !== '');
    const correction = held.corrections[row];
    if (correction) return { held, correction, row: row + 1 };
  }
  return null;
}

/** Two that state goals, best of the same year. */
function pairOf({ documents }: Corpus): GuideExamples['pair'] {
  const [first, ...others] = documents.filter(({ document }) => document.targets.length > 0);
  const second = others.find(({ document }) => document.period === first?.document.period) ?? others[0];
  return first && second ? [first, second] : null;
}
