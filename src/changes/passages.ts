/** The passages of one text that are not those of the other. */
import { diffArrays } from 'diff';
import { type Change, wordChanges } from '../compare/word-diff.ts';
import { alignPassages } from '../core/compare/align.ts';
import type { PrintedPart } from '../core/printed-part.ts';

export interface PassageChange {
  kind: 'changed' | 'added' | 'removed';
  /** Where it stands now, or stood when it is gone. */
  address: string;
  pin: string;
  /** The whole passage, word by word. */
  words: Change[];
}

/**
 * What changed from one text to the other, in reading order.
 *
 * @example passageChanges(base.parts, now.parts)[0]?.words.find(({ kind }) => kind === 'added')?.text // '12'
 */
export function passageChanges(base: readonly PrintedPart[], now: readonly PrintedPart[]): PassageChange[] {
  const changes: PassageChange[] = [];
  let [a, b] = [0, 0];
  let removed: PrintedPart[] = [];
  let added: PrintedPart[] = [];
  const close = () => {
    changes.push(...beside(removed, added));
    [removed, added] = [[], []];
  };
  for (const hunk of diffArrays(
    base.map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    if (hunk.removed) removed = base.slice(a, a + hunk.count);
    else if (hunk.added) added = now.slice(b, b + hunk.count);
    else close();
    if (!hunk.added) a += hunk.count;
    if (!hunk.removed) b += hunk.count;
  }
  close();
  return changes;
}

/** Passages at one place: those that say nearly the same became each other. */
function beside(removed: readonly PrintedPart[], added: readonly PrintedPart[]): PassageChange[] {
  return alignPassages(removed, added).flatMap(({ a, b }) => {
    const [old, fresh] = [at(removed, a), at(added, b)];
    const shown = fresh ?? old;
    if (!shown) return [];
    return [
      {
        kind: old && fresh ? 'changed' : fresh ? 'added' : 'removed',
        address: shown.address,
        pin: shown.pin,
        words: wordChanges(old?.text ?? '', fresh?.text ?? ''),
      },
    ];
  });
}

function at<T>(items: readonly T[], index: number | null): T | null {
  return index === null ? null : (items[index] ?? null);
}

/**
 * Addresses that the text had and has no longer: links to them lead to the head of the page.
 *
 * @example lostPlaces(base.parts, now.parts) // ['muc-ii-3-doan-2']
 */
export function lostPlaces(base: readonly PrintedPart[], now: readonly PrintedPart[]): string[] {
  const known = new Set(now.map(({ address }) => address));
  return base.map(({ address }) => address).filter((address) => !known.has(address));
}
