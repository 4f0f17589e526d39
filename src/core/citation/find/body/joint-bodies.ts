/**
 * Ministries of a joint act, which are named without "Bộ" or by it once: "Thông tư liên Bộ Nội vụ - Tài chính - Lao
 * động", "liên tịch: Bộ Tư pháp, Bộ Công an".
 */

import { foldMarks } from '../../../text.ts';
import { endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { centralBodies } from '../../vocabulary/central-bodies.ts';
import { levelAt, placeAt } from '../place/place-name.ts';
import type { IssuerPhrase } from './issuer-phrase.ts';

/** As the table has them, without "Bộ". */
const MINISTRIES = centralBodies
  .filter(({ name }) => name.startsWith('Bộ ') && name !== 'Bộ Chính trị')
  .map(({ name }) => (foldMarks(name.slice(3)).match(/[a-z]+/g) ?? []).filter((word) => word !== 'va'))
  .sort((a, b) => b.join('').length - a.join('').length)
  .map((words) => words.join('[ ,&-]{1,3}(?:va )?'))
  .join('|');
/** And those of other times, or cut short. */
const OTHERS =
  'lao dong(?:(?: ?- ?|, )(?:thuong binh|tb)(?: ?(?:va|&|-|,) ?| )(?:xa hoi|xh))?|ldtbxh|thuong binh(?:(?: va|,| -)? ?xa hoi)?|giao duc|nong nghiep(?:(?: va |, | & ?)(?:phat trien nong thon|ptnt))?|thuong mai|thuong nghiep|noi thuong|ngoai thuong|cong nghiep(?: nang| nhe)?|thuy san|thuy loi|van hoa|ke hoach|ngan hang(?: nha nuoc)?(?: viet nam)?|tong cuc (?:hai quan|thue|buu dien|dia chinh)|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|ban to chuc ?-? ?can bo chinh phu|ban vat gia chinh phu|ld ?- ?tb ?- ?xh|tong (?:cong doan|lien doan lao dong)(?: viet nam)?|uy ban ke hoach nha nuoc';
const NAME = `(?:bo (?:truong bo )?)?(?:${MINISTRIES}|${OTHERS})`;
const JOINT = new RegExp(
  `(?:lien (?:bo|tich|nganh|so):? )?${NAME}((?:(?: ?[-,] ?| va |, va )${NAME}){0,6})(?![a-z])`,
  'y',
);

/**
 * The ministries named from `at` on; null for one alone, which is no joint body.
 *
 * @example jointBodiesAt(readingOf('Nội vụ - Tài chính số 12'), 0)?.end // 18
 */
export function jointBodiesAt(reading: Reading, at: number): IssuerPhrase | null {
  const found = matchAt(JOINT, reading.folded, at);
  if (!found?.[1]) return null;
  const isOfPlace = /^lien (?:so|nganh)/.test(found[0]) && levelAt(reading, endOf(found));
  const end = isOfPlace ? placeAt(reading, endOf(found)).end : endOf(found);
  return { start: at, end, means: { kind: 'other' } };
}
