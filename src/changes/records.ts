/** Movements and records of works not held that came, went or changed. */
import type { Corpus } from '../core/corpus.ts';

export interface RecordChange {
  kind: 'campaign' | 'instrument';
  change: 'added' | 'changed' | 'removed';
  id: string;
}

/**
 * @example recordChanges(base, now) // [{ kind: 'campaign', change: 'changed', id: 'vi-nguoi-ngheo' }]
 */
export function recordChanges(base: Corpus, now: Corpus): RecordChange[] {
  const campaigns = ({ campaigns: all }: Corpus) =>
    new Map(all.map(({ id, campaign, summary }) => [id, JSON.stringify([campaign, summary])]));
  const instruments = ({ instruments: all }: Corpus) =>
    new Map(all.map(({ id, instrument }) => [id, JSON.stringify(instrument)]));
  return [
    ...between('campaign', campaigns(base), campaigns(now)),
    ...between('instrument', instruments(base), instruments(now)),
  ];
}

function between(
  kind: RecordChange['kind'],
  base: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): RecordChange[] {
  return [...new Set([...base.keys(), ...now.keys()])].sort().flatMap((id): RecordChange[] => {
    const [before, after] = [base.get(id), now.get(id)];
    if (before === after) return [];
    return [
      { kind, id, change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' },
    ];
  });
}
