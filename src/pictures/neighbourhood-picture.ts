/** A work among its neighbours: above it what it rests on and cites, below it what follows and cites it. */
import { shortBody, shortWorkName, workDate } from '../core/chain/step-words.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Neighbourhood } from '../core/neighbourhood.ts';
import type { Work } from '../core/works/work.ts';
import { type RailDocument, type RailItem, type RailPicture, railPicture } from './rail-picture.ts';

/** Neighbours drawn of each kind; the rest is counted. */
export const MOST_NEIGHBOURS = 5;

const SELF = 0;
const BESIDE = 1;

/** The kinds of neighbours in the order in which they are drawn, with their headings. */
export const neighbourKinds: Record<keyof Neighbourhood, string> = {
  rests: 'Thực hiện, báo cáo về, sửa đổi, thay thế',
  cites: 'Viện dẫn',
  followed: 'Được thực hiện, báo cáo, sửa đổi, thay thế bởi',
  cited: 'Được viện dẫn bởi',
};

/**
 * The neighbourhood drawn; `null` when the work has no neighbour.
 *
 * @example neighbourhoodPicture(corpus, work, neighbours)?.dots.length // 9
 */
export function neighbourhoodPicture(
  corpus: Corpus,
  work: Work,
  neighbours: Neighbourhood,
): RailPicture | null {
  if (Object.values(neighbours).every((kind) => kind.length === 0)) return null;
  const self: RailDocument = { ...drawn(corpus, work, SELF), name: `${shortWorkName(work)} (văn bản này)` };
  const items = [
    ...groupOf(corpus, 'rests', neighbours),
    ...groupOf(corpus, 'cites', neighbours),
    { kind: 'remark' as const, text: '' },
    self,
    ...groupOf(corpus, 'followed', neighbours),
    ...groupOf(corpus, 'cited', neighbours),
  ];
  const earlier = [...neighbours.rests, ...neighbours.cites].map(({ id }) => ({ first: id, later: work.id }));
  const later = [...neighbours.followed, ...neighbours.cited].map(({ id }) => ({
    first: work.id,
    later: id,
  }));
  return railPicture(['', ''], items, [...earlier, ...later]);
}

function groupOf(corpus: Corpus, kind: keyof Neighbourhood, neighbours: Neighbourhood): RailItem[] {
  const works = neighbours[kind];
  if (works.length === 0) return [];
  const rest = works.length - MOST_NEIGHBOURS;
  return [
    { kind: 'heading', text: neighbourKinds[kind] },
    ...works.slice(0, MOST_NEIGHBOURS).map((work) => drawn(corpus, work, BESIDE)),
    ...(rest > 0 ? [{ kind: 'remark' as const, text: `và ${rest} văn bản nữa` }] : []),
  ];
}

function drawn(corpus: Corpus, work: Work, rail: number): RailDocument {
  return {
    kind: 'document',
    id: work.id,
    rail,
    mark: work.held ? 'held' : 'known',
    name: shortWorkName(work),
    details: [workDate(work), shortBody(corpus, work)],
  };
}
