/** What an instrument's record quotes stands in the document it names. */
import type { Corpus } from '../core/corpus.ts';
import type { CompiledText, HeldDocument } from '../core/held-document.ts';
import { oneLine } from '../core/one-line.ts';
import { partQuoted } from '../core/printed-part.ts';
import { lostQuote } from '../corpus/quotes.ts';
import type { Finding } from './finding.ts';

/**
 * Quotes of instrument records that their document does not have.
 *
 * @example lostEvidence(corpus, archive.textOf)[0]?.rule // 'quote'
 */
export function lostEvidence(corpus: Corpus, textOf: (held: HeldDocument) => CompiledText): Finding[] {
  return corpus.instruments.flatMap(({ file, instrument }) =>
    instrument.evidence.flatMap(({ document, quote }, index): Finding[] => {
      const held = corpus.held.get(document);
      if (!held || partQuoted(textOf(held).parts, oneLine(quote))) return [];
      return [
        {
          file,
          path: ['evidence', index, 'quote'],
          ...lostQuote(quote, 'Câu trích', held.file),
        },
      ];
    }),
  );
}
