/** Names of bodies that stand in no table: a head word, then what belongs to the name. */
import type { Reading } from '../reading/reading.ts';
import { typeWords } from '../vocabulary/type-words.ts';

const HEADS =
  /(?:so(?! huu)|ban(?! hanh)|phong(?!,? chong)|chi cuc|cuc|tong cuc|tong cong ty|tap doan|cong ty|truong|vien|hoc vien|dai hoc|lien doan|tong lien doan|hoi|doan|tinh doan|thanh doan|huyen doan|trung uong doan|bo tu lenh|bo chi huy|bo(?! truong)|cong an|thanh tra|van phong|hoi dong|uy ban|dang uy|dang bo|chi bo|chi doan|chi hoi|bao|dai|trung tam|bao hiem|kho bac|ngan hang|toa an|vien kiem sat|lien minh|hiep hoi|quan khu|cum thi dua|khoi thi dua|ubnd|hdnd|bcd|bch|quan uy|bo doi|cong doan|mat tran|dang doan|benh vien|nha may|xi nghiep|trung doan|su doan|lu doan|tieu ban|to cong tac|lien hiep|trung uong hoi|trung uong mat tran|thuong vu|lien minh|tieu doan|hat kiem lam|cang vu|lien bo|lien nganh|lien tich)(?![a-z])/y;
const WORD = /( (?:- )?|-|, )([\p{L}\p{N}&]+)/uy;
/** Small words with which the sentence goes on behind a name. */
const GOES_ON = new Set(
  've v quy huong trien ban phe sua bai thay cong giao tren tai theo ngay trong duoc da nham doi de co gan phai thuc kem do khi thi la cho voi nay tu den lan khoa hien dang sau truoc chi dien to dieu bo nham khong cung hoac bao nhiem yeu xay to giai kiem tong phat ra ky vao tang khen chieu xet'.split(
    ' ',
  ),
);
/** Pairs of words that begin like those and are part of a name in small letters: "các cơ quan", "thi đua khen thưởng". */
const IN_NAMES =
  /(?:co (?:quan|so)|thi dua|khen thuong|giao (?:thong|duc)|chi (?:nhanh|cuc|dao|hoi|doan|bo)|giai phong|kiem (?:lam|sat|tra|toan)|bo (?:doi|tu lenh|chi huy|mon)|bao (?:hiem|tang)|dien luc|quy hoach|xay dung (?:nong thon|doi song|gia dinh|nep song|dang)|phong chong|doi song|to (?:dan pho|cong tac))(?![a-z])/y;
const ENDS_PAIR = /^(?: can bo|phat trien)(?![a-z])/;
/** "Bộ Lao động ấn định": a verb of two words, of which the first is part of names too. */
const VERB = /(?:an dinh|chi dao|can cu|chieu theo|phan cong|thanh lap)(?![a-z])/y;
/** Behind a name in capitals a capital begins the next sentence: "BỘ TRƯỞNG BỘ LAO ĐỘNG Chiểu". */
const NEXT_SENTENCE = /(?:chieu|xet|can cu|theo de nghi)(?![a-z])/y;
/** "Văn phòng Điều phối Chương trình": a programme is part of the name of those who run it. */
const RUNS = /(?:dieu phoi|chi dao|quan ly|dieu hanh|chu nhiem) (?:cac )?$/;
const RUN =
  /^(?:chuong trinh|de an|chien luoc|nghi quyet|chi thi|ket luan)(?: lien tich)?(?! (?:so )?:? ?\d| so)/;
const NUMBERED = /^[a-z]+ [a-z]+(?: so)? ?:? ?\d/;
/** Words that want another one behind them. */
const OPEN = / (?:cac|nhung)$/;
const MOST_WORDS = 24;
/**
 * Short words for a body as printed, unmarked or with their own marks: "Bổ", "Bỏ" and "Bố" fold like "Bộ", "Trưởng" like
 * "Trường", "Đoạn" like "Đoàn".
 */
const PRINTED =
  /^(?:sở|so|ban|phòng|phong|cục|cuc|trường|truong|viện|vien|hội|hoi|đoàn|doan|bộ|bo|báo|bao|bảo|bào|đài|dai|đại)(?!\p{L})/iu;
const SHORT = /^(?:so|ban|phong|cuc|truong|vien|hoi|doan|bo|bao|dai)(?![a-z])/;

/**
 * Where the name of a body that begins at `at` ends; null when nothing like a body begins there.
 *
 * @param isHeaded whether the title of its head stands before, behind which it may begin small ("Trưởng ban …")
 * @example otherBodyEnd(readingOf('Trường Chính trị tỉnh về việc'), 0) // 21
 */
export function otherBodyEnd({ text, folded }: Reading, at: number, isHeaded = false): number | null {
  HEADS.lastIndex = at;
  if (!(isHeaded || isCapital(text, at)) || !HEADS.test(folded) || beginsKind(folded, at)) return null;
  if (SHORT.test(folded.slice(at, at + 8)) && !PRINTED.test(text.slice(at, at + 8))) return null;
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
    if (goesOn(folded, start, word, capital)) break;
    if (word === 'va' && (!isCapital(text, next + 1) || beginsKind(folded, next + 1))) break;
    // "Sở Quy hoạch", "Sở Kế hoạch": behind the head word a kind is the body's field, unless its number follows.
    const isKind =
      beginsKind(folded, start) &&
      (count > 0 || NUMBERED.test(folded.slice(start, start + 24))) &&
      !(capital && isRun(folded, start));
    if (isKind || (word === 'so' && /^ ?:? ?\d/.test(folded.slice(next, next + 4)))) break;
    end = next;
  }
  return end - (OPEN.exec(folded.slice(end - 5, end))?.[0].length ?? 0);
}

function goesOn(folded: string, at: number, word: string, isCapital: boolean): boolean {
  const pattern = isCapital ? NEXT_SENTENCE : VERB;
  pattern.lastIndex = at;
  // "Ban chỉ đạo" is a body, "Hội … chỉ đạo" what it does.
  if (pattern.test(folded) && !folded.startsWith('ban ', at - 4)) return true;
  return !isCapital && GOES_ON.has(word) && !isInName(folded, at);
}

function isRun(folded: string, at: number): boolean {
  return RUN.test(folded.slice(at, at + 32)) && RUNS.test(folded.slice(Math.max(0, at - 16), at));
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
