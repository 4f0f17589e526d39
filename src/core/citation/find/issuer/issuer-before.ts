/** The body that stands before a citation, with its verb: "Tỉnh ủy đề ra trong Nghị quyết số …". */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { bodyHeads } from '../../vocabulary/body-heads.ts';
import { agrees, agreesWith, hasInitials } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import { jointBodiesAt } from '../body/joint-bodies.ts';
import { isOfSeveral, withPartners } from '../body/partners.ts';
import { PERSON } from '../body/person.ts';
import { oneOf, sideBySide } from '../body/side-by-side.ts';
import { hasIssued } from './has-issued.ts';

/** "… do Bộ Y tế ban hành" at the end of an entry: the next one is another act. */
const ENDS_PASSIVE = /^ (?:da |vua )?(?:ky )?ban hanh[ \n-]{0,6}$/;
/** As printed, since "đó" folds like "do". */
const BY_WHOM = /(?:^|[^\p{L}])(?:do|bởi) (?:chủ nhiệm |chủ tịch |bộ trưởng |thống đốc )?$/iu;
const RECEIVES =
  /(?:^|[^a-z])(?:trinh|gui|bao cao|cho|den|toi|xin|de nghi|kien nghi|thanh lap|kien toan|giai the|sap nhap|doi ten) $/;
/** "chính quyền huyện", "nhân dân tỉnh": no body of the place. */
const OF_PEOPLE = /(?:chinh quyen|nhan dan|dia ban|toan|dang bo) $/;
/** "Giám đốc Sở A, Cơ quan Thường trực Ban Chỉ đạo tại": what the body before is. */
const KEEPS_AN_OFFICE = ', co quan ';
const WINDOW = 150;

/** A body before its act, with those named beside it, which may have issued what is listed behind. */
export interface BodyBefore {
  issuer: IssuerPhrase;
  beside: readonly IssuerPhrase[];
}

/**
 * The last body before a citation that issued it, with those beside it.
 *
 * @param at where the citation begins
 * @param bodies the letters for bodies in its number
 * @example issuerBefore(readingOf('Tỉnh ủy đề ra trong Nghị quyết số 5-NQ/TU'), 20, ['TU'])?.issuer.end // 7
 */
export function issuerBefore(reading: Reading, at: number, bodies: readonly string[]): BodyBefore | null {
  const signed = bodySignedFor(reading, at, bodies);
  if (signed) return alone(signed);
  const isJoint = isOfSeveral(bodies);
  let contradicted: IssuerPhrase | null = null;
  for (const phrase of bodiesBefore(reading, at, isJoint)) {
    const joint = ownOfSeveral(reading, phrase, at, bodies);
    if (joint) return joint;
    if (agreesWith(phrase, bodies, isJoint) === false) {
      if (isPlainly(reading, phrase, at)) contradicted = phrase;
    } else if (isAuthor(reading, phrase, at, bodies) || isIssuer(reading, phrase, at, bodies))
      return alone(phrase);
  }
  return contradicted && alone(contradicted);
}

/** The bodies of the window, in order; a body within the name of another one is none. */
function* bodiesBefore(reading: Reading, at: number, isJoint: boolean): Generator<IssuerPhrase> {
  const from = Math.max(0, at - WINDOW);
  let taken = 0;
  for (const head of reading.folded.slice(from, at).matchAll(bodyHeads)) {
    const start = from + head.index;
    // "Chính phủ" inside "Văn phòng Chính phủ" is no body of its own.
    if (start < taken || leadsOthers(reading.folded, start)) continue;
    const phrase = bodyBefore(reading, start, isJoint);
    if (!phrase || phrase.end > at) continue;
    const isAside = reading.folded.startsWith(KEEPS_AN_OFFICE, start - 2);
    if (phrase.means.kind !== 'other' || isAside) taken = phrase.end;
    if (!isAside) yield phrase;
  }
}

/** "Tỉnh ủy, UBND tỉnh ban hành Chỉ thị số 5-CT/TU": of bodies side by side the one of the letters. */
function ownOfSeveral(
  reading: Reading,
  phrase: IssuerPhrase,
  at: number,
  bodies: readonly string[],
): BodyBefore | null {
  const beside = sideBySide(reading, phrase);
  const issuer = beside.length > 1 ? oneOf(beside, bodies) : null;
  const end = beside.at(-1)?.end ?? 0;
  return issuer && hasIssued(reading, { ...phrase, end }, at) ? { issuer, beside } : null;
}

function alone(issuer: IssuerPhrase): BodyBefore {
  return { issuer, beside: [] };
}

/** "Huyện ủy đã lãnh đạo UBND huyện ban hành": a verb, and no office of the body behind it. */
function leadsOthers(folded: string, start: number): boolean {
  return (
    folded.startsWith('lanh dao ', start) &&
    /(?:^|[^a-z])(?:da|uy|tiep tuc) $/.test(folded.slice(Math.max(0, start - 10), start))
  );
}

/** "UBND tỉnh ban hành Công văn số 391-CV/ĐU": the letters are those of another body, but nothing else can be meant. */
const PLAINLY = /^ (?:da |vua )?(?:ky )?(?:ban hanh|ra|co) [a-z ]{4,30}[:.]? ?\d/;

