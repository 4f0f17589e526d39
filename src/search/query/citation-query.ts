/** What a typed query says of a citation. Reads the query alone and knows no work. */
import { QueryReader } from './citation/typed/query-reader.ts';
import type { BodyMeaning } from './citation/typed/typed-body.ts';
import type { TypedNumber } from './citation/typed/typed-number.ts';
import { typedWords } from './citation/typed/typed-words.ts';

export type PlaceLevel = 'province' | 'district' | 'commune';

/**
 * How much the words around a number prove: `sign` has kind and body, `called` a kind that is nothing else
 * ("Chỉ thị 34"), `beside` a kind that may be a verb ("kế hoạch 12"), `bare` a number alone, `counted` a number
 * that may count things or name a year ("kế hoạch 5 năm", "kế hoạch 2022").
 */
export type NumberProof = 'sign' | 'called' | 'beside' | 'bare' | 'counted';

export interface CitationQuery {
  number: TypedNumber | null;
  proof: NumberProof | null;
  /** Slugs of the kinds that words name; none: any kind. */
  types: readonly string[];
  /** `2014-04-07` with `?` for what is not typed, null for a day that does not exist; undefined: no date. */
  date: string | null | undefined;
  body: { means: BodyMeaning; words: string } | null;
  province: string | null;
  level: PlaceLevel | null;
  /** "số" stands before the number. */
  saysNumber: boolean;
  /** Words that are none of these, up to "về": a district, or what is sought beside the number. */
  rest: readonly string[];
  /** All words but those of dates, in order: the name of a law, a congress. */
  words: readonly string[];
}

/**
 * Reads a query.
 *
 * @example readCitationQuery('chi thi 34 ct tw').number // { serial: '34', kind: 'ct', bodies: 'tw', … }
 * @example readCitationQuery('08/CT-UBND kon tum 2024').province // 'kon-tum'
 */
export function readCitationQuery(query: string): CitationQuery {
  return new QueryReader(typedWords(query)).read();
}
