/** Bodies that the tables know, by name or letters, with their place: "UBND tỉnh Kon Tum", "Bộ Chính trị", "SNV". */
import { isCapital } from '../../reading/letters.ts';
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode, properBodyCode } from '../../vocabulary/body-codes.ts';
import { type CentralBody, centralBodies, centralBody } from '../../vocabulary/central-bodies.ts';
import { letteredNames } from '../../vocabulary/field-letters.ts';
import { type LocalBody, localBodies } from '../../vocabulary/local-bodies.ts';
import { longestName, nameTrie } from '../../vocabulary/name-trie.ts';
import { levelAt, type PlaceName, placeAt } from '../place/place-name.ts';
import { nameEnd } from './name-end.ts';
import { letteredBodyEnd, otherBodyEnd } from './other-body.ts';
import { afterLetters } from './own-letters.ts';
import { PERSON } from './person.ts';

/** What is meant, as far as the words tell. */
export type IssuerMeaning =
  | { kind: 'central'; body: CentralBody }
  | { kind: 'local'; body: LocalBody; place: PlaceName }
  /** "của tỉnh", "của huyện Ngọc Hồi": the letters of the number say which body of the place. */
  | { kind: 'place'; place: PlaceName }
  | { kind: 'other' };

/** Where the words end and what they mean; with a start of its own where the words before it are no part of the body. */
export interface KnownBody {
  start?: number;
  end: number;
  means: IssuerMeaning;
}

/** The body behind Bộ Chính trị, Ban Bí thư and the congresses. */
export const partyCentre = centralBody('dang/trung-uong');
const central = nameTrie(centralBodies.flatMap(namesOf));
const local = nameTrie(localBodies.flatMap(namesOf));

function namesOf<T extends { name: string; names?: readonly string[] }>(body: T): (readonly [string, T])[] {
  const names = [body.name, ...(body.names ?? []), ...letteredNames(body.name)];
  return names.flatMap((name) => [...written(name), ...shortened(name)].map((one) => [one, body] as const));
}

/** "Ban Tổ chức Trung ương Đảng", and what a scanner makes of a name: "Ủy han nhân dân", "S Tư pháp", "Chính ph". */
function written(name: string): string[] {
  if (/^(?:Ban|Văn phòng|Ủy ban) .*Trung ương$/u.test(name)) return [name, `${name} Đảng`];
  if (name.startsWith('Ủy ban nhân dân')) return [name, name.replace('ban', 'han')];
  if (/^Sở \p{Lu}\p{Ll}/u.test(name)) return [name, name.replace('Sở', 'S')];
  return name.endsWith('Chính phủ') ? [name, name.slice(0, -1)] : [name];
}

/** "Tổng Liên đoàn Lao động VN" */
function shortened(name: string): string[] {
  return name.endsWith(' Việt Nam') ? [name.replace(/Việt Nam$/, 'VN')] : [];
}

/** "của CP", "của SNV": the letters of the body stand for its name. */
export const LETTERS = /[A-ZĐ][A-ZĐg&]{1,13}(?![\p{L}/-])/uy;

function lettersAt(reading: Reading, at: number): KnownBody | null {
  const letters = matchAt(LETTERS, reading.text, at);
  const known = letters && bodyOfCode(properBodyCode(letters[0]));
  if (!known) return null;
  if (known.kind === 'central') return centralEnd(reading, known.body, endOf(letters));
  const place = placeAt(reading, endOf(letters), known.body.level);
  return { end: place.end, means: { kind: 'local', body: known.body, place } };
}

/** Centres that have branches in the provinces. */
const BRANCHED =
  /^(?:kho-bac|ngan-hang|kiem-toan|bao-hiem|tong-cuc|tong-lien-doan|toa-an-nhan|vien-kiem-sat|uy-ban-dan-toc)/;

function centralEnd(reading: Reading, body: CentralBody, end: number): KnownBody {
  const branch = BRANCHED.test(body.id) ? branchAt(reading, end) : null;
  return branch ?? { end, means: { kind: 'central', body } };
}

const BRANCH = /(?=[ ,]{0,2}(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|khu vuc|chi nhanh)(?![a-z]))/y;

/** "KBNN tỉnh Kon Tum", "Kiểm toán nhà nước khu vực V": a branch is another body than the centre whose name it bears. */
function branchAt(reading: Reading, at: number): KnownBody | null {
  if (endAt(BRANCH, reading.folded, at) === null || reading.folded.charAt(at) !== ' ') return null;
  if (levelAt(reading, at)) return { end: placeAt(reading, at).end, means: { kind: 'other' } };
  const end = nameEnd(reading, at);
  return end > at ? { end, means: { kind: 'other' } } : null;
}

/** The body whose whole name lies in `[at, end)`. */
function knownBodyAtEnd(reading: Reading, at: number, end: number): KnownBody | null {
  const body = longestName(central, reading.folded.slice(0, end), at);
  return body?.end === end ? { end, means: { kind: 'central', body: body.value } } : null;
}