function isPlainly(reading: Reading, phrase: IssuerPhrase, at: number): boolean {
  return PLAINLY.test(reading.folded.slice(phrase.end, at + 36)) && hasIssued(reading, phrase, at);
}

const FOR = /thay mat |t\/m /g;
const SIGNS = /(?:^|[^a-z])ky(?: ban hanh)? $/;
const LONGEST_TITLES = 240;

/** "thay mặt Bộ Chính trị, đồng chí Thường trực Ban Bí thư … đã ký ban hành": who signs has offices of his own. */
function bodySignedFor(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  if (!endsIn(reading.folded, at, SIGNS)) return null;
  const from = Math.max(0, at - LONGEST_TITLES);
  const said = [...reading.folded.slice(from, at).matchAll(FOR)].at(-1);
  const phrase = said && issuerAt(reading, from + said.index + said[0].length);
  if (!phrase || /[.;\n\d]/.test(reading.folded.slice(phrase.end, at))) return null;
  return agrees(phrase, bodies) === false ? null : phrase;
}

/** "[3] Ban Tổ chức Trung ương, Hướng dẫn số 9-HD/BTCTW": as a list of sources names its authors. */
const AUTHOR_OPENS = /(?:^|\n)[ *-]{0,3}(?:\[?\d{1,3}[\].)] ?)?$/;

/** Whether the words around a body leave it open that it issued what follows. */
function mayIssue(reading: Reading, phrase: IssuerPhrase, at: number, bodies: readonly string[]): boolean {
  const { folded } = reading;
  const { start, end, means } = phrase;
  const between = folded.slice(end, at);
  // "huyện ban hành", not "các xã được công nhận tại"; "UBND các huyện" mostly receive.
  const isPlural = / cac (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)(?![a-z])/.test(
    folded.slice(start, end),
  );
  if ((means.kind === 'place' || isPlural) && !between.includes('ban hanh')) return false;
  if (means.kind === 'place' && endsIn(folded, start, OF_PEOPLE)) return false;
  // "UBND tỉnh giao đất cho Ban Quản lý rừng tại Quyết định số 5/QĐ-UBND": who receives has other letters.
  const isOfPlace = bodyOfCode(bodies[0] ?? '')?.kind === 'local' || /^(?:TTg|CP)$/.test(bodies[0] ?? '');
  if (means.kind === 'other' && isOfPlace && !hasInitials(reading, phrase, bodies)) return false;
  if (ENDS_PASSIVE.test(between) && endsIn(reading.text, start, BY_WHOM)) return false;
  const isBare = /^ ?\(?$/.test(between);
  // "trình Quốc hội Tờ trình số": who receives it has not issued it.
  if ((isBare || between.endsWith('(')) && endsIn(folded, start, RECEIVES)) return false;
  // What no table knows is a body only with its verb: "cuộc họp Ban Chỉ đạo Nghị quyết số" is none.
  // In a bracket behind its name the letters show whose act it is.
  if (means.kind !== 'other' || !isBare) return true;
  return between.endsWith('(') && hasInitials(reading, phrase, bodies);
}

function isAuthor(reading: Reading, phrase: IssuerPhrase, at: number, bodies: readonly string[]): boolean {
  const isBare = reading.folded.slice(phrase.end, at) === ', ';
  return isBare && agrees(phrase, bodies) === true && endsIn(reading.folded, phrase.start, AUTHOR_OPENS);
}

function isIssuer(reading: Reading, phrase: IssuerPhrase, at: number, bodies: readonly string[]): boolean {
  return mayIssue(reading, phrase, at, bodies) && hasIssued(reading, phrase, at);
}

function endsIn(folded: string, at: number, pattern: RegExp): boolean {
  return pattern.test(folded.slice(Math.max(0, at - 20), at));
}

/** "Liên bộ Y tế - Tài chính", a body, a place that issues, or "Bộ trưởng Trần Văn A", "Bộ trưởng ký", of whom the text says no more. */
function bodyBefore(reading: Reading, start: number, isJoint: boolean): IssuerPhrase | null {
  const joint = reading.folded.startsWith('lien ', start) ? jointBodiesAt(reading, start) : null;
  const body = joint ?? issuerAt(reading, start);
  if (body) return isJoint ? withPartners(reading, body) : body;
  return issuingPlaceAt(reading, start) ?? officeOfPerson(reading, start);
}

const OFFICE =
  /(?:bo truong|thu truong|pho thu tuong|(?:pho )?chu tich(?: thuong truc)?|giam doc|cuc truong|tong cuc truong|vu truong|chanh an|vien truong|hieu truong|tu lenh|bi thu)(?= )/y;
const SIGNED = /^ (?:da |vua |moi )?(?:ky|ban hanh)(?![a-z])/;

function officeOfPerson(reading: Reading, start: number): IssuerPhrase | null {
  const end = endAt(OFFICE, reading.folded, start);
  if (end === null || end === start) return null;
  const isNamed = PERSON.test(reading.text.slice(end, end + 40));
  return isNamed || SIGNED.test(reading.folded.slice(end, end + 20))
    ? { start, end, means: { kind: 'other' } }
    : null;
}
