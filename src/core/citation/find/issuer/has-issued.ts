/** The words between a body and the act that it issued. */
import type { Reading } from '../../reading/reading.ts';
import type { IssuerPhrase } from '../body/issuer-phrase.ts';
import { PERSON } from '../body/person.ts';

/** The term of a body, letters for its name, the day of the act. */
const BESIDE_BODY = [
  String.raw`,? \(?khoa [ivxl\d]{1,5}\)?(?:,? (?:nhiem ky|tai ky hop|ky hop)(?: [a-z\d-]{1,9}){1,4}?)?,?`,
  String.raw` \([a-z\d ,-]{2,70}\)`,
  String.raw`,? ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4},?`,
];
const ADVERBS =
  'da|vua|moi day|gan day|vua qua|cung|moi|tiep tuc|thong nhat|bieu quyet|thao luan va|nhat tri|quan tam,?|luon|kip thoi|chu dong|dong thoi|truc tiep|lan luot|chinh thuc|tap trung|nghiem tuc|tham muu|khan truong|nhanh chong|som|lai|tung|con|lanh dao,?|chi dao,?|nghien cuu,?|xem xet,?';
const VERBS = [
  '(?:ky|xay dung|tham muu|soan thao|hoan thien|nghien cuu),? (?:va )?ban hanh',
  'ban va ban hanh|cu the hoa (?:bang|thanh)|trien khai bang|(?<=da )ban hanh kem theo|ban hanh he thong van ban gom',
  '(?:gui|chuyen)(?: [a-z-]{1,9}){1,12}',
  'ban hanh(?: va (?:trien khai|to chuc|chi dao|thuc hien|phat dong)(?: thuc hien)?)?',
  'phat hanh|ban bo|ra|co|de ra trong|de ra tai|neu trong|neu tai|giao tai|quyet nghi tai|tai|trong|thong qua|ky|phe duyet|cong bo',
  '(?:to chuc|hop|xem xet)(?: [a-z]{1,6}){0,6} va (?:ban hanh|ra|thong qua)',
  'gui|trinh|phat di|xay dung|(?:cong bo va |to chuc |chinh thuc )?trao|trao tang|cap',
  '(?:[a-z]{1,6} ){1,4}tai',
];
const COUNT = String.raw`(?:cac|hai|ba|bon|nam|sau|mot so|nhung|nhieu|\d{1,3})(?: van ban)?(?: sau)?`;
const NAMELY = '(?: (?:nhu|gom|bao gom|sau|sau day|cu the|cu the nhu|la)){0,2}';
/** Between a body and what it issued there is a verb, "tại" or a colon; a comma alone begins something else. */
const ISSUES = new RegExp(
  String.raw`^(?:${BESIDE_BODY.join('|')})?(?: (?:${ADVERBS})){0,3}(?:(?: (?:${VERBS.join('|')})){1,2}(?: ${COUNT})? ?:?|${NAMELY} ?:| nhu| \(?) ?$`,
);
/** "được UBND tỉnh phê duyệt theo", "do Bộ Y tế ban hành kèm theo": passive, so that the body is that of the act. */
export const PASSIVE = /(?:^|[^\p{L}])(?:được|bị|do|bởi) $/iu;
const APPROVED_WORDS = [
  'phe duyet|chap thuan|cong nhan|cho phep|thanh lap|ban hanh|giao|cap|quyet dinh|xep hang|dong y',
  'quy dinh|cong bo|thong qua|bo nhiem|trao|tang|khen thuong|thong nhat|tham dinh|xac nhan|uy quyen',
  'thi hanh|dieu dong|phan cong|phe chuan|chuan y|chi dinh|xep loai',
].join('|');
const APPROVED = new RegExp(
  `^ (?:da )?(?:${APPROVED_WORDS})(?: (?!cua )[a-z]{1,7}){0,4} (?:theo|tai|bang|kem theo|trong)(?: cac)? $`,
);

/**
 * Whether a body issued the act that begins at `at`: "Tỉnh ủy đề ra trong …", "được UBND tỉnh phê duyệt theo …".
 *
 * @example hasIssued(readingOf('Tỉnh ủy đã ban hành Nghị quyết'), { start: 0, end: 7, means }, 20) // true
 */
export function hasIssued(
  { text, folded }: Reading,
  { start, end }: Pick<IssuerPhrase, 'start' | 'end'>,
  at: number,
): boolean {
  const between = folded.slice(end, at);
  if (ISSUES.test(withoutPerson(between, text.slice(end, at)))) return true;
  return APPROVED.test(between) && PASSIVE.test(text.slice(Math.max(0, start - 20), start));
}

function withoutPerson(between: string, printed: string): string {
  return between.slice(PERSON.exec(printed)?.[0].length ?? 0);
}
