/** The names of a body one after another, with those of the bodies it came from and the one that came after. */
import type { Corpus } from './corpus.ts';
import type { Issuer, NamePeriod } from './issuer.ts';
import { predecessorsOf } from './tasks/tasks-of-body.ts';

export interface NameThroughTime extends NamePeriod {
  issuer: Issuer;
  /** Which of the bodies on the line it is. */
  is: 'before' | 'self' | 'after';
}

/**
 * Names in order of time, those of predecessors first.
 *
 * @example namesThroughTime(corpus, konTumCommittee).map(({ name, is }) => [name, is])
 * // [['Ủy ban nhân dân tỉnh Kon Tum', 'self'], ['Ủy ban nhân dân tỉnh Quảng Ngãi', 'after']]
 */
export function namesThroughTime(corpus: Corpus, issuer: Issuer): NameThroughTime[] {
  const of = (body: Issuer, is: NameThroughTime['is']) =>
    body.names.map((name) => ({ ...name, issuer: body, is }));
  const before = predecessorsOf(corpus, issuer).toReversed();
  const after = issuer.successor ? corpus.issuer.get(issuer.successor) : undefined;
  // The successor's name from the day on which it took over.
  const taken = after ? of(after, 'after').filter(({ until }) => until === null) : [];
  return [...before.flatMap((body) => of(body, 'before')), ...of(issuer, 'self'), ...taken];
}
