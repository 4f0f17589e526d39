/** Printed text as restricted MDX: whatever Markdown or MDX would read as a sign of its own is escaped. */

/** Stands for a star of emphasis that is to stay one; no printed text has this private letter. */
export const STAR = '\uE000';

const SIGNS = /[\\{}<*_[\]]/g;
const ENTITY = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** At the start of a line these words begin code. */
const CODE = /^(\s*)(import|export)(?![\p{L}\p{N}])/u;
const HASH = /^(\s*)(#{1,6})(?=\s|$)/u;

/**
 * One line of printed text as the parser must be given it.
 *
 * @example escapeLine('import {x} < 5*6') // '&#105;mport \\{x\\} \\< 5\\*6'
 */
export function escapeLine(text: string): string {
  return text
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(ENTITY, '&amp;')
    .replace(CODE, (_, space: string, word: string) => `${space}&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(HASH, (_, space: string, signs: string) => `${space}\\${signs}`)
    .replaceAll(STAR, '*');
}

/** The same inside a table, where a bar ends the cell. */
export function escapeCell(text: string): string {
  return escapeLine(text).replaceAll('|', '\\|');
}
