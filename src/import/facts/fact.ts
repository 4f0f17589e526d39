/** What the importer read of a document's front matter, with how sure it is and where it stands. */

export type Certainty = 'sure' | 'guess' | 'missing';

export interface Fact<T> {
  value: T;
  certainty: Certainty;
  /** Line of the received text; null when it stands nowhere. */
  line: number | null;
  /** Why, in an editor's words: the words it was read from, or what to do when it is missing. */
  reason: string;
}

export function sure<T>(value: T, line: number | null, reason: string): Fact<T> {
  return { value, certainty: 'sure', line, reason };
}

export function guess<T>(value: T, line: number | null, reason: string): Fact<T> {
  return { value, certainty: 'guess', line, reason };
}

export function missing<T>(value: T, reason: string, line: number | null = null): Fact<T> {
  return { value, certainty: 'missing', line, reason };
}
