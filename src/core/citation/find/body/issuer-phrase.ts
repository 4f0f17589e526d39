/** The words for a body beside a citation: "Bộ Chính trị", "Chủ tịch UBND tỉnh", "Sở Nội vụ tỉnh Kon Tum". */
import { endAt, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { levelAt, placeAt } from '../place/place-name.ts';
import { type IssuerMeaning, knownBodyAt, LETTERS } from './known-body.ts';
import { letteredBodyEnd, otherBodyEnd } from './other-body.ts';

export type { IssuerMeaning };

/** A body in a reading: `[start, end)` are places of the reading. */
export interface IssuerPhrase {
  start: number;
  end: number;
  means: IssuerMeaning;
}

const OFFICE_WORDS = [
  'dong chi|thuong truc|pho chu tich|chu tich|chu nhiem|bi thu|ban thuong vu|ban thuong truc',
  'ban chap hanh|btv|bch|tt|thay mat|pho giam doc|giam doc|truong ban|truong phong|hieu truong',
  'tong kiem toan|tong giam doc|tong cuc truong|cuc truong|vien truong|bo truong|thu truong',
  'pho chanh an|chanh an|pho chanh|chanh|chanh van phong|chi huy truong|pho chi huy truong|chinh uy',
  'tu lenh|vu truong|chi cuc truong|hat truong|to truong|truong doan|truong khoi|truong tieu ban',
  'tong bien tap|vien truong|ban can su dang|dang doan|tong thanh tra|doan chu tich|thong doc',
  'tap the lanh dao|tap the|lanh dao|hieu pho|vien pho|cuc pho|doan truong|quyen|phu trach',
  'tong tham muu truong|chu nhiem tong cuc',
  'pho (?:hieu truong|cuc truong|tong cuc truong|vien truong|chu nhiem|bi thu|truong ban|truong phong|tu lenh|chanh thanh tra|tong giam doc|tong thanh tra|thong doc|chi cuc truong|thu truong)',
].join('|');
/** Offices and inner bodies that act for the whole: they are part of the words, not of the identity. */
const OFFICE = new RegExp(`(?:(?:${OFFICE_WORDS}),? ){1,3}`, 'y');
/**
 * The body whose words begin at `at`, or null.
 *
 * @example issuerAt(readingOf('Chủ tịch UBND tỉnh Kon Tum về việc'), 0)?.end // 26
 */
export function issuerAt(reading: Reading, at: number): IssuerPhrase | null {
  const places = asked.get(reading) ?? new Map<number, IssuerPhrase | null>();
  asked.set(reading, places);
  const known = places.get(at);
  if (known !== undefined) return known;
  const phrase = readIssuer(reading, at);
  places.set(at, phrase);
  return phrase;
}

/** Several finders ask for the same place: what was read there once is kept as long as the reading is. */
const asked = new WeakMap<Reading, Map<number, IssuerPhrase | null>>();

function readIssuer(reading: Reading, at: number): IssuerPhrase | null {
  const named = knownBodyAt(reading, at);
  if (named) return { start: at, ...named };
  const office = matchAt(OFFICE, reading.folded, at);
  const behind = office && knownBodyAt(reading, lettersEnd(reading, at + office[0].length));
  if (behind) return { start: at, ...behind };
  const end =
    severalEnd(reading, at) ??
    (office && otherBodyEnd(reading, at + office[0].length, true)) ??
    otherBodyEnd(reading, at) ??
    headedEnd(reading, at) ??
    (office && unknownLettersEnd(reading, at + office[0].length)) ??
    unknownLettersEnd(reading, at);
  return end === null ? null : { start: at, end: ownerEnd(reading, at, end), means: { kind: 'other' } };
}

const OFFICE_LETTERS = /(?<= )\((?:btv|bch|bbt)\) /y;

/** "Ban Thường vụ (BTV) Tỉnh ủy" */
function lettersEnd({ folded }: Reading, at: number): number {
  return endAt(OFFICE_LETTERS, folded, at) ?? at;
}

/** "Đoàn giám sát của Ủy ban Thường vụ Quốc hội": the body that formed another one is part of its name. */
function ownerEnd(reading: Reading, at: number, end: number): number {
  const by = reading.folded.slice(at, end).indexOf(OF);
  if (by < 0) return end;
  const start = at + by + OF.length;
  return plainEnd(reading, endAt(OFFICE, reading.folded, start) ?? start) ?? end;
}

const OF = ' cua ';

const SEVERAL = /lien (?:nganh|so|bo|tich|co quan):? /y;

/** "liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh": the first one; who reads on finds the others. */
function severalEnd(reading: Reading, at: number): number | null {
  const start = endAt(SEVERAL, reading.folded, at);
  if (start === null) return null;
  return plainEnd(reading, start) ?? plainEnd(reading, at + 'liên '.length) ?? placeEnd(reading, start);
}

/** "liên ngành tỉnh Quảng Bình" */
function placeEnd(reading: Reading, at: number): number | null {
  return levelAt(reading, at) ? placeAt(reading, at).end : null;
}

/** "Trưởng ban Phân vùng kinh tế thành phố": the word for the body is part of its head's. */
const HEAD_OF =
  /(?:pho )?(?:truong (?=(?:ban|phong|doan|tieu ban|bo mon|khoa|khoi)(?![a-z]))|chanh (?=(?:thanh tra|van phong)(?![a-z])))/y;

function headedEnd(reading: Reading, at: number): number | null {
  const start = endAt(HEAD_OF, reading.folded, at);
  return start === null ? null : otherBodyEnd(reading, start, true);
}

/** "LĐLĐ tỉnh", "BCĐ": letters that no table knows, with the place behind them. */
function unknownLettersEnd(reading: Reading, at: number): number | null {
  const end = endAt(LETTERS, reading.text, at);
  if (end === null) return null;
  if (end - at === 2) return shortLettersEnd(reading, end);
  return levelAt(reading, end) ? placeAt(reading, end).end : letteredBodyEnd(reading, end);
}

/** "VP HĐND và UBND huyện": two letters are a body only with its name behind them. */
function shortLettersEnd(reading: Reading, at: number): number | null {
  const end = letteredBodyEnd(reading, at);
  return end > at && plainEnd(reading, at + 1) ? end : null;
}

/** A body by its own name, without an office or another body before it. */
function plainEnd(reading: Reading, at: number): number | null {
  return knownBodyAt(reading, at)?.end ?? otherBodyEnd(reading, at);
}

/**
 * A place in the stead of its body, behind "của": "Kế hoạch số 15/KH-UBND của huyện".
 *
 * @example issuingPlaceAt(readingOf('huyện Ngọc Hồi về việc'), 0)?.end // 14
 */
export function issuingPlaceAt(reading: Reading, at: number): IssuerPhrase | null {
  if (!levelAt(reading, at)) return null;
  const place = placeAt(reading, at);
  return { start: at, end: place.end, means: { kind: 'place', place } };
}
