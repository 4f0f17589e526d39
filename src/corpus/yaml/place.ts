/** Where a key or value stands in a YAML text, as an offset. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';

export type Path = readonly PropertyKey[];

/**
 * The start of the value at a path; for a value that is not there, of its nearest parent.
 *
 * @example valueStart(parseDocument('a: x').contents, ['a']) // 3
 */
export function valueStart(root: unknown, path: Path): number {
  let node: unknown = root;
  let start = startOf(root) ?? 0;
  for (const step of path) {
    const pair = pairAt(node, step);
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const found = startOf(next) ?? startOf(pair?.key);
    if (found === undefined) break;
    start = found;
    node = next;
  }
  return start;
}

/**
 * The start of the key that a path ends with.
 *
 * @example keyStart(parseDocument('a: { b: x }').contents, ['a', 'b']) // 5
 */
export function keyStart(root: unknown, path: Path): number {
  let node: unknown = root;
  for (const step of path.slice(0, -1)) {
    node = pairAt(node, step)?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined);
  }
  return startOf(pairAt(node, path.at(-1))?.key) ?? valueStart(root, path);
}

function pairAt(node: unknown, step: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
