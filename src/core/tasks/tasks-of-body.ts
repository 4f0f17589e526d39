/** What a body was told to do and by whom: by its own name, under a predecessor's, or in a group it belongs to. */
import type { Corpus, Task } from '../corpus.ts';
import type { HeldDocument } from '../held-document.ts';
import type { Issuer } from '../issuer.ts';
import { oncePerCorpus } from '../once.ts';
import { groupKind, kindsOf, placesAround } from './named-group.ts';

/** The tasks that one document gives a body. */
export interface Order {
  held: HeldDocument;
  tasks: Task[];
}

export interface OrdersToBody {
  /** To the body itself, newest document first. */
  own: Order[];
  /** To bodies whose successor it is, nearest first. */
  before: { issuer: Issuer; orders: Order[] }[];
  /** To groups it belongs to, as the words of the group tell. */
  inGroup: Order[];
}

/**
 * The orders to a body.
 *
 * @example ordersTo(corpus, ngocHoiCommittee).inGroup[0]?.tasks[0]?.assignment.to // 'Ủy ban nhân dân các huyện, thành phố'
 */
export function ordersTo(corpus: Corpus, issuer: Issuer): OrdersToBody {
  return {
    own: byDocument(corpus.tasksOfIssuer.get(issuer.id) ?? []),
    before: predecessorsOf(corpus, issuer)
      .map((body) => ({ issuer: body, orders: byDocument(corpus.tasksOfIssuer.get(body.id) ?? []) }))
      .filter(({ orders }) => orders.length > 0),
    inGroup: byDocument(groupTasks(corpus, issuer)),
  };
}

/**
 * All bodies that became this one, nearest first.
 *
 * @example predecessorsOf(corpus, quangNgai).map(({ id }) => id) // ['kon-tum/ubnd']
 */
export function predecessorsOf(corpus: Corpus, issuer: Issuer): Issuer[] {
  const found: Issuer[] = [];
  let next = [issuer];
  while (next.length > 0) {
    next = next
      .flatMap(({ id }) => corpus.predecessorsOf.get(id) ?? [])
      .filter((body) => body !== issuer && !found.includes(body));
    found.push(...next);
  }
  return found;
}

function byDocument(tasks: readonly Task[]): Order[] {
  return [...Map.groupBy(tasks, ({ held }) => held)].map(([held, ofDocument]) => ({
    held,
    tasks: ofDocument,
  }));
}

/** A body is told nothing by itself, though it may belong to the groups it names. */
function groupTasks(corpus: Corpus, issuer: Issuer): Task[] {
  const groups = tasksOfGroups(corpus);
  const kinds = kindsOf(issuer);
  const tasks = placesAround(issuer.id).flatMap((place) =>
    kinds.flatMap((kind) => groups.get(`${kind} ${place}`) ?? []),
  );
  return tasks.filter(({ held }) => held.document.issuer !== issuer.id);
}

/** By kind of group and place of the body that names it. */
const tasksOfGroups = oncePerCorpus((corpus): ReadonlyMap<string, Task[]> => {
  const groups = new Map<string, Task[]>();
  for (const held of corpus.documents) {
    const place = placesAround(held.document.issuer)[0] ?? '';
    for (const assignment of held.document.assignments) {
      const kind = groupKind(assignment.to);
      if (kind === null || assignment.issuer) continue;
      const key = `${kind} ${place}`;
      const group = groups.get(key);
      if (group) group.push({ held, assignment });
      else groups.set(key, [{ held, assignment }]);
    }
  }
  return groups;
});
