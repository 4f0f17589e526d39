/** Names of bodies that stand in no table: a head word, then what belongs to the name. */
import type { Reading } from '../../reading/reading.ts';
import { beginsOtherBody } from '../../vocabulary/body-heads.ts';
import { typeWords } from '../../vocabulary/type-words.ts';

const WORD = /( (?:- )?|-|, |(?<=\.))([\p{L}\p{N}&]+)/uy;
/** Small words with which the sentence goes on behind a name. */
const GOES_ON = new Set(
  've v quy huong trien ban phe sua bai thay cong giao tren tai theo ngay trong duoc da nham doi de co gan phai thuc kem do khi thi la cho voi nay tu den lan khoa hien dang sau truoc chi dien to dieu bo nham khong cung hoac bao nhiem yeu xay to giai kiem tong phat ra ky vao tang khen chieu xet'.split(
    ' ',
  ),
);
/** Words of names in small letters that fold like those: "Cao đẳng", "Quân đội", "cán sự đảng", "đầu tư". */
const OF_NAMES = new Set('tầng đẳng đảng đăng đội tư tự điện chợ quỹ độ đỏ bản cổ cơ bộ đô'.split(' '));
/** Words, as printed, with which the sentence goes on and which no name holds. */
const PRINTED_VERBS = new Set(
  'hỏi gửi vừa đặt như họp gồm xin chấp mà nên nếu rằng lại bằng vẫn cũng nêu'.split(' '),
);
/** Pairs of words that begin like those and are part of a name in small letters: "các cơ quan", "thi đua khen thưởng". */
const IN_NAMES =
  /(?:co (?:quan|so|dien|khi|yeu)|thi (?:dua|hanh an|cong|truong)|khen thuong|giao (?:thong|duc|dich)|chi (?:nhanh|cuc|dao|hoi|doan|bo)|giai phong|kiem (?:lam|sat|tra|toan|dinh|dich|nghiem|ngu)|bo (?:doi|tu lenh|chi huy|mon)|bao (?:hiem|tang|chi|ve|ton|tro)|cong (?:nghiep|nghe|chung|trinh|an|doan|ty|vien|lap|tac|thuong|nhan|chuc)|quy (?:hoach|dau tu|bao|ho tro)|xay dung (?:phong trao|nong thon|doi song|gia dinh|nep song|dang|co ban|cong trinh)|phat (?:trien|thanh)|tai (?:chinh|nguyen|san|tro)|dieu (?:duong|phoi|hanh|tra|tri)|tu (?:phap|van|lieu|nhan)|thay the cho|phong chong|dien luc|doi (?:song|ngoai|moi)|ky niem|khoa(?! [ivxl\d]{1,6}(?![a-z]))|to (?:dan pho|cong tac))(?![a-z])/y;
const ENDS_PAIR =
  /(?<![a-z])(?:can bo|bao ve|hoi thi|hoi dien|mat bang|phat trien|dau tu xay|tien gui|hang khong|thien tai|tuyen giao|ton giao|tim kiem|uy ban|tim hieu|chuyen doi so|dieu tra|thong ke|dang ky|do thi|va vua|chuyen doi)$/;
/** "Bộ Lao động ấn định": a verb of two words, of which the first is part of names too. */
const VERB =
  /(?:tra loi|phuc dap|thong qua|lanh dao|de nghi|thong bao|dong y|thong nhat|chu tri|tiep tuc|nhan manh|khang dinh|lien quan|an dinh|chi dao|can cu|chieu theo|phan cong|thanh lap|trinh (?:bo truong|chu tich|thu tuong|ubnd|uy ban|hdnd|hoi dong|chinh phu|quoc hoi|giam doc|ban|cap|xin)|phoi hop)(?![a-z])/y;
/** Behind a name in capitals a capital begins the next sentence: "BỘ TRƯỞNG BỘ LAO ĐỘNG Chiểu". */
const NEXT_SENTENCE = /(?:chieu|xet|can cu|theo de nghi|ve viec)(?![a-z])/y;
/** What a title in capitals goes on with behind the body. */
const HEADING_GOES_ON =
  /(?:VỀ|V\/V|NGÀY|QUY ĐỊNH|BAN HÀNH|PHÊ DUYỆT|HƯỚNG DẪN|TRIỂN KHAI|THỰC HIỆN|SỬA ĐỔI|BỔ SUNG|CÔNG BỐ|BÃI BỎ)(?!\p{L})/uy;
/** "các tỉnh Bắc trung bộ" */
const REGION = /^(?:trung|nam|bac) bo(?![a-z])/;
const BEGINS_LEVEL = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx|xa|phuong|thi tran|dac khu)(?![a-z])/;
/** "TP. Hồ Chí Minh" */
/** "Liên đoàn Lao động tỉnh tuyên truyền": behind the word for its place, which bears no name, a body's own is over. */
const NAMELESS =
  /(?:^|[^\p{L}])(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thị xã) (?!hội|ủy|uỷ|đoàn|[\p{Lu}\d-])\p{Ll}{1,3}$/u;
