/** The pages read last on this device. */
import { keep, readKept } from './device-store.ts';

export interface RecentPage {
  /** Below the site's base, with slashes at both ends. */
  path: string;
  title: string;
}

const NAME = 'da-doc';
/** As many as a reader looks over. */
const MOST = 10;
const LONGEST_TITLE = 300;

/**
 * What is kept, newest first; entries that are none of ours are left out.
 *
 * @example recentFrom([{ path: '/vb/kon-tum/', title: 'Tỉnh Kon Tum' }, { path: 'https://example.vn' }]).length // 1
 */
export function recentFrom(kept: unknown): RecentPage[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isRecentPage).slice(0, MOST);
}

function isRecentPage(entry: unknown): entry is RecentPage {
  const { path, title } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  // "//host/" would lead away.
  return typeof path === 'string' && /^\/[\w-]/.test(path) && typeof title === 'string' && title !== '';
}

/**
 * The list with this page at its head.
 *
 * @example withPage([b, a], a) // [a, b]
 */
export function withPage(recent: readonly RecentPage[], page: RecentPage): RecentPage[] {
  const own = { path: page.path, title: page.title.slice(0, LONGEST_TITLE) };
  return [own, ...recent.filter(({ path }) => path !== page.path)].slice(0, MOST);
}

/**
 * The pages kept on this device, newest first.
 *
 * @example readRecent()[0]?.title
 */
export function readRecent(): RecentPage[] {
  return recentFrom(readKept(NAME));
}

/**
 * Remembers that a page was read.
 *
 * @example remember({ path: '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/', title: 'Chỉ thị 08/CT-UBND' })
 */
export function remember(page: RecentPage): void {
  keep(NAME, withPage(readRecent(), page));
}

/**
 * Forgets all of them.
 *
 * @example forgetAll()
 */
export function forgetAll(): void {
  keep(NAME, undefined);
}
