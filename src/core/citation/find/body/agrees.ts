/** Whether the words for a body and the letters of a number mean the same one. */
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import type { LocalBody } from '../../vocabulary/local-bodies.ts';
import type { IssuerPhrase } from './issuer-phrase.ts';

/**
 * Whether letters of the number are those with which the words of the name begin.
 *
 * @param bodies the letters for bodies in a sign
 * @example hasInitials(reading, banThiDuaKhenThuong, ['SNV', 'TĐKT']) // true
 */
export function hasInitials(
  { folded }: Reading,
  { start, end }: IssuerPhrase,
  bodies: readonly string[],
): boolean {
  const initials = (folded.slice(start, end).match(/[a-z]+/g) ?? []).map((word) => word.charAt(0)).join('');
  return bodies.some((letters) => letters.length > 2 && initials.includes(lettersOf(letters)));
}

function lettersOf(code: string): string {
  return (
    code
      .replaceAll('Đ', 'D')
      // "Trung ương" begins with t and u.
      .replace('TW', 'TU')
      .replace(/[^A-Z]/g, '')
      .toLowerCase()
  );
}

/** The letters HU are those of a Huyện ủy, TU of a Tỉnh ủy or a Thành ủy of any rank. */
function isOfRank(named: LocalBody, lettered: LocalBody): boolean {
  return !named.rank || !lettered.rank || named.rank === lettered.rank || named.segment !== '';
}

/**
 * Whether words and letters mean the same body; null when one of them does not tell.
 *
 * @param bodies the letters for bodies in a sign, of which the first issued it
 * @example agrees(boChinhTri, ['TW']) // true
 * @example agrees(ubndTinh, ['HĐND']) // false
 */
export function agrees({ means }: IssuerPhrase, [first = '']: readonly string[]): boolean | null {
  const letters = bodyOfCode(first);
  if (!letters || !('body' in means)) return null;
  if (letters.kind === 'central') {
    // Departments write the letters of their ministry without its B: LĐTBXH.
    if (means.kind === 'local' && means.body.segment.startsWith('so-') && !first.startsWith('B')) return null;
    // Decrees and letters of the Government are often said to be those of the one who signs them.
    if (first === 'CP' && isBody(means, 'thu-tuong')) return null;
    // And what the Prime Minister decides is said to be the Government's.
    if (first === 'TTg' && isBody(means, 'chinh-phu')) return null;
    // What are those of the Government's inspectors now were the Prime Minister's once.
    if (first === 'TTCP' && isBody(means, 'thu-tuong')) return null;
    // The letters CP stood for the Council of the Government until 1981.
    return letters.body === means.body || (first === 'CP' && isBody(means, 'hoi-dong-chinh-phu'));
  }
  if (means.kind === 'central') return means.body.sharedCodes?.includes(first) ?? false;
  return (
    means.body.segment === letters.body.segment &&
    means.body.party === letters.body.party &&
    isOfRank(means.body, letters.body)
  );
}

/**
 * The same for an act that may be joint: it names its bodies in any order, so one of them is enough.
 *
 * @example agreesWith(boTaiChinh, ['BNV', 'BTC'], true) // true
 */
export function agreesWith(
  phrase: IssuerPhrase,
  bodies: readonly string[],
  isJoint: boolean,
): boolean | null {
  const isOne = isJoint && bodies.some((letters) => agrees(phrase, [letters]));
  return isOne || agrees(phrase, bodies);
}

function isBody(means: Extract<IssuerPhrase['means'], { body: unknown }>, id: string): boolean {
  return means.kind === 'central' && means.body.id === id;
}
