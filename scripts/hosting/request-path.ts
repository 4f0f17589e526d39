/**
 * From the path of a request to a place inside the site. Pure: no disk is read here, so every trick
 * with dots, slashes and percent signs is refused before a file name exists.
 */

/** What a request path asks for. `sitePath` has no leading slash: `''`, `van-ban/`, `van-ban/a.html`. */
export type RequestedPath =
  | { kind: 'inside'; sitePath: string }
  | { kind: 'redirect'; location: string; lasting: boolean }
  | { kind: 'outside' }
  | { kind: 'malformed' };

/**
 * A base path with a slash at both ends.
 *
 * @example normaliseBase('kho') // '/kho/'
 * @example normaliseBase('')    // '/'
 */
export function normaliseBase(base: string): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

/**
 * Reads the request target of a GET under a base path (already normalised).
 *
 * @example readRequestPath('/kho/v%C4%83n/', '/kho/')        // { kind: 'inside', sitePath: 'văn/' }
 * @example readRequestPath('/kho', '/kho/')                  // { kind: 'redirect', location: '/kho/', lasting: true }
 * @example readRequestPath('/kho/..%2fpackage.json', '/kho/') // { kind: 'outside' }
 */
export function readRequestPath(target: string, base: string): RequestedPath {
  const { path, query } = splitTarget(target);
  // The base may change from one run to the next, so a browser must not remember this one.
  if (path === '/' && base !== '/') return { kind: 'redirect', location: base + query, lasting: false };
  if (`${path}/` === base) return { kind: 'redirect', location: base + query, lasting: true };
  if (!path.startsWith(base)) return { kind: 'outside' };
  const segments = decodeSegments(path.slice(base.length));
  if (!segments) return { kind: 'malformed' };
  return isPlain(segments) ? { kind: 'inside', sitePath: segments.join('/') } : { kind: 'outside' };
}

/**
 * Where a folder asked for without its trailing slash really is; the query is kept.
 *
 * @example slashedLocation('/kho/van-ban?trang=2') // '/kho/van-ban/?trang=2'
 */
export function slashedLocation(target: string): string {
  const { path, query } = splitTarget(target);
  return `${path}/${query}`;
}

function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/**
 * Refused: hidden files and `..` (a leading dot, `.well-known` aside), a slash, backslash, colon or
 * control character that was percent-encoded, and an empty segment in the middle: `//host/` sent
 * back in a redirect would lead the reader to another site.
 */
function isPlain(segments: string[]): boolean {
  return segments.every((segment, index) => {
    if (segment === '') return index === segments.length - 1;
    return (segment === '.well-known' || !segment.startsWith('.')) && !/[/\\:\p{Cc}]/u.test(segment);
  });
}
