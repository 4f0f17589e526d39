/** What a machine may have misread in a scanned text: only proposals, for a person to hold against the picture. */
import type { ShownSource } from '../../corpus/shown-source.ts';
import { compounds } from '../../import/letters/compounds.ts';
import { type Misreading, misreadingsIn } from '../../import/letters/misreadings.ts';
import type { Pairs } from '../../import/letters/pairs.ts';
import { isSyllable } from '../../import/letters/syllables.ts';
import type { Finding } from '../finding.ts';

/** Letters among figures: "2O24", "l5/10/2022". */
const LETTER_IN_NUMBER =
  /(?<![\p{L}\p{N}])(?=[\dOolI./]*[OolI])[OolI]?\d[\dOolI]*(?:[./][\dOolI]+)*(?![\p{L}\p{N}])/gu;
/** Words of the trade: what is frequent beside others may only be the end of one word and the beginning of the next. */
const WORDS = new Set(compounds);
const FIGURES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/**
 * Suspects of one document, each once at its place.
 *
 * @param pairs how neighbouring syllables are printed in the archive
 * @example misreadWords('content/documents/a.mdx', source, pairs)[0]?.rule // 'misread'
 */
export function misreadWords(file: string, source: ShownSource, pairs: Pairs): Finding[] {
  const { text } = source;
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const blocks = lines.map((raw, index) => ({ kind: 'text' as const, lines: [{ raw, number: index + 1 }] }));
  const words = misreadingsIn(blocks, pairs)
    .filter(isLikely)
    .map(({ line, column, from, to, reason }) => ({
      index: (starts[line - 1] ?? 0) + column,
      from,
      to,
      reason,
    }));
  const figures = [...text.matchAll(LETTER_IN_NUMBER)]
    .filter(([found]) => (found.match(/\d/g)?.length ?? 0) > 1)
    .map(({ 0: found, index }) => ({
      index,
      from: found,
      to: found.replace(/[OolI]/g, (letter) => FIGURES[letter] ?? letter),
      reason: 'chữ cái đứng giữa chữ số',
    }));
  return [...words, ...figures].map(({ index, from, to, reason }) => ({
    file,
    path: [],
    at: source.placeOf(index),
    rule: 'misread',
    severity: 'warning',
    message: `Có thể nhận dạng sai “${from}” (${reason}).`,
    mend: `Xem bản gốc; nếu đúng là “${to}” thì viết <Corrected from="${from}">${to}</Corrected>, nếu bản gốc in như vậy thì để nguyên.`,
  }));
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** A text in the archive was read by a person already, so only what is hardly ever right is told. */
function isLikely({ from, to }: Misreading): boolean {
  return WORDS.has(to.toLocaleLowerCase('vi')) || from.split(/\s+/u).some((word) => !isSyllable(word));
}
