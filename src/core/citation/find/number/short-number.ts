/** A number without its sign: "Chỉ thị 34", "Nghị định 98/2023", "Nghị quyết số 30a". */
import { isCapital } from '../../reading/letters.ts';
import { endAt, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import type { KindBefore } from './kind-before.ts';

export interface ShortNumber {
  serial: string;
  year: number | null;
  end: number;
}

const NUMBER = /(\d{1,4}[a-c]?)(?:\/((?:19|20)\d{2}))?(?![\p{L}\p{N}%/]|[.,:-]\p{N}| ?[A-ZĐ]{2,6}-)/uy;
/** "Đề án 06 của Chính phủ" and "Chương trình 135" are what a decision of that number began, not documents. */
const PROGRAMMES = new Set(['de-an', 'chuong-trinh']);
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
  'luat',
]);
/** Words that are never verbs: nearly anything may follow their number. */
const NOUNS = new Set(['chi-thi', 'nghi-dinh', 'thong-tu', 'phap-lenh', 'thong-tu-lien-tich']);
/** A single figure behind the others is more often a quantity. */
const TWO_FIGURES = /^\d{2}/;
/** "Nghị quyết 1325 của Hội đồng Bảo an" */
const FOREIGN =
  /^(?: \(\d{4}\))? cua (?:hoi dong bao an|(?:dai hoi dong )?lien hop quoc|nghi vien|lien minh chau au)(?![a-z])/;
const COUNTED_WORDS = [
  String.raw`nam(?! (?:19|20)\d)|thang|lan|nguoi|dieu|khoan|muc|diem|noi dung|nhiem vu|van de|giai phap|ty`,
  'trieu|dong|xa|huyen|tinh|trang|ban(?! hanh)|loai|chuong|phan|cap|nganh|don vi|buoi|dot|chi tieu',
  'tieu chi|cong trinh|du an|mo hinh|tap the|ca nhan|hoi vien|suat|ha|km|tan|kg|bo(?! sung)|phieu',
  'gio|phut|thon|ho|doanh nghiep|nhom|bien phap|hinh thuc|muc tieu|nghin|ngan|can bo|truong hop',
  'phuong',
].join('|');
/** What is counted, not numbered. */
const COUNTED = new RegExp(` ?(?:[%+]|(?:${COUNTED_WORDS})(?![a-z]))`, 'y');
const FOLLOWS_WORDS = [
  'cua|ve|ngay|va|da|la|nay|duoc|cung|co|voi|tai|cho|khong|de|do|nhung|nham|trong|gan|tiep|vao|den',
  'hoac|quy|bang|con|dang|se|phai|tren|theo|moi|khi|nhu|ban|giai|yeu|neu|kem|thay|ra|con',
  String.raw`nam (?:19|20)\d\d`,
].join('|');
/** What follows a document's number and no quantity: "Nghị quyết 42 của …", not "kế hoạch 5 năm". */
const FOLLOWS = new RegExp(String.raw`^ ?(?:[,;.:()"'\n]|$|- |(?:${FOLLOWS_WORDS})(?![a-z]))`);

/**
 * The short number at `at`, behind the word for its kind; null for a quantity or a year.
 *
 * @param isNamed whether the text has named a work of this kind and serial in full
 * @example shortNumberAt(readingOf('Chỉ thị 34 của'), 8, kind)?.serial // '34'
 */
export function shortNumberAt(
  reading: Reading,
  at: number,
  kind: KindBefore,
  isNamed: (serial: string) => boolean,
): ShortNumber | null {
  const { text, folded } = reading;
  if (!kind.word || !NUMBERED.has(kind.type ?? '')) return null;
  const found = matchAt(NUMBER, text, at);
  if (!found?.[1]) return null;
  const year = found[2] ? Number(found[2]) : null;
  const end = at + found[0].length;
  if (FOREIGN.test(folded.slice(end, end + 40))) return null;
  const follows = FOLLOWS.test(folded.slice(end, end + 16));
  const isTold = kind.hasNumberWord || isNamed(found[1]) || isCalled(text, kind, found[1], year);
  if (!isTold && (isYear(found[1]) || PROGRAMMES.has(kind.type ?? '') || !isOfBody(reading, end)))
    return null;
  // "NĐ49" is glued to its code: a plot or a flat may have such a name.
  const isApart = /[^\p{L}]/u.test(text.charAt(at - 1));
  const isNumber =
    isApart && (NOUNS.has(kind.type ?? '') || TWO_FIGURES.test(found[1]))
      ? !isQuantity(folded, end)
      : follows;
  return isNumber ? { serial: found[1], year, end } : null;
}

function isQuantity(folded: string, at: number): boolean {
  return endAt(COUNTED, folded, at) !== null;
}

function isYear(serial: string): boolean {
  return /^(?:19|20)\d\d$/.test(serial);
}

function isCalled(text: string, kind: KindBefore, serial: string, year: number | null): boolean {
  return (
    isCapital(text, kind.word?.start ?? 0) &&
    CALLED.has(kind.type ?? '') &&
    !(isYear(serial) && year === null)
  );
}

/** "Kế hoạch 2345 của UBND Thành phố": who issued it stands behind, so it is a document. */
function isOfBody(reading: Reading, at: number): boolean {
  if (!reading.folded.startsWith(' cua ', at)) return false;
  return (issuerAt(reading, at + 5) ?? issuingPlaceAt(reading, at + 5)) !== null;
}
