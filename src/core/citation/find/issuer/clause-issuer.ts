/** The body at the end of the clause, behind the abstract: "… về phòng, chống dịch do Thủ tướng Chính phủ ban hành". */
import type { Reading } from '../../reading/reading.ts';
import { type IssuerPhrase, issuerAt } from '../body/issuer-phrase.ts';
import { withPartners } from '../body/partners.ts';
import { dateEndingAt } from '../day/printed-date.ts';
import { TERMS } from '../day/term.ts';

const WINDOW = 330;
/** Where the clause ends, or the next number begins. */
const STOPS = /[.;\n"|]|\d ?[-/] ?(?:\d{4} ?\/ ?)?[a-z]/;
const NEXT_PHRASE = /^,? (?:va|cung|cung voi|hoac) /;
const BY = / (do|cua|ban hanh boi|duoc|ma)(?= )/g;
const ISSUES = new RegExp(
  `^${TERMS},? (?:(?:da|vua) )?(?:ky )?(?:ban hanh|phat dong|phe duyet|thong qua|ky(?= ngay))(?![a-z])`,
);
const TERM = 84;
const BELONGS_WORDS = [
  'chuc nang|quan ly(?: nha nuoc)?|tham quyen(?: (?:quyet dinh|giai quyet|quan ly|ban hanh|xu ly))?',
  'pham vi(?: [a-z]{1,6}){0,3}|linh vuc|nhiem vu|quyen han|trach nhiem|co cau to chuc',
  'to chuc bo may|bo may|to chuc|hoat dong|quy che|quy che lam viec|noi quy|dieu le',
  'thu tuc hanh chinh|cong tac|trong tam|thuoc|truc thuoc|don vi|co quan|thanh vien|can bo',
  'cong chuc|vien chuc|nguoi lao dong|nguoi dung dau|thu truong|tai san|tru so|ngan sach|kinh phi',
  'nguon von|cong thong tin dien tu|trang thong tin dien tu|dia ban|giup viec|tham muu|lam viec',
  'noi bo|so ket|tong ket|thanh tich|ky luat|dai dien|dai bieu|uy vien|lanh dao|chuyen mon|nganh',
  'su dung|chuc danh|vi tri viec lam|bien che',
].join('|');
/** What belongs to a body or is ruled by it: behind these "của" names no author. */
const BELONGS = new RegExp(`(?:^|[^a-z])(?:${BELONGS_WORDS})$`);
/** Where a clause is over: what goes on behind the body belongs to the abstract, "… của Bộ Y tế năm 2022". */
const OVER =
  /^(?: \([a-z& ]{2,12}\))?(?:[ )]{0,2}(?:[.,;:)\n"|]|$)|,? (?:va|cung|nham|de|trong do|theo do|thi|quy dinh|da|yeu cau|chi dao|giao|cho phep|ban hanh|ngay|so|co|duoc|nay|la|thay the|khong|van|se|con|neu)(?![a-z]))/;

/**
 * The body that issued, said behind the abstract; null when the clause names none for sure.
 *
 * @param at where day and number end
 * @param agrees whether words and letters mean the same body
 * @param isJoint whether several bodies issued it
 * @example clauseIssuer(readingOf(' về thi đua do UBND tỉnh ban hành;'), 0, () => true)?.start // 15
 */
export function clauseIssuer(
  reading: Reading,
  at: number,
  agrees: (phrase: IssuerPhrase) => boolean | null,
  isJoint = false,
): IssuerPhrase | null {
  const window = withoutQuotations(reading.folded.slice(at, at + WINDOW));
  // Without an abstract, "và ý kiến của …" says nothing of the number.
  if (NEXT_PHRASE.test(window)) return null;
  const clause = window.slice(0, STOPS.exec(window)?.index ?? WINDOW);
  for (const { 0: words, 1: by, index } of clause.matchAll(BY)) {
    const first = issuerAt(reading, at + index + words.length + 1);
    const phrase = first && isJoint ? withPartners(reading, first) : first;
    if (!phrase || phrase.end > at + clause.length) continue;
    const fits = agrees(phrase);
    const isIssued = ISSUES.test(reading.folded.slice(phrase.end, phrase.end + TERM));
    // "của" may belong to the abstract, unless the letters of the number say that very body at its end.
    const isAuthor = fits === true && isLast(reading.folded, at, at + index, phrase.end);
    if (by === 'cua' ? isAuthor : fits !== false && (isIssued || by === 'ban hanh boi')) return phrase;
  }
  return null;
}

const QUOTATION = /"[^"\n]{1,150}"/g;

/** Points and numbers inside a name in quotation marks end no clause. */
function withoutQuotations(window: string): string {
  return window.replace(QUOTATION, (words) => 'x'.repeat(words.length));
}

/**
 * The body of "… do X ban hành" alone, which belongs to the outermost act where titles hold each other.
 *
 * @param at where the last of them ends
 */
export function issuedBy(
  reading: Reading,
  at: number,
  agrees: (phrase: IssuerPhrase) => boolean | null,
  isJoint: boolean,
): IssuerPhrase | null {
  const agree = (phrase: IssuerPhrase) => {
    const isIssued = ISSUES.test(reading.folded.slice(phrase.end, phrase.end + TERM));
    return isIssued && reading.folded.startsWith(' do ', phrase.start - 4) ? agrees(phrase) : false;
  };
  return clauseIssuer(reading, at, agree, isJoint);
}

/** Whether "của X" closes the clause and is not said of what X has. */
function isLast(folded: string, at: number, by: number, end: number): boolean {
  if (dateEndingAt(folded, by)) return true;
  return OVER.test(folded.slice(end, end + 28)) && !BELONGS.test(folded.slice(Math.max(at, by - 48), by));
}