/** The body whose name or letters begin at `at`; null when no table knows one. */
export function knownBodyAt(reading: Reading, at: number): KnownBody | null {
  const plenum = plenumAt(reading.folded, at);
  if (plenum) return { ...plenum, means: { kind: 'central', body: partyCentre } };
  const centre = longestName(central, reading.folded, at);
  const own = longestName(local, reading.folded, at);
  if (own && own.end >= (centre?.end ?? 0)) {
    // "Đảng bộ quân sự tỉnh" folds like "Đảng bộ quận".
    const army = /quân$/iu.test(reading.text.slice(at, own.end)) ? otherBodyEnd(reading, at) : null;
    if (army) return { end: army, means: { kind: 'other' } };
    const agency = own.value.segment === '' && !own.value.level ? agencyEnd(reading, at, own.end) : null;
    if (agency) return { end: agency, means: { kind: 'other' } };
    const place = setOffAt(reading, own) ?? placeAt(reading, afterLetters(reading, own.end), own.value.level);
    return { end: place.end, means: { kind: 'local', body: own.value, place } };
  }
  if (centre?.value === partyCentre && isOfUnion(reading.folded, at, centre.end)) return null;
  if (!centre) return lettersAt(reading, at);
  // "Ban Bí thư từ khi", "Trung ương đang": small words that fold like TƯ and Đảng.
  const small = / (?:từ|tự|tư|đang|đáng)$/u.exec(reading.text.slice(at, centre.end))?.[0].length ?? 0;
  if (small > 0) return knownBodyAtEnd(reading, at, centre.end - small);
  return centralEnd(reading, centre.value, centre.end);
}

const SET_OFF = / (?:\(|- )(?=[a-z])|, (?=(?:tinh|thanh pho|tp\.?) )/y;
const OF_PROVINCES = new Set<string | undefined>([undefined, 'province', 'tinh', 'thanh pho']);

/** "Sở Nội vụ, tỉnh Kon Tum", "Tỉnh ủy (Kon Tum)": the province of a body, set off from its name. */
function setOffAt(reading: Reading, { end, value }: { end: number; value: LocalBody }): PlaceName | null {
  const start = endAt(SET_OFF, reading.folded, end);
  if (start === null || !OF_PROVINCES.has(value.rank) || !OF_PROVINCES.has(value.level)) return null;
  const place = placeAt(reading, start);
  if (place.rank !== 'province' || !place.slug) return null;
  return reading.folded.charAt(end + 1) === '(' ? { ...place, end } : place;
}

const AGENCY_WORDS = [
  'quan (?:su|khu|chung|doan|doi)|cong an|khoi|bo|so|ban|bien phong|cac co quan|co quan',
  'doanh nghiep|truong|tong cong ty|tap doan|ubnd|hdnd|uy ban|hoi dong|mat tran|vien|hoc vien',
  'dai hoc|chi cuc|cuc|tong cuc|benh vien|su doan|trung doan|lu doan|quan doan|ngoai nuoc',
].join('|');
/** "Đảng ủy Quân sự huyện", "Đảng bộ Khối các cơ quan tỉnh": committees of agencies, not of the place itself. */
const AGENCY = new RegExp(` (?:${AGENCY_WORDS})(?![a-z])`, 'y');

/** Of these, such as begin small too. */
const IN_SMALL = /^ (?:khoi|cac|quan su|quan doi|bo doi)/;
/** "Đảng ủy ĐHQGHN" */
const AGENCY_LETTERS = / [A-ZĐ]{2,10}(?![\p{L}/-])/uy;

function agencyEnd(reading: Reading, at: number, end: number): number | null {
  const letters = endAt(AGENCY_LETTERS, reading.text, end);
  if (letters !== null) return levelAt(reading, letters) ? placeAt(reading, letters).end : letters;
  if (levelAt(reading, end)) return null;
  const isName =
    endAt(AGENCY, reading.folded, end) !== null &&
    (isCapital(reading.text, end + 1) || IN_SMALL.test(reading.folded.slice(end, end + 9)));
  return isName ? otherBodyEnd(reading, at) : firmEnd(reading, end);
}

/** "Đảng ủy Vietcombank", "Đảng ủy Trung tâm Quản lý đường hầm": any name that is no place and no person. */
function firmEnd(reading: Reading, at: number): number | null {
  const behind = reading.text.slice(at, at + 40);
  if (!/^ \p{Lu}/u.test(behind) || PERSON.test(behind) || placeAt(reading, at).slug) return null;
  const end = letteredBodyEnd(reading, at);
  return end > at ? end : null;
}

/** "Trung ương Hội", "Ban Chấp hành Trung ương Đoàn" are centres of unions, not of the Party. */
const UNION = /^ (?:hoi|doan|mat tran|lien hiep)(?![a-z])(?! nghi)/;

function isOfUnion(folded: string, at: number, end: number): boolean {
  return /trung uong$|tu$|tw$/.test(folded.slice(at, end)) && UNION.test(folded.slice(end, end + 12));
}

const PLENUM =
  /hoi nghi (?:lan thu [a-z\d]{1,4},? )?(?:cua )?(?:(?:ban chap hanh|bch) )?(?:trung uong|t\.?[wu]\.?)(?: dang)?(?: (?:lan thu [a-z\d]{1,4}|\d{1,2}))?(?:,? khoa [ivxl\d]{1,5}| ?\(khoa [ivxl\d]{1,5}(?:[/,] ?[ivxl\d]{1,5})?\))?(?![a-z\d])/y;

const COMMITTEE = /(?:ban chap hanh|bch) (?:trung uong|t\.?[wu]\.?)(?: dang)?/;

/**
 * "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII": the committee decides, at its plenum; "Hội nghị Trung
 * ương 4 khóa XII" names none beside the plenum.
 */
function plenumAt(folded: string, at: number): { start: number; end: number } | null {
  const words = matchAt(PLENUM, folded, at)?.[0];
  if (words === undefined) return null;
  const body = COMMITTEE.exec(words);
  if (!body) return { start: at, end: at + words.length };
  const start = at + body.index;
  return { start, end: start + body[0].length };
}
