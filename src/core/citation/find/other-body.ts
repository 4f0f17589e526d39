/** Names of bodies that stand in no table: a head word, then what belongs to the name. */
import type { Reading } from '../reading/reading.ts';
import { typeWords } from '../vocabulary/type-words.ts';

const HEADS =
  /(?:so|ban|phong|chi cuc|cuc|tong cuc|tong cong ty|tap doan|cong ty|truong|vien|hoc vien|dai hoc|lien doan|tong lien doan|hoi|doan|tinh doan|thanh doan|huyen doan|trung uong doan|bo tu lenh|bo chi huy|bo(?! truong)|cong an|thanh tra|van phong|hoi dong|uy ban|dang uy|dang bo|chi bo|chi doan|chi hoi|bao|dai|trung tam|bao hiem|kho bac|ngan hang|toa an|vien kiem sat|lien minh|hiep hoi|quan khu|cum thi dua|khoi thi dua|ubnd|hdnd|bcd|bch|quan uy|bo doi|cong doan|mat tran|dang doan|benh vien|nha may|xi nghiep|trung doan|su doan|lu doan|tieu ban|to cong tac|lien hiep|trung uong hoi|trung uong mat tran|thuong vu|lien minh|tieu doan|hat kiem lam|cang vu|lien bo|lien nganh|lien tich)(?![a-z])/y;
const WORD = /( (?:- )?|-|, )([\p{L}\p{N}&]+)/uy;
/** Small words with which the sentence goes on behind a name. */
const GOES_ON = new Set(
  've v quy huong trien ban phe sua bai thay cong giao tren tai theo ngay trong duoc da nham doi de co gan phai thuc kem do khi thi la cho voi nay tu den lan khoa hien dang sau truoc chi dien to dieu bo nham khong cung hoac bao nhiem yeu xay to giai kiem tong phat ra ky vao tang khen'.split(
    ' ',
  ),
);
/** Pairs of words that begin like those and are part of a name in small letters: "các cơ quan", "thi đua khen thưởng". */
const IN_NAMES =
  /(?:co (?:quan|so)|thi dua|khen thuong|giao (?:thong|duc)|chi (?:nhanh|cuc|dao|hoi|doan|bo)|giai phong|kiem (?:lam|sat|tra|toan)|bo (?:doi|tu lenh|chi huy|mon)|bao (?:hiem|tang)|dien luc|quy hoach|xay dung (?:nong thon|doi song|gia dinh|nep song|dang)|phong chong|doi song|to (?:dan pho|cong tac))(?![a-z])/y;
const ENDS_PAIR = /^(?: can bo|phat trien)(?![a-z])/;
const NUMBERED = /^[a-z]+ [a-z]+(?: so)? ?:? ?\d/;
const MOST_WORDS = 24;
/** "Trưởng" and "Đoàn" fold like "Trường" and "Đoạn", which are other words. */
const TITLES = /^trưởng|^đoạn/i;

/**
 * Where the name of a body that begins at `at` ends; null when nothing like a body begins there.
 *
 * @param isHeaded whether the title of its head stands before, behind which it may begin small ("Trưởng ban …")
 * @example otherBodyEnd(readingOf('Trường Chính trị tỉnh về việc'), 0) // 21
 */
export function otherBodyEnd({ text, folded }: Reading, at: number, isHeaded = false): number | null {
  HEADS.lastIndex = at;
  if (!(isHeaded || isCapital(text, at)) || !HEADS.test(folded) || beginsKind(folded, at)) return null;
  if (TITLES.test(text.slice(at, at + 6))) return null;
  let end = HEADS.lastIndex;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    WORD.lastIndex = end;
    const found = WORD.exec(text);
    if (!found?.[1] || !found[2]) break;
    const start = end + found[1].length;
    const next = start + found[2].length;
    const word = folded.slice(start, next);
    const capital = isCapital(text, start);
    if (found[1] === ', ') break;
    if (!capital && GOES_ON.has(word) && !isInName(folded, start)) break;
    if (word === 'va' && (!isCapital(text, next + 1) || beginsKind(folded, next + 1))) break;
    // "Sở Quy hoạch", "Sở Kế hoạch": behind the head word a kind is the body's field, unless its number follows.
    const isKind = beginsKind(folded, start) && (count > 0 || NUMBERED.test(folded.slice(start, start + 24)));
    if (isKind || (word === 'so' && /^ ?:? ?\d/.test(folded.slice(next, next + 4)))) break;
    end = next;
  }
  return end;
}

function isInName(folded: string, at: number): boolean {
  IN_NAMES.lastIndex = at;
  return IN_NAMES.test(folded) || ENDS_PAIR.test(folded.slice(Math.max(0, at - 5), at + 6));
}

/** "và Kế hoạch số …" is the next citation. */
function beginsKind(folded: string, at: number): boolean {
  const [first = '', second = ''] = folded.slice(at, at + 24).split(/[^a-z]+/);
  return typeWords.has(`${first} ${second}`);
}

function isCapital(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
}
