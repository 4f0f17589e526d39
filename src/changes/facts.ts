/** What the front matter states otherwise than before. Figures have a comparison of their own. */
import type { OfficialDocument } from '../core/official-document.ts';

export interface FactChange {
  key: string;
  before: string | null;
  after: string | null;
}

type Fact = Exclude<keyof OfficialDocument, 'targets' | 'results'>;

const SHOW: { [Key in Fact]: (value: OfficialDocument[Key]) => string | null | undefined } = {
  title: (value) => value,
  type: (value) => value,
  number: (value) => value?.written,
  issuedOn: (value) => value,
  dating: (value) =>
    value && [value.notBefore ?? '…', value.notAfter ?? '…', ...value.evidence.map(quoted)].join(' '),
  place: (value) => value,
  issuer: (value) => value,
  signers: list(({ name, role, onBehalf, actingFor }) => joined([name, role, onBehalf, actingFor])),
  theme: (value) => value,
  period: (value) => value,
  topics: list((id) => id),
  campaigns: list(({ id, role }) => `${id} (${role})`),
  relations: list(({ kind, work, quote }) => `${kind} ${work} ${quoted(quote)}`),
  recipients: list(({ name, purpose }) => joined([name, purpose])),
  assignments: list(({ to, issuer, quote }) => `${joined([to, issuer])} ${quoted(quote)}`),
  source: ({ file, sha256, text, transcription, receivedFrom, checkedBy, checkedOn }) =>
    joined([file, sha256.slice(0, 12), text?.file, transcription, receivedFrom, checkedBy, checkedOn]),
};

/**
 * Each key whose value is another one, as an editor wrote both.
 *
 * @example factChanges(before, after) // [{ key: 'issuedOn', before: null, after: '2024-02-06' }]
 */
export function factChanges(before: OfficialDocument, after: OfficialDocument): FactChange[] {
  return (Object.keys(SHOW) as Fact[]).flatMap((key) => {
    const [old, now] = [shown(before, key), shown(after, key)];
    return old === now ? [] : [{ key, before: old, after: now }];
  });
}

function shown<Key extends Fact>(document: OfficialDocument, key: Key): string | null {
  return SHOW[key](document[key]) || null;
}

function list<T>(show: (row: T) => string): (rows: T[]) => string {
  return (rows) => rows.map(show).join('; ');
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function quoted(words: string): string {
  return `“${words}”`;
}
