/** The words for a body beside a citation: "Bộ Chính trị", "Chủ tịch UBND tỉnh", "Sở Nội vụ tỉnh Kon Tum". */
import { foldMarks } from '../../text.ts';
import type { Reading } from '../reading/reading.ts';
import { type CentralBody, centralBodies } from '../vocabulary/central-bodies.ts';
import { type LocalBody, localBodies } from '../vocabulary/local-bodies.ts';
import { otherBodyEnd } from './other-body.ts';
import { type PlaceName, placeAt } from './place-name.ts';

/** What is meant, as far as the words tell. */
export type IssuerMeaning =
  | { kind: 'central'; body: CentralBody }
  | { kind: 'local'; body: LocalBody; place: PlaceName }
  | { kind: 'other' };

/** A body in a reading: `[start, end)` are places of the reading. */
export interface IssuerPhrase {
  start: number;
  end: number;
  means: IssuerMeaning;
}

/** Offices and inner bodies that act for the whole: they are part of the words, not of the identity. */
const OFFICE = new RegExp(
  `(?:(?:dong chi|thuong truc|pho chu tich|chu tich|chu nhiem|bi thu|ban thuong vu|ban thuong truc|ban chap hanh|dang bo|thay mat|pho giam doc|giam doc|truong ban|bo truong|thu truong|chanh van phong|vien truong|chanh an|ban can su dang|dang doan|tong thanh tra|thong doc|tap the) ){1,3}`,
  'y',
);
/** "khóa XIII", "Cộng sản Việt Nam khóa X" behind a body. */
const TERM = / ?\(? ?khoa [ivxl\d]{1,5}\)?/y;

const central = namesPattern(centralBodies.flatMap((body) => [body.name, ...(body.names ?? [])].map((name) => [name, body] as const)));
const local = namesPattern(localBodies.flatMap((body) => [body.name, ...(body.names ?? [])].map((name) => [name, body] as const)));

/**
 * The body whose words begin at `at`, or null.
 *
 * @example issuerAt(readingOf('Chủ tịch UBND tỉnh Kon Tum về việc'), 0)?.end // 26
 */
export function issuerAt(reading: Reading, at: number): IssuerPhrase | null {
  const named = bodyAt(reading, at);
  if (named) return { start: at, ...named };
  OFFICE.lastIndex = at;
  const office = OFFICE.exec(reading.folded);
  const behind = office && bodyAt(reading, at + office[0].length);
  if (behind) return { start: at, ...behind };
  const end = otherBodyEnd(reading, at);
  return end === null ? null : { start: at, end, means: { kind: 'other' } };
}

function bodyAt(reading: Reading, at: number): Omit<IssuerPhrase, 'start'> | null {
  const centre = matchAt(central, reading.folded, at);
  const own = matchAt(local, reading.folded, at);
  if (own && own.end >= (centre?.end ?? 0)) {
    const place = placeAt(reading, own.end);
    return { end: withTerm(reading.folded, place.end), means: { kind: 'local', body: own.body, place } };
  }
  return centre && { end: withTerm(reading.folded, centre.end), means: { kind: 'central', body: centre.body } };
}

function withTerm(folded: string, at: number): number {
  TERM.lastIndex = at;
  return TERM.test(folded) ? TERM.lastIndex : at;
}

interface Names<T> {
  pattern: RegExp;
  byName: Map<string, T>;
}

/** Syllables may be joined by a space, a comma, a dash or "và": "Văn hóa, Thể thao - Du lịch". */
function namesPattern<T>(names: readonly (readonly [string, T])[]): Names<T> {
  const byName = new Map<string, T>();
  for (const [name, body] of names) if (!byName.has(keyOf(name))) byName.set(keyOf(name), body);
  const alternatives = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.split(' ').join('[ ,.-]{1,3}(?:va )?'));
  return { pattern: new RegExp(`(?:${alternatives.join('|')})(?![a-z])`, 'y'), byName };
}

function matchAt<T>({ pattern, byName }: Names<T>, folded: string, at: number): { body: T; end: number } | null {
  pattern.lastIndex = at;
  const [found] = pattern.exec(folded) ?? [];
  const body = found && byName.get(keyOf(found));
  return body ? { body, end: at + found.length } : null;
}

function keyOf(name: string): string {
  return (foldMarks(name).match(/[a-z&]+/g) ?? []).filter((word) => word !== 'va').join(' ');
}
