/** How close together the words of a question stand in a page: what tells pages apart that all have them somewhere. */
import type { ReadText } from './sought.ts';

/** Words that a reader takes in at a glance. */
const GLANCE = 16;
/** Each word of the title says a little more than one of a passage. */
const TITLE = 0.25;

/**
 * The most different words that one passage has, those of the title with them. Marks are left aside.
 *
 * @param keys the words of one wording, as the texts were read for them
 * @param title the title with the kind and the body that issued it
 * @param parts the printed texts
 * @example closeness([0, 1], title, parts) // 2
 */
export function closeness(keys: readonly number[], title: ReadText, parts: readonly ReadText[]): number {
  const sought = new Set(keys);
  const inTitle = new Set(title.keys.filter((key) => sought.has(key)));
  const others = new Set([...sought].filter((key) => !inTitle.has(key)));
  let besides = 0;
  for (const part of parts) {
    if (besides === others.size) break;
    besides = Math.max(besides, mostAtOnce(part.keys, others));
  }
  return inTitle.size * (1 + TITLE) + besides;
}

/** The most different sought words within a glance. */
function mostAtOnce(keys: readonly number[], sought: ReadonlySet<number>): number {
  const lastSeen = new Map<number, number>();
  let most = 0;
  for (const [at, key] of keys.entries()) {
    if (key < 0 || !sought.has(key)) continue;
    lastSeen.set(key, at);
    let inside = 0;
    for (const seen of lastSeen.values()) if (seen > at - GLANCE) inside += 1;
    most = Math.max(most, inside);
  }
  return most;
}
