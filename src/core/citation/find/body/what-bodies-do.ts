/**
 * What a body does, in the words behind its name. Verbs stand in groups, and each question composes those that answer
 * it; words between the body and its verb are the same for all of them.
 */
import { endAt } from '../../reading/match-at.ts';

const BETWEEN = '(?:(?:da|vua|moi|cung|co|tiep tuc|kip thoi) ){0,3}';
const ALLOWS = 'chap thuan|dong y|thong nhat|cho phep|phe duyet';
const ORDERS = 'giao|chi dao|yeu cau|huong dan|thong bao';
const ANSWERS = 'de nghi|kien nghi|bao cao|trinh|tra loi|co y kien';
const PREPARES = 'xay dung|soan thao|gui|de xuat|xin y kien|lay y kien|tham muu';
const SAYS = 'y kien|cho biet|quy dinh|quyet dinh|neu|khang dinh|nhan manh|xac dinh|de ra|luu y|cong bo';
const FOUNDS = 'cong nhan|thanh lap|bo nhiem|phan cong|kien toan|dieu chinh|thu hoi';
const RULES = 'quyet dinh|cho|tang|xu phat|ky luat|phan bo|bo tri|y kien|giai quyet|ket luan|khen thuong';
const ISSUES = '(?:ky )?(?:ban hanh|ra|co|thong qua|phe duyet)';
const LAUNCHES = 'phat dong|xay dung|to chuc|trien khai';

/** Whether and where the words for it end, from the end of the body's name on. */
type Deed = (folded: string, at: number) => number | null;

function deed(...groups: string[]): Deed {
  const pattern = new RegExp(` ${BETWEEN}(?:${groups.join('|')})(?![a-z])`, 'y');
  return (folded, at) => {
    return endAt(pattern, folded, at);
  };
}

/**
 * Issues an act, or begins something new: what stands before it is the day of the next act, not of the last one.
 *
 * @example begins('UBND tỉnh đã ban hành Kế hoạch', 9) // 22
 */
export const begins = deed(ISSUES, LAUNCHES);
/** Issues an act. */
export const issues = deed(ISSUES);
/** Says, by an act of its own: "UBND tỉnh yêu cầu". */
export const speaks = deed(ALLOWS, ORDERS, ANSWERS, SAYS);
/** Writes a letter or a proposal. */
export const sends = deed(ALLOWS, ORDERS, ANSWERS, PREPARES);
/** Decides what an act is the proof of: "Thủ tướng Chính phủ đã phê duyệt Đề án … tại Quyết định số 939/QĐ-TTg". */
export const approves = deed(ALLOWS, FOUNDS);
/** Does by an act of its own whatever bodies do by one. */
export const decides = deed('ban hanh', ALLOWS, ORDERS, ANSWERS, FOUNDS, RULES);
