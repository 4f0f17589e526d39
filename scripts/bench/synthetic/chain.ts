/** New sentences from old ones: a Markov chain over words (A. A. Markov, 1913), two words deep. */
import type { Random } from './random.ts';

/** For every pair of words the words that followed it, as often as they did. */
export interface Chain {
  words: string[];
  followers: Map<number, number[]>;
}

/** Stands before the first and after the last word. */
const EDGE = 0;
const LONGEST = 70;

/**
 * Learns which word follows which pair.
 *
 * @example speak(learnChain(['Một hai ba bốn']), createRandom(1)) // 'Một hai ba bốn'
 */
export function learnChain(sentences: readonly string[]): Chain {
  const numbers = new Map([['', EDGE]]);
  const numberOf = (word: string) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word) ?? EDGE;
  };
  const followers = new Map<number, number[]>();
  for (const sentence of sentences) {
    let state = stateOf(EDGE, EDGE);
    let before = EDGE;
    for (const word of [...sentence.split(' ').map(numberOf), EDGE]) {
      const known = followers.get(state);
      if (known) known.push(word);
      else followers.set(state, [word]);
      state = stateOf(before, word);
      before = word;
    }
  }
  return { words: [...numbers.keys()], followers };
}

/**
 * One sentence without its full stop, cut where it grows too long.
 *
 * @example speak(chain, random) // 'Tiếp tục đẩy mạnh phong trào thi đua trong lĩnh vực …'
 */
export function speak(chain: Chain, random: Random): string {
  const spoken: string[] = [];
  let [first, second] = [EDGE, EDGE];
  while (spoken.length < LONGEST) {
    const next = random.pick(chain.followers.get(stateOf(first, second)) ?? [EDGE]);
    if (next === EDGE) break;
    spoken.push(chain.words[next] ?? '');
    [first, second] = [second, next];
  }
  return balanced(spoken.join(' ').replace(/[,;:\s-]+$/, ''));
}

function stateOf(first: number, second: number): number {
  return first * 65536 + second;
}

/** A chain may lose one of two brackets on its way; then all go. */
function balanced(sentence: string): string {
  const opened = sentence.split('(').length;
  return opened === sentence.split(')').length ? sentence : sentence.replace(/[()]/g, '');
}
