/** Numbers for the words and pairs of an archive, so that millions of them cost little memory, and their order. */
import { pairOf } from '../../query/tokens.ts';
import { withoutMarks } from '../../query/words.ts';

/** Pairs are known by the numbers of both words, side by side in one number. */
const MOST_WORDS = 2 ** 24;

export class TokenList {
  private readonly numbers = new Map<string, number>();
  private readonly pairs = new Map<number, number>();
  /** By token: the numbers of its words; the second is -1 when it is a word. */
  private readonly firsts: number[] = [];
  private readonly seconds: number[] = [];
  private readonly forms: string[] = [];

  /** How many tokens there are. */
  get size(): number {
    return this.firsts.length;
  }

  /** The number of a word, as a token. */
  word(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const token = this.add(this.firsts.length, -1);
    this.forms[token] = form;
    this.numbers.set(form, token);
    return token;
  }

  /** The number of a pair of words given by their numbers. */
  pair(first: number, second: number): number {
    const key = first * MOST_WORDS + second;
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const token = this.add(first, second);
    this.pairs.set(key, token);
    return token;
  }

  /** The token as the question has it. */
  form(token: number): string {
    const second = this.seconds[token] ?? -1;
    const first = this.forms[this.firsts[token] ?? 0] ?? '';
    return second < 0 ? first : pairOf(first, this.forms[second] ?? '');
  }

  /** All tokens of one family in the order of their plain forms; those that differ by marks stand together. */
  inOrder(family: 'words' | 'pairs'): Uint32Array {
    const rank = this.ranks();
    const { firsts, seconds } = this;
    const isMeant = (second: number) => second < 0 === (family === 'words');
    const tokens = Uint32Array.from(seconds.flatMap((second, token) => (isMeant(second) ? [token] : [])));
    const of = (ranks: Uint32Array, words: number[], token: number) => ranks[words[token] as number] ?? 0;
    return tokens.sort(
      (a, b) =>
        of(rank.plain, firsts, a) - of(rank.plain, firsts, b) ||
        of(rank.plain, seconds, a) - of(rank.plain, seconds, b) ||
        of(rank.form, firsts, a) - of(rank.form, firsts, b) ||
        of(rank.form, seconds, a) - of(rank.form, seconds, b),
    );
  }

  /** The places of all words in the order of their plain forms, and of their forms within it. */
  private ranks(): { plain: Uint32Array; form: Uint32Array } {
    const words = [...this.numbers].map(([form, token]) => ({ form, token, plain: withoutMarks(form) }));
    words.sort((a, b) => compared(a.plain, b.plain) || compared(a.form, b.form));
    const [plain, form] = [new Uint32Array(this.size), new Uint32Array(this.size)];
    let place = 0;
    for (const [at, word] of words.entries()) {
      if (words[at - 1]?.plain !== word.plain) place = at;
      plain[word.token] = place;
      form[word.token] = at;
    }
    return { plain, form };
  }

  private add(first: number, second: number): number {
    this.seconds.push(second);
    return this.firsts.push(first) - 1;
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
