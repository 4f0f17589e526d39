/** The postings of an archive while it is read, page after page: millions of numbers in columns that grow. */
import { MOST_WORTH, type Posting } from '../../query/postings/shard.ts';
import type { SearchPage } from '../search-page.ts';
import { weightsOf } from './page-weights.ts';
import { TokenList } from './token-list.ts';

/** So much weight is worth half of the most, in a page of usual length. */
const HALF = 4;
/** Long pages have every word by chance. */
const USUAL_WORDS = 1000;
const BY_LENGTH = 0.3;

/** Takes pages in the order of their rows. */
export class PostingList {
  private readonly tokens = new TokenList();
  /** By posting: its token, its row, its worth. */
  private readonly ofToken = new Column();
  private readonly rows = new Column();
  private readonly worths = new Column();
  private pages = 0;

  add(page: SearchPage): void {
    const { words, weights } = weightsOf(page, this.tokens);
    for (const [token, weight] of weights) {
      this.ofToken.push(token);
      this.rows.push(this.pages);
      this.worths.push(worthOf(weight, words));
    }
    this.pages += 1;
  }

  /** All postings of one family in the order of their plain forms. */
  *postings(family: 'words' | 'pairs'): Generator<Posting> {
    const [starts, places] = this.byToken();
    for (const token of this.tokens.inOrder(family)) {
      const own = places.subarray(starts[token], starts[token + 1]);
      yield {
        form: this.tokens.form(token),
        rows: own.map((place) => this.rows.at(place)),
        worths: Uint8Array.from(own, (place) => this.worths.at(place)),
      };
    }
  }

  /** Where the postings of each token lie, in the order of their rows. */
  private byToken(): [starts: Uint32Array, places: Uint32Array] {
    const starts = new Uint32Array(this.tokens.size + 1);
    const { ofToken } = this;
    for (let place = 0; place < ofToken.length; place += 1)
      starts[ofToken.at(place) + 1] = (starts[ofToken.at(place) + 1] ?? 0) + 1;
    for (let token = 0; token < this.tokens.size; token += 1)
      starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(ofToken.length);
    for (let place = 0; place < ofToken.length; place += 1) {
      const token = ofToken.at(place);
      places[next[token] ?? 0] = place;
      next[token] = (next[token] ?? 0) + 1;
    }
    return [starts, places];
  }
}

/** 1 to `MOST_WORTH`: more weight says more, but less and less so. */
function worthOf(weight: number, words: number): number {
  const half = HALF * (1 - BY_LENGTH + (BY_LENGTH * words) / USUAL_WORDS);
  return Math.max(1, Math.round((MOST_WORTH * weight) / (weight + half)));
}

/** A column of numbers below 2³². */
class Column {
  private values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }
}
