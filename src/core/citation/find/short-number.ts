/** A number without its sign: "Chỉ thị 34", "Nghị định 98/2023", "Nghị quyết số 30a". */
import type { Reading } from '../reading/reading.ts';
import type { KindBefore } from './kind-before.ts';

export interface ShortNumber {
  serial: string;
  year: number | null;
  end: number;
}

const NUMBER = /(\d{1,4}[a-c]?)(?:\/((?:19|20)\d{2}))?(?![\p{L}\p{N}%/]|[.,:-]\p{N})/uy;
/** Kinds that are called by their number alone. */
const CALLED = new Set([
  'chi-thi',
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'thong-tu',
  'ket-luan',
  'phap-lenh',
  'thong-tu-lien-tich',
  'quy-dinh',
]);
/** Kinds that have numbers at all, for "số 12" without a sign. */
const NUMBERED = new Set([
  ...CALLED,
  'ke-hoach',
  'huong-dan',
  'thong-bao',
  'bao-cao',
  'to-trinh',
  'chuong-trinh',
  'de-an',
  'cong-van',
  'cong-dien',
  'quy-che',
  'thong-tri',
  'sac-lenh',
  'lenh',
]);
/** Words that are never verbs: nearly anything may follow their number. */
const NOUNS = new Set(['chi-thi', 'nghi-dinh', 'thong-tu', 'phap-lenh', 'thong-tu-lien-tich']);
/** What is counted, not numbered. */
const COUNTED =
  / ?(?:[%+]|(?:nam(?! (?:19|20)\d)|thang|lan|nguoi|dieu|khoan|muc|diem|noi dung|nhiem vu|van de|giai phap|ty|trieu|dong|xa|huyen|tinh|trang|ban(?! hanh)|loai|chuong|phan|cap|nganh|don vi|buoi|dot)(?![a-z]))/y;
/** What follows a document's number and no quantity: "Nghị quyết 42 của …", not "kế hoạch 5 năm". */
const FOLLOWS =
  /^ ?(?:[,;.:()"'\n]|$|- |(?:cua|ve|ngay|va|da|la|nay|duoc|thi|cung|co|voi|tai|cho|khong|de|do|nhung|nham|trong|gan|tiep|vao|den|hoac|quy|bang|con|dang|se|phai|tren|theo|moi|khi|nhu|ban|giai|yeu|neu|kem|thay|ra|con|nam (?:19|20)\d\d)(?![a-z]))/;

/**
 * The short number at `at`, behind the word for its kind; null for a quantity or a year.
 *
 * @param isNamed whether the text has named a work of this kind and serial in full
 * @example shortNumberAt(readingOf('Chỉ thị 34 của'), 8, kind)?.serial // '34'
 */
export function shortNumberAt(
  { text, folded }: Reading,
  at: number,
  kind: KindBefore,
  isNamed: (serial: string) => boolean,
): ShortNumber | null {
  if (!kind.word || !NUMBERED.has(kind.type ?? '')) return null;
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  if (!found?.[1]) return null;
  const year = found[2] ? Number(found[2]) : null;
  const end = at + found[0].length;
  if (!kind.hasNumberWord && !isNamed(found[1]) && !isCalled(text, kind, found[1], year)) return null;
  const isNumber = NOUNS.has(kind.type ?? '')
    ? !isQuantity(folded, end)
    : FOLLOWS.test(folded.slice(end, end + 16));
  return isNumber ? { serial: found[1], year, end } : null;
}

function isQuantity(folded: string, at: number): boolean {
  COUNTED.lastIndex = at;
  return COUNTED.test(folded);
}

function isCalled(text: string, { word, type }: KindBefore, serial: string, year: number | null): boolean {
  const first = text.charAt(word?.start ?? 0);
  const isYear = /^(?:19|20)\d\d$/.test(serial);
  return first !== first.toLowerCase() && CALLED.has(type ?? '') && !(isYear && year === null);
}
