/**
 * A shard of the index: some hundred tokens in the order of their plain forms, each with its pages. All that share a
 * plain form lie in one shard, so that a word typed without marks is answered by one file.
 *
 * Bytes: the length of the text; the tokens, a line each (UTF-8); then for each token how many pages have it, how many
 * bytes their rows take, the steps from row to row, and a byte a page for what the token is worth there. Numbers are
 * varints: seven bits a byte, the lowest first, the eighth bit says that more follow.
 */
import { withoutMarks } from '../words.ts';
import { firstPlace } from './first-place.ts';

/** The pages of one token. Both columns are of equal length. */
export interface Posting {
  /** With its marks. */
  form: string;
  /** Ascending. */
  rows: Uint32Array;
  /** 1 to `MOST_WORTH`. */
  worths: Uint8Array;
}

/** What a token is worth to a page at most. */
export const MOST_WORTH = 15;

/** A shard that was read. */
export interface Shard {
  /** The postings of a plain form, one for each way its marks are set. */
  of(plain: string): Posting[];
  /** Those of every token whose plain form begins so and goes on within the word. */
  beginning(plain: string): Posting[];
}

/**
 * Writes postings that stand in the order of their plain forms.
 *
 * @example encodeShard([{ form: 'thi', rows: Uint32Array.of(3), worths: Uint8Array.of(15) }])
 */
export function encodeShard(postings: readonly Posting[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(postings.map(({ form }) => form).join('\n'));
  const bytes: number[] = [];
  putVarint(bytes, text.length);
  for (const byte of text) bytes.push(byte);
  for (const { rows, worths } of postings) {
    const steps: number[] = [];
    for (const [at, row] of rows.entries()) putVarint(steps, row - (rows[at - 1] ?? 0));
    putVarint(bytes, rows.length);
    putVarint(bytes, steps.length);
    for (const step of steps) bytes.push(step);
    for (const worth of worths) bytes.push(worth);
  }
  return Uint8Array.from(bytes);
}

function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/**
 * Reads a shard. Rows are unpacked only for the tokens that are asked for.
 *
 * @throws RangeError when the bytes end too early
 * @example decodeShard(bytes).of('thi').map(({ form }) => form) // ['thi', 'thì']
 */
export function decodeShard(bytes: Uint8Array): Shard {
  const reader = new Reader(bytes);
  const text = new TextDecoder().decode(reader.take(reader.varint()));
  const forms = text === '' ? [] : text.split('\n');
  const places = forms.map(() => placeIn(reader));
  const unpacked: (Posting | undefined)[] = [];
  const postingOf = (form: string, at: number) => {
    unpacked[at] ??= postingAt(bytes, form, places[at] as Place);
    return unpacked[at];
  };
  const postings = (beginning: string, isMeant: (plain: string) => boolean) => {
    const found: Posting[] = [];
    const first = firstPlace(forms.length, (at) => plainOf(forms[at] as string) < beginning);
    for (let at = first; at < forms.length; at += 1) {
      const plain = plainOf(forms[at] as string);
      if (!plain.startsWith(beginning)) break;
      if (isMeant(plain)) found.push(postingOf(forms[at] as string, at));
    }
    return found;
  };
  return {
    of: (plain) => postings(plain, (one) => one === plain),
    beginning: (plain) => postings(plain, (one) => !one.includes(' ', plain.length)),
  };
}

/** Word by word: there are few words and many pairs. */
function plainOf(form: string): string {
  return form.split(' ').map(withoutMarks).join(' ');
}

interface Place {
  count: number;
  steps: number;
  worths: number;
}

function placeIn(reader: Reader): Place {
  const count = reader.varint();
  const length = reader.varint();
  const steps = reader.at;
  reader.take(length);
  const worths = reader.at;
  reader.take(count);
  return { count, steps, worths };
}

function postingAt(bytes: Uint8Array, form: string, { count, steps, worths }: Place): Posting {
  const reader = new Reader(bytes, steps);
  const rows = new Uint32Array(count);
  let row = 0;
  for (let at = 0; at < count; at += 1) {
    row += reader.varint();
    rows[at] = row;
  }
  return { form, rows, worths: bytes.subarray(worths, worths + count) };
}

class Reader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('Phần chỉ mục bị cụt.');
      this.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    if (taken.length < length) throw new RangeError('Phần chỉ mục bị cụt.');
    this.at += length;
    return taken;
  }
}
