/** Whether two runs of letters belong to one sign: "QĐ- BNN- TCLN", "NQ .HĐND", "967/UBND - NC". */
import { bodyOfCode, isPartyCode, properBodyCode } from '../../vocabulary/body-codes.ts';
import { typeCode } from '../../vocabulary/type-codes.ts';

/** A separator with its spaces, and what stands on both sides of it. */
export interface Joint {
  before: string;
  sign: string;
  after: string;
  /** The runs before it. */
  parts: readonly string[];
  /** The run behind it, and what follows that. */
  letters: string;
  behind: string;
  /** The last separator before this one, with its spaces. */
  slip: string;
}

const LETTER = /^\p{L}/u;
/** What ends a sign, and what follows its last letters: its day or its body. */
const ENDS = /^(?:,? (?:ngày|của|về)|[;)])/;
const BESIDE = /^,? (?:ngày|của)/;
const LONGEST_UNIT = 5;

/**
 * @example joinsLetters({ before: '', sign: '-', after: ' ', parts: ['QĐ'], letters: 'BNN', behind: '- TCLN', slip: '' }) // true
 */
export function joinsLetters(joint: Joint): boolean {
  const { before, sign, after, letters } = joint;
  const isTouching = before + after === '';
  if (letters.length < 2 && !isTouching) return false;
  if (sign === '.' || sign === '_') return joinsByPoint(joint);
  // "42/2010/NĐ=CP": a slip of the keyboard, before a body that is known.
  if (sign === '=') return isTouching && isBodyLetters(letters);
  return isTouching || joinsBySpaces(joint);
}

/** Letters of a body that the tables know, or of a committee of the Party. */
export function isBodyLetters(letters: string): boolean {
  const code = properBodyCode(letters);
  return bodyOfCode(code) !== undefined || isPartyCode(code);
}

function joinsBySpaces({ before, sign, after, parts, letters, behind, slip }: Joint): boolean {
  const isWhole = !LETTER.test(behind);
  // "448/QĐ- UBND- NĐ": the slip of before, once more.
  if (slip === `${before}${sign}${after}` && letters.length <= LONGEST_UNIT && isWhole) return true;
  // "QĐ- BNN- TCLN ngày": a dash that touches the letters before it is one of the sign.
  if (before === '' && sign === '-' && ENDS.test(behind)) return true;
  const hasType = parts.some((part) => typeCode(part));
  // "967/UBND - NC ngày": a letter's unit with spaces on both sides of its dash.
  const isUnit = parts.length === 1 && !hasType && sign === '-' && letters.length <= LONGEST_UNIT;
  if (isUnit && BESIDE.test(behind)) return true;
  const isCut = (before === '' || after === '') && sign === '-' && !hasType;
  return isWhole && (isCut || (isKnown(letters, behind) && wantsMore(parts)));
}

function isKnown(letters: string, behind: string): boolean {
  const isBody = bodyOfCode(properBodyCode(letters)) !== undefined;
  return isBody || typeCode(letters) !== undefined || (letters.length > 2 && BESIDE.test(behind));
}

/** A sign with a body is complete, unless it is that of several. */
function wantsMore(parts: readonly string[]): boolean {
  const isComplete = parts.some((part) => bodyOfCode(properBodyCode(part)));
  return !isComplete || parts.some((part) => /^(?:TTLT|NQLT)$/.test(typeCode(part)?.code ?? ''));
}

/** "NQ .HĐND": a point with a space before it ends no sentence, and one that is followed by the last letters and the day neither. */
function joinsByPoint({ before, after, parts, letters, behind }: Joint): boolean {
  if (LETTER.test(behind)) return false;
  if (before + after === '') return letters.length <= LONGEST_UNIT;
  const wantsBody = parts.length === 1 && typeCode(parts[0] ?? '') !== undefined && isBodyLetters(letters);
  return wantsBody && (after === '' || ENDS.test(behind));
}
