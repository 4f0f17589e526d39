/** Likely misreadings of a scan: pairs of syllables whose marks no text has, and letters that make no syllable. Only proposals. */
import { tonePlaced } from '../../core/text.ts';
import { type Block, lineOf } from '../text/block.ts';
import { isNext, type Pairs } from './pairs.ts';
import { isSyllable } from './syllables.ts';

export interface Misreading {
  /** First line of the block, and the line and column (from 0) of the received text. */
  block: number;
  line: number;
  column: number;
  from: string;
  to: string;
  reason: string;
}

/** The other reading must be so much more frequent. */
const TIMES = 4;
const OFTEN = 5;
const WORDS = /\p{L}+/gu;
/** Words that stand beside every other: a pair with one of them tells nothing. */
const LITTLE = new Set(
  'các và từ về với của trong là đã số trên đến cho theo có để tại do ở như một những khi này đó được qua quả vụ thì mà nên cùng vì bị'.split(
    ' ',
  ),
);

/**
 * @param pairs of the archive's other texts
 * @example misreadingsIn(readBlocks('Phân đầu đạt 10%'), pairs)[0]?.to // 'Phấn đấu'
 */
export function misreadingsIn(blocks: readonly Block[], pairs: Pairs): Misreading[] {
  return blocks.flatMap((block) =>
    block.lines.flatMap(({ raw, number }) => inLine(raw, number, lineOf(block), pairs)),
  );
}

function inLine(raw: string, line: number, block: number, pairs: Pairs): Misreading[] {
  const found: Misreading[] = [];
  const words = [...raw.matchAll(WORDS)];
  for (const [index, second] of words.entries()) {
    const first = words[index - 1];
    if (!first || !isNext(raw, first, second)) continue;
    const last = found.at(-1);
    // A syllable is mended once.
    if (last && last.column + last.from.length > first.index) continue;
    const proposal = proposed(first[0], second[0], pairs);
    if (!proposal) continue;
    if (isSyllable(first[0]) && isSyllable(second[0]) && isBetweenWords(raw, words, index, pairs)) continue;
    const from = raw.slice(first.index, second.index + second[0].length);
    const to = inCaseOf(from, proposal.pair);
    if (to !== from) found.push({ block, line, column: first.index, from, to, reason: proposal.reason });
  }
  return found;
}

/** "tiêu chí | thi đua": the end of one word and the beginning of the next are no word together. */
function isBetweenWords(
  raw: string,
  words: readonly RegExpExecArray[],
  index: number,
  pairs: Pairs,
): boolean {
  const isWord = (at: number) => {
    const [one, two] = [words[at], words[at + 1]];
    return (
      one !== undefined && two !== undefined && isNext(raw, one, two) && pairs.countOf(one[0], two[0]) >= 2
    );
  };
  return isWord(index - 2) && isWord(index);
}

function proposed(first: string, second: string, pairs: Pairs): { pair: string; reason: string } | null {
  const other = pairs.likeliest(first, second);
  if (!other || tonePlaced(other.pair) === tonePlaced(`${first} ${second}`.toLocaleLowerCase('vi')))
    return null;
  const odd = [first, second].find((word) => !isSyllable(word));
  if (odd && other.count >= 2) return { pair: other.pair, reason: `“${odd}” không phải âm tiết tiếng Việt` };
  const own = pairs.countOf(first, second);
  if ([...other.pair.split(' '), first, second].some((word) => LITTLE.has(word.toLocaleLowerCase('vi'))))
    return null;
  if (other.count < OFTEN || other.count < TIMES * own) return null;
  return { pair: other.pair, reason: `các văn bản khác in “${other.pair}” ${other.count} lần` };
}

/** The mended letters with the capitals and blanks of the printed ones; both have as many letters. */
function inCaseOf(printed: string, small: string): string {
  const letters = [...small.replace(' ', '')];
  return [...printed]
    .map((sign) => {
      if (/\s/u.test(sign)) return sign;
      const letter = letters.shift() ?? sign;
      return sign === sign.toLocaleLowerCase('vi') ? letter : letter.toLocaleUpperCase('vi');
    })
    .join('');
}

/**
 * The blocks as they read with these corrections: for facts and quotations, which quote what is shown.
 *
 * @example corrected(blocks, [misreading])[0]?.lines[0]?.raw // 'Phấn đấu đạt 10%'
 */
export function corrected(blocks: readonly Block[], misreadings: readonly Misreading[]): Block[] {
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map(({ raw, number }) => ({
      number,
      raw: misreadings
        .filter(({ line }) => line === number)
        .reduce(
          (text, { column, from, to }) => text.slice(0, column) + to + text.slice(column + from.length),
          raw,
        ),
    })),
  }));
}

/**
 * Marks the confirmed corrections in a block's text; one whose words the emphasis parts stays as received.
 *
 * @example withCorrections(blocks, [misreading])('Phân đầu đạt', 1) // '<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt'
 */
export function withCorrections(
  blocks: readonly Block[],
  misreadings: readonly Misreading[],
): (mdx: string, line: number) => string {
  return (mdx, line) => {
    const own = misreadings.filter(({ block }) => block === line);
    const source = blocks.find((block) => lineOf(block) === line);
    if (own.length === 0 || !source) return mdx;
    let text = mdx;
    for (const misreading of [...own].reverse()) text = marked(text, source, misreading);
    return text;
  };
}

/** Counts the same words before it, so that the right one of several is marked. */
function marked(mdx: string, block: Block, { line, column, from, to }: Misreading): string {
  const before = block.lines.filter(({ number }) => number < line).map(({ raw }) => raw);
  const own = block.lines.find(({ number }) => number === line)?.raw.slice(0, column) ?? '';
  const nth = [...before, own].join('\n').split(from).length - 1;
  const pieces = mdx.split(from);
  if (pieces.length <= nth + 1) return mdx;
  const head = pieces.slice(0, nth + 1).join(from);
  return `${head}<Corrected from="${from}">${to}</Corrected>${pieces.slice(nth + 1).join(from)}`;
}
