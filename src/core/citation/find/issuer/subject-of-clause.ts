/** The subject of the clause in which a number stands: "Chính phủ đã ban hành Nghị định về giá đất (số 44/2014/NĐ-CP)". */
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode, isPartyCode } from '../../vocabulary/body-codes.ts';
import { bodyHeads } from '../../vocabulary/body-heads.ts';
import { agrees, hasInitials } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt } from '../body/issuer-phrase.ts';
import { approves, issues, sends, speaks } from '../body/what-bodies-do.ts';
import { PASSIVE } from './has-issued.ts';

const CLAUSE = 420;
/** Where a number stands that the words before it have already told of: in a bracket, or as one of several. */
const TOLD = /(?:\((?:cac )?|: ?|:\n ?(?:[-+*] ?)?|nhu ?:? )$/;
/** A letter or a proposal, behind what it says: "đã trình Chính phủ dự thảo Nghị định tại Tờ trình số …". */
const BY_LETTER = /(?:^|[^a-z])(?:tai|bang) $/;
const IS_LAID_DOWN = /(?:quy dinh|neu|giao|huong dan|dinh kem) (?:tai|bang) $/;
const LETTER = /^(?:to trinh|cong van|bao cao|cong dien|van ban)(?![a-z])/;
const DID = /^ (?:cung )?(?:da|vua|moi) (?!(?:duoc|bi|ro)(?![a-z]))[a-z]/;
/** "Chủ tịch nước tặng thưởng Huân chương (…)" */
const AWARDS = /^ (?:tang|trao|truy tang|khen thuong|phong tang)(?![a-z])/;
/** "được sự đồng ý của UBND tỉnh về chủ trương (…)" */
const WHOSE =
  /(?:y kien|dong y|chap thuan|chu truong|chi dao|ket luan|de nghi|tham dinh|thong nhat|thoa thuan|phe duyet|cho phep|bao cao|quyet dinh|yeu cau|thong bao)(?: [a-z]{1,7}){0,3} cua $/;

/** "Theo đề nghị của Giám đốc Sở Nội vụ, Cơ quan Thường trực … tại Tờ trình số …" */
const PROPOSES = /(?:de nghi|y kien|bao cao|tham dinh) cua $/;

/**
 * The last body of the clause that does what the number is the proof of, if the letters of the number say that body.
 *
 * @param at where the citation begins
 * @param bodies the letters for bodies in its number
 * @param free where the last citation ends with its own day and body
 * @example subjectOfClause(readingOf('bị Tỉnh ủy thi hành kỷ luật (Quyết định số 5-QĐ/TU)'), 29, ['TU'])?.end // 10
 */
export function subjectOfClause(
  reading: Reading,
  at: number,
  bodies: readonly string[],
  free = 0,
): IssuerPhrase | null {
  const { folded } = reading;
  const does = wayOf(reading, at, free);
  if (!does) return null;
  const from = Math.max(0, at - CLAUSE);
  const before = folded.slice(from, at).replace(/:\n[-+* ]{0,4}$/, '');
  const clause =
    from + Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1;
  let subject: IssuerPhrase | null = null;
  for (const head of folded.slice(clause, at).matchAll(bodyHeads)) {
    const start = clause + head.index;
    if (subject && start < subject.end) continue;
    const phrase = issuerAt(reading, start);
    if (phrase && phrase.end < at && does(phrase) && isOwn(reading, at, phrase, bodies)) subject = phrase;
  }
  return subject;
}

const IN_BRACKET = /\((?:cac )?$/;

/** In a bracket the letters may be no more than the first ones of the name's words. */
function isOwn(reading: Reading, at: number, phrase: IssuerPhrase, bodies: readonly string[]): boolean {
  const fits = agrees(phrase, bodies);
  const isInBracket = IN_BRACKET.test(reading.folded.slice(Math.max(0, at - 5), at));
  if (fits !== null) return fits;
  if (hasInitials(reading, phrase, bodies)) return true;
  return isInBracket && isToldBySubject(reading, phrase, bodies);
}

/** "bị UBND huyện xử phạt (Quyết định số 15/QĐ-XPHC)": the letters name no body, so that the words may. */
function isToldBySubject(
  { text, folded }: Reading,
  { start, means }: IssuerPhrase,
  [first = '']: readonly string[],
): boolean {
  const isUnknown = bodyOfCode(first) === undefined && !isPartyCode(first);
  if (!isUnknown) return false;
  // "Về đề nghị của Tổng công ty Đường sắt Việt Nam (công văn số 141/ĐS-TCCB)"
  if (PROPOSES.test(folded.slice(Math.max(0, start - 24), start))) return true;
  return means.kind !== 'other' && PASSIVE.test(text.slice(Math.max(0, start - 6), start));
}

/** What a body must do to be the one, from how the number is said. */
function wayOf(reading: Reading, at: number, free: number): ((phrase: IssuerPhrase) => boolean) | null {
  const { folded } = reading;
  const lead = folded.slice(Math.max(0, at - 20), at);
  if (TOLD.test(lead)) {
    const isInBracket = IN_BRACKET.test(lead);
    return (phrase) =>
      issues(folded, phrase.end) !== null ||
      isOwnerOfList(folded, phrase, at) ||
      (isInBracket && phrase.start >= free && acted(reading, phrase));
  }
  if (!BY_LETTER.test(lead) || IS_LAID_DOWN.test(lead)) return null;
  const wrote = LETTER.test(folded.slice(at, at + 12)) ? sent : approved;
  return (phrase) => phrase.start >= free && wrote(reading, phrase);
}

function sent(reading: Reading, { start, end }: IssuerPhrase): boolean {
  const { folded } = reading;
  return (
    sends(folded, end) !== null ||
    PROPOSES.test(folded.slice(Math.max(0, start - 24), start)) ||
    isAgent(reading, { start, end })
  );
}

/** "được UBND tỉnh cho phép", "bị UBND huyện xử phạt" */
function isAgent({ text, folded }: Reading, { start, end }: Pick<IssuerPhrase, 'start' | 'end'>): boolean {
  return (
    PASSIVE.test(text.slice(Math.max(0, start - 6), start)) && /^ [a-z]/.test(folded.slice(end, end + 2))
  );
}

/** Approves, or is by whom something is done: "được UBND tỉnh cho phép khảo sát … tại Quyết định số …". */
function approved(reading: Reading, phrase: IssuerPhrase): boolean {
  return isAgent(reading, phrase) || approves(reading.folded, phrase.end) !== null;
}

/** "04 Nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 59-NQ/TW …" */
const ACTS_OF =
  /(?:nghi quyet|chi thi|quyet dinh|ket luan|quy dinh|ke hoach|van ban|thong tu|nghi dinh)(?: [a-z]{1,7}){0,3} cua $/;
const NAMELY = /^,? (?:(?:do la|gom|bao gom|nhu|la|cu the|cu the la|sau day|sau) ?)?:? ?$/;

function isOwnerOfList(folded: string, { start, end }: IssuerPhrase, at: number): boolean {
  return NAMELY.test(folded.slice(end, at)) && ACTS_OF.test(folded.slice(Math.max(0, start - 44), start));
}

/** "bị Ủy ban Kiểm tra thi hành kỷ luật bằng hình thức Cảnh cáo (…)": what the bracket holds says how. */
function acted(reading: Reading, phrase: IssuerPhrase): boolean {
  const { folded } = reading;
  const behind = folded.slice(phrase.end, phrase.end + 28);
  const isSubject = AWARDS.test(behind) || DID.test(behind) || speaks(folded, phrase.end) !== null;
  return (
    isSubject ||
    isAgent(reading, phrase) ||
    WHOSE.test(folded.slice(Math.max(0, phrase.start - 48), phrase.start))
  );
}
