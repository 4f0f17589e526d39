/**
 * What the site uses although Chrome 109 or Firefox 115 lacks it, and why nothing is lost there. A feature that is not
 * in this list fails the test over `dist/`; one that is no longer used does too.
 */
export const enhancements: Readonly<Record<string, string>> = {
  ':first (firefox 115)': 'a page number on the first sheet of a print, which the official form leaves out',
  ':has (firefox 115)': 'print repeats the number and date above a letterhead that has them',
  'break-after: avoid (firefox 115)': 'a heading may stand at the foot of a printed sheet',
  'Error.captureStackTrace (firefox 115)': 'asked for before it is used, by what unpacks the search index',
  'font-family: ui-monospace (chrome 109, firefox 115)': 'other names follow in the list',
  'orphans (firefox 115)': 'a line of a paragraph may stand alone at the foot of a printed sheet',
  'widows (firefox 115)': 'a line of a paragraph may stand alone at the head of a printed sheet',
  'print-color-adjust (chrome 109)': 'its prefixed twin stands beside it',
  'print-color-adjust: exact (chrome 109)': 'its prefixed twin stands beside it',
  'text-size-adjust (firefox 115)': 'its prefixed twin stands beside it; Firefox for Android only',
  'text-wrap (chrome 109, firefox 115)': 'headings break where the line is full',
  'text-wrap: balance (chrome 109, firefox 115)': 'headings break where the line is full',
  'content-visibility (firefox 115)': 'a long draft is laid out whole',
  'content-visibility: auto (firefox 115)': 'a long draft is laid out whole',
};
