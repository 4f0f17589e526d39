/**
 * Ministries of a joint act, which are named without "Bộ" or by it once: "Thông tư liên Bộ Nội vụ - Tài chính - Lao
 * động", "liên tịch: Bộ Tư pháp, Bộ Công an".
 */
import type { Reading } from '../reading/reading.ts';
import type { IssuerPhrase } from './issuer-phrase.ts';

const NAME =
  '(?:bo (?:truong bo )?)?(?:noi vu|tai chinh|lao dong(?:(?: ?- ?|, )(?:thuong binh|tb)(?: ?(?:va|&|-|,) ?| )(?:xa hoi|xh))?|ldtbxh|y te|giao duc(?:(?: va|,|-) dao tao)?|tu phap|quoc phong|cong an|ke hoach(?:(?: va| -) dau tu)?|nong nghiep(?:(?: va|,| &) (?:phat trien nong thon|ptnt))?|xay dung|thuong mai|thuong nghiep|cong nghiep|cong thuong|ngoai giao|van hoa(?:(?: va| -|-) thong tin)?|giao thong van tai|thuy san|thuy loi|ngan hang(?: nha nuoc)?(?: viet nam)?|tong cuc (?:hai quan|thue|buu dien|dia chinh)|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|ban to chuc ?-? ?can bo chinh phu|tong (?:cong doan|lien doan lao dong)(?: viet nam)?|uy ban ke hoach nha nuoc)';
const JOINT = new RegExp(
  `(?:lien (?:bo|tich|nganh|so):? )?${NAME}((?:(?: ?[-,] ?| va |, va )${NAME}){0,6})(?![a-z])`,
  'y',
);

/**
 * The ministries named from `at` on; null for one alone, which is no joint body.
 *
 * @example jointBodiesAt(readingOf('Nội vụ - Tài chính số 12'), 0)?.end // 17
 */
export function jointBodiesAt({ folded }: Reading, at: number): IssuerPhrase | null {
  JOINT.lastIndex = at;
  const found = JOINT.exec(folded);
  return found?.[1] ? { start: at, end: JOINT.lastIndex, means: { kind: 'other' } } : null;
}