const SHORT_LEVEL = /^(?:TP|Tp|TX|Tx)\.$/;
const ENDS_LEVEL =
  /(?:^|[^a-z])(?:tinh|thanh pho|tp\.?|huyen|(?<!co )quan|thi xa|tx\.?|(?<!tac )xa|(?<!dia )phuong|thi tran|dac khu) $/;
/** "Văn phòng Điều phối Chương trình": a programme is part of the name of those who run it. */
const RUNS =
  /(?:dieu phoi|chi dao|quan ly|dieu hanh|chu nhiem|tham dinh|xay dung|soan thao|danh gia|tham tra|lap|bien soan) (?:cac )?$/;
const RUN =
  /^(?:chuong trinh|de an|du an|quy hoach|chien luoc|nghi quyet|chi thi|ket luan)(?: lien tich)?(?! (?:so )?:? ?\d| so)/;
/** Of these a name has small ones too: "Hội đồng thẩm định quy hoạch", "Ban Quản lý dự án". */
const IN_SMALL = /^(?:quy|du)$/;
const NUMBERED = /^[a-z]+ [a-z]+(?: so)? ?:? ?\d/;
/** What a comma joins within a name: "Ban Chỉ đạo phòng, chống dịch", "khoa học, công nghệ, đổi mới sáng tạo". */
const TOGETHER =
  /(?:phong, chong|pho bien, giao duc|khoa hoc, cong nghe|cong nghe, doi moi|tham nhung, (?:lang phi|tieu cuc)|lang phi, tieu cuc|toi pham, te nan|ma tuy, mai dam|thien tai, tim kiem|van hoa, (?:the thao|van nghe)|tai chinh, ngan sach|van hoa, giao duc|nong nghiep, nong dan|nong dan, nong thon|xay dung, chinh don|thi dua, khen thuong|cuu nan, cuu ho|lao dong, viec lam)(?![a-z])/y;
const FIRST_WORDS = 14;

function goesTogether(folded: string, second: number): boolean {
  const from = Math.max(0, second - FIRST_WORDS);
  for (let at = from; at < second - 2; at += 1) {
    TOGETHER.lastIndex = at;
    if (TOGETHER.test(folded) && TOGETHER.lastIndex > second) return true;
  }
  return false;
}

/** Words that want another one behind them. */
const OPEN = / (?:cac|nhung)$/;
const MOST_WORDS = 32;
/**
 * Short words for a body as printed, unmarked or with their own marks: "Bổ", "Bỏ" and "Bố" fold like "Bộ", "Trưởng" like
 * "Trường", "Đoạn" like "Đoàn".
 */
const PRINTED =
  /^(?:sở|so|ban|phòng|phong|cục|cuc|trường|truong|viện|vien|hội|hoi|đoàn|doan|bộ|bo|báo|bao|bảo|bào|đài|dai|đại)(?!\p{L})/iu;
const SHORT = /^(?:so|ban|phong|cuc|truong|vien|hoi|doan|bo|bao|dai)(?![a-z])/;

/** Bodies in small letters too: "của ban chỉ đạo phòng, chống tội phạm". */
const UNMISTAKABLE =
  /(?:ban chi dao|ban chi huy|hoi dong thi dua|doan (?:thanh tra|kiem tra|giam sat)|to cong tac)(?![a-z])/y;

/**
 * Where the name of a body that begins at `at` ends; null when nothing like a body begins there.
 *
 * @param isHeaded whether the title of its head stands before, behind which it may begin small ("Trưởng ban …")
 * @example otherBodyEnd(readingOf('Trường Chính trị tỉnh về việc'), 0) // 21
 */
export function otherBodyEnd(reading: Reading, at: number, isHeaded = false): number | null {
  const { text, folded } = reading;
  beginsOtherBody.lastIndex = at;
  UNMISTAKABLE.lastIndex = at;
  const isName = isHeaded || isCapital(text, at) || UNMISTAKABLE.test(folded);
  if (!isName || !beginsOtherBody.test(folded) || beginsKind(folded, at)) return null;
  if (SHORT.test(folded.slice(at, at + 8)) && !PRINTED.test(text.slice(at, at + 8))) return null;
  return nameEnd(reading, beginsOtherBody.lastIndex);
}

/** "BQL Khu kinh tế", "UBKT Đảng ủy": letters for the kind of body, and its name behind them. */
export function letteredBodyEnd(reading: Reading, at: number): number {
  const { text, folded } = reading;
  const goesOn = /^ \p{Lu}/u.test(text.slice(at, at + 2)) && !beginsKind(folded, at + 1);
  return goesOn ? nameEnd(reading, at) : at;
}

/** " khu vực V", " chi nhánh tỉnh Kon Tum" behind the name of a centre. */
export function branchEnd(reading: Reading, at: number): number {
  return nameEnd(reading, at);
}

