/** Chance that can be repeated: the same key gives the same numbers on every machine. */

/** A stream of pseudo-random choices. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  /** `count` different ones of the list, in its order. */
  some<T>(list: readonly T[], count: number): T[];
}

/**
 * A stream of its own for a key, so that one document does not depend on those before it.
 *
 * @example createRandom(1, 'document', 7).between(1, 6) // the same throw every time
 */
export function createRandom(...key: (string | number)[]): Random {
  const next = smallFastCounter(scatter(key.join('/')));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    chance: (share) => next() < share,
    some: (list, count) => {
      let wanted = Math.min(count, list.length);
      return list.filter((_, at) => next() * (list.length - at) < wanted && wanted-- > 0);
    },
  };
}

/** Four words of 32 bits from a text (cyrb128, public domain): near keys give far streams. */
function scatter(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a, b, c, d];
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand, public domain), after a warm-up. */
function smallFastCounter([a, b, c, d]: [number, number, number, number]): () => number {
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let turn = 0; turn < 12; turn += 1) next();
  return next;
}
