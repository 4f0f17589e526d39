/** One work that a draft cites, with everything that the checker says of it. Plain data: it crosses from the worker to the page. */
import { resolutionNames } from '../core/citation/resolve/resolution.ts';
import type { NamedWork } from './shelf.ts';

/**
 * - `held`, `cited`: the archive has the text, or knows of the work.
 * - `replaced`: another work has taken its place.
 * - `undated`, `contradictory`, `unplaced`: what the draft prints does not say which work is meant.
 * - `unknown`: clear, and not in the archive.
 * - `unread`: the archive's data has not come (yet).
 */
export type DraftState =
  | 'held'
  | 'cited'
  | 'replaced'
  | 'undated'
  | 'contradictory'
  | 'unknown'
  | 'unplaced'
  | 'unread';

/** The states as a drafter reads them, in the order of the counts. */
export const stateNames: Record<DraftState, string> = {
  held: 'có toàn văn',
  cited: 'đã được viện dẫn trong kho',
  replaced: 'đã được thay thế',
  undated: resolutionNames.undated,
  contradictory: resolutionNames.contradictory,
  unknown: 'kho chưa biết',
  unplaced: resolutionNames.unplaced,
  unread: 'chưa tra được kho',
};

/** What stands behind the number of a mark, so that no state is told by colour alone. */
export const stateSigns: Record<DraftState, string> = {
  held: '',
  cited: '',
  replaced: '!',
  undated: '?',
  contradictory: '!',
  unknown: '',
  unplaced: '?',
  unread: '…',
};

/** A piece of the draft, `[start, end)` in UTF-16 units. */
export interface DraftPlace {
  start: number;
  end: number;
  /** Index of its row. */
  row: number;
}

/** The line of a work among the grounds of an act, and where it belongs among others. */
export interface Basis {
  /** Without its final mark. */
  line: string;
  /** Compared as text. */
  order: string;
}

export interface DraftRow {
  /** The same for the same work while the draft is written. */
  key: string;
  /** As printed, each form once. */
  printed: string[];
  /** The formal name. */
  proper: string;
  title: string | null;
  /** Id of the work's page, when the archive has one. */
  work: string | null;
  state: DraftState;
  /** What is behind the state, in words; may be empty. */
  detail: string;
  replacedBy: NamedWork[];
  /** Known works of the same number, where the draft does not say for sure which one it means. */
  namesakes: NamedWork[];
  /** What the drafter should look at, each a sentence. */
  remarks: string[];
  basis: Basis;
}

/** All that the checker says of one text. */
export interface DraftCheck {
  /** In order of their first places. */
  rows: DraftRow[];
  /** In reading order; they never overlap. */
  places: DraftPlace[];
}
