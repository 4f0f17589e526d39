/**
 * What a real host sends with every answer. `npm run serve` and the browser tests send exactly
 * these, so that a page which breaks under them breaks here first.
 *
 * Left out on purpose: `Strict-Transport-Security` (it belongs to whoever ends TLS, and the site
 * must also run on `http://` intranets) and `upgrade-insecure-requests` for the same reason.
 */

/** One source list for each kind of content; whatever is not named here is refused. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Small pictures inside a style sheet.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

// Only names that every current browser knows: an unknown one is a warning in the console.
const REFUSED_DEVICES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * The headers that go with every answer, errors and redirects included; parts of a page go without `PAGE_HEADERS`.
 *
 * @example securityHeaders['X-Content-Type-Options'] // 'nosniff'
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.join('; '),
  'X-Content-Type-Options': 'nosniff',
  // frame-ancestors again, for filters and browsers that read only the older name.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': REFUSED_DEVICES.map((device) => `${device}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** What a browser reads from a page or a worker only. On every script and font they cost a phone 600 bytes each. */
export const PAGE_HEADERS: readonly string[] = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'X-Permitted-Cross-Domain-Policies',
];

const PART_OF_A_PAGE = /^(?:_astro\/(?![^/]*worker)[^/]+\.(?:js|css|woff2)|chi-muc\/.+)$/;

/**
 * Whether a file is only ever a part of a page: never opened by itself, no worker (which has a policy of its own).
 *
 * @example isPartOfPage('_astro/trang.B1xY.css')      // true
 * @example isPartOfPage('_astro/check-worker.A1.js')  // false
 */
export function isPartOfPage(sitePath: string): boolean {
  return PART_OF_A_PAGE.test(sitePath);
}

const NAMED_BY_CONTENT = /^(?:_astro|chi-muc\/[0-9a-f]{16})\//;

/**
 * How long a browser may keep a file, from its path inside the site (no base path, no leading `/`).
 * Astro puts a digest into the names under `_astro/`, and the search index lies in a folder named by its
 * digest, so their content never changes; anything else is asked for again each time and answered with 304
 * while its ETag still holds.
 *
 * @example cacheControlOf('_astro/trang.B1xY.css') // 'public, max-age=31536000, immutable'
 * @example cacheControlOf('van-ban/index.html')    // 'no-cache'
 */
export function cacheControlOf(sitePath: string): string {
  return NAMED_BY_CONTENT.test(sitePath) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * A received file that is not plain text is saved, never opened on the site's own address: Word and PDF
 * files may carry code of their own.
 *
 * @example dispositionOf('nguon/kon-tum/08-ct-ubnd-2024.docx') // 'attachment'
 * @example dispositionOf('nguon/kon-tum/08-ct-ubnd-2024.txt')  // null
 */
export function dispositionOf(sitePath: string): string | null {
  return sitePath.startsWith('nguon/') && !sitePath.endsWith('.txt') ? 'attachment' : null;
}
