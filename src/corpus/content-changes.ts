/**
 * What changed below `content/` while somebody writes. The watcher and the pages are loaded apart, so they meet here
 * in the one place that both see.
 */

interface Changes {
  /** How many there were. */
  count: number;
  /** How many of them made a file or took one away. */
  ofNames: number;
  /** The number of the change that last touched a file, by its full path. */
  byFile: Map<string, number>;
}

const SHARED = Symbol.for('kho-thi-dua.content-changes');
const shared = globalThis as { [SHARED]?: Changes };

/**
 * Begins to count.
 *
 * @example watchChanges()
 */
export function watchChanges(): void {
  shared[SHARED] ??= { count: 0, ofNames: 0, byFile: new Map() };
}

/**
 * Notes a change.
 *
 * @param isOfName the file is new or gone
 * @example noteChange('/kho/content/topics.yaml', false)
 */
export function noteChange(file: string, isOfName: boolean): void {
  const changes = shared[SHARED];
  if (!changes) return;
  changes.count += 1;
  if (isOfName) changes.ofNames += 1;
  changes.byFile.set(file, changes.count);
}

/**
 * What was noted; null where nobody watches.
 *
 * @example contentChanges()?.count // 3
 */
export function contentChanges(): Readonly<Changes> | null {
  return shared[SHARED] ?? null;
}
