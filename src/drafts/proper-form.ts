/** The proper form of what a draft prints, and what is wrong with the printed one. */

import type { ResolvedCitation } from '../core/citation/resolve/resolution.ts';
import { wholeNumber } from '../core/citation/whole-number.ts';
import { officialDate } from '../core/date.ts';
import { parseDocumentNumber } from '../core/document-number.ts';
import { typeName } from '../core/document-type.ts';
import { formalName } from '../core/formal-name.ts';
import { oneLine } from '../core/one-line.ts';
import type { CitationGroup } from './group.ts';

/**
 * The formal name: the archive's when it knows the work, else composed of what the draft prints.
 *
 * @example properForm(group) // 'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị'
 */
export function properForm({ first, known }: CitationGroup): string {
  if (known) return known.name;
  const { type, number, issuedOn, citation } = first;
  const law = lawName(first);
  if (law || number === null) return law ?? oneLine(citation.text);
  const day = first.resolution.identity ? issuedOn : null;
  const by = issuerWords(first);
  const parsed = parseDocumentNumber(number);
  if (parsed && by) return formalName({ type, number: parsed, issuedOn: day }, by);
  return `${typeName(type)} số ${number}${day ? ` ${officialDate(day)}` : ''}`;
}

/** A law by its name with number and day, when its own words or the citing day told which. */
function lawName({ citation, number, issuedOn }: ResolvedCitation): string | null {
  if (citation.kind !== 'law' && citation.kind !== 'constitution') return null;
  const name = `${oneLine(citation.text)}${number ? ` số ${number}` : ''}`;
  return `${name}${issuedOn && !name.includes(issuedOn) ? ` ${officialDate(issuedOn)}` : ''}`;
}

/**
 * The body in formal words: at the Party's centre the part of it that the draft names; null when nothing tells it.
 *
 * @example issuerWords(resolved) // 'Bộ Chính trị'
 */
export function issuerWords({ citation, issuer, resolution }: ResolvedCitation): string | null {
  if (!issuer && 'reason' in resolution && resolution.reason === 'body-disagrees') return null;
  const printed = citation.issuer && oneLine(citation.issuer.text);
  // The letters TW alone do not tell the Bộ Chính trị from the Ban Bí thư.
  if (!issuer || issuer.id === 'dang/trung-uong') return printed;
  return issuer.name || null;
}

/** Signs that print like the plain ones they stand for and are no slip: Word's own dash and spaces. */
const SAME_SIGNS: readonly [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/\u00a0/g, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
];

/**
 * Printed numbers of a group that are not in proper form, each once, with what to write.
 *
 * @example slipsOf(group) // ['Ghi “34/CT-TW”, dạng đúng là “34-CT/TW”.']
 */
export function slipsOf({ citations, known }: CitationGroup): string[] {
  const slips = citations.flatMap(({ citation, number }) => {
    const proper = known?.number ?? number;
    const whole = wholeNumber(citation);
    if (whole === null || proper === null) return [];
    const written = SAME_SIGNS.reduce((text, [sign, plain]) => text.replace(sign, plain), oneLine(whole));
    return isSame(written, proper)
      ? []
      : `Ghi “${written}”, dạng đúng là “${proper}”${twinNote(written, proper)}.`;
  });
  return [...new Set(slips)];
}

/** `8/CT-UBND` and `08/CT-UBND` are one number: cited as its own act prints it. */
function isSame(written: string, proper: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/^0+(?=\d)/, '');
  return bare(written) === bare(proper);
}

/** Two forms that look alike differ by letters of another alphabet. */
function twinNote(written: string, proper: string): string {
  const letters = (text: string) => (text.match(/[\x20-\x7eĐƯ]/g) ?? []).length;
  return written.length === proper.length && letters(written) < letters(proper)
    ? ' (có chữ hoặc dấu trông giống nhưng sai mã)'
    : '';
}