function nameEnd(reading: Reading, head: number): number {
  const { text, folded } = reading;
  let end = head;
  let isPlace = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    WORD.lastIndex = lettersEnd(reading, end);
    const found = WORD.exec(text);
    if (found?.[1] === undefined || !found[2]) break;
    const start = WORD.lastIndex - found[2].length;
    const next = start + found[2].length;
    const word = folded.slice(start, next);
    const capital = isCapital(text, start);
    if (found[1] === ', ' && !goesTogether(folded, start)) break;
    if (goesOn(reading, start, word, capital)) break;
    // "Cục thuế tỉnh Đắk Nông hỏi": behind the name of its place nothing small belongs to a body.
    if (
      isPlace &&
      !capital &&
      !BEGINS_LEVEL.test(folded.slice(start, start + 11)) &&
      word !== 'bo' &&
      !REGION.test(folded.slice(start, start + 9))
    )
      break;
    isPlace =
      (capital || /^\d/.test(word)) &&
      (isPlace || ENDS_LEVEL.test(folded.slice(Math.max(0, start - 11), start)));
    if (word === 'v' && text.startsWith('/v', next)) break;
    if (word === 'va' && !joinsName(reading, next)) break;
    // "Sở Quy hoạch", "Sở Kế hoạch": behind the head word a kind is the body's field, unless its number follows.
    const isKind =
      beginsKind(folded, start) &&
      (count > 0 || NUMBERED.test(folded.slice(start, start + 24))) &&
      !(isRun(folded, start) && (capital || IN_SMALL.test(word))) &&
      !(found[1].includes('-') && !NUMBERED.test(folded.slice(start, start + 24)));
    const isNumberWord = word === 'so' && text.charAt(start + 1) !== 'ở';
    if (isKind || (isNumberWord && /^ ?:? ?\d/.test(folded.slice(next, next + 4)))) break;
    end = SHORT_LEVEL.test(text.slice(start, next + 1)) ? next + 1 : next;
    if (NAMELESS.test(text.slice(Math.max(0, next - 10), next + 4))) break;
  }
  TEAM.lastIndex = end;
  if (TEAM.test(folded)) return TEAM.lastIndex;
  return end - (OPEN.exec(folded.slice(end - 5, end))?.[0].length ?? 0);
}

/** "Tổ Công tác số 13", "Trường Tiểu học số 1": a number that no sign follows is part of the name. */
const TEAM =
  /(?<=cong tac|kiem tra|khu vuc|giam sat|thanh tra|thi dua|tieu hoc|mam non|trung hoc co so|thcs) so \d{1,2}(?!\d| ?[/.-] ?[\da-z])/y;

/** Fields in small letters behind "và" that no sentence begins with. */
const AND_FIELD =
  / (?:chuyen doi so|doi moi sang tao|phat trien nong thon|xay dung phong trao|tim kiem cuu nan|dao tao|du lich|moi truong|the thao|truyen thong|cong nghe|xa hoi|gia dinh|tre em|doanh nghiep)(?![a-z])/y;

const OWN_LETTERS = / \([A-ZĐ&]{2,12}\)(?= (?:tỉnh|huyện|thành phố|xã|thị xã|quận|phường|TP)(?!\p{L}))/uy;

/** "Ban Chỉ đạo các Chương trình mục tiêu quốc gia (CTMTQG) tỉnh": letters for the name stand before its place. */
function lettersEnd({ text }: Reading, at: number): number {
  OWN_LETTERS.lastIndex = at;
  return OWN_LETTERS.test(text) ? OWN_LETTERS.lastIndex : at;
}

function joinsName({ text, folded }: Reading, at: number): boolean {
  AND_FIELD.lastIndex = at;
  return isCapital(text, at + 1) ? !beginsKind(folded, at + 1) : AND_FIELD.test(folded);
}

function goesOn({ text, folded }: Reading, at: number, word: string, isCapital: boolean): boolean {
  const pattern = isCapital ? NEXT_SENTENCE : VERB;
  pattern.lastIndex = at;
  // "Ban chỉ đạo" is a body, "Hội … chỉ đạo" what it does.
  if (pattern.test(folded) && !folded.startsWith('ban ', at - 4)) return true;
  HEADING_GOES_ON.lastIndex = at;
  if (isCapital) return HEADING_GOES_ON.test(text);
  // "Văn phòng Đăng ký đất đai"; "Sở … đăng ký thi đua" is a sentence.
  if (word === 'ky' && text.startsWith('Đăng ', at - 5)) return false;
  const printed = text.slice(at, at + word.length);
  const isVerb = PRINTED_VERBS.has(printed) || (GOES_ON.has(word) && !OF_NAMES.has(printed));
  return isVerb && !isInName(folded, at, word);
}

function isRun(folded: string, at: number): boolean {
  return RUN.test(folded.slice(at, at + 32)) && RUNS.test(folded.slice(Math.max(0, at - 16), at));
}

function isInName(folded: string, at: number, word: string): boolean {
  IN_NAMES.lastIndex = at;
  return IN_NAMES.test(folded) || ENDS_PAIR.test(folded.slice(Math.max(0, at - 12), at) + word);
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
