/** The place in the name of a local body: "tỉnh Kon Tum", "huyện Ngọc Hồi, tỉnh Kon Tum", "tỉnh". */

import { slugOf } from '../../../text.ts';
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rank } from '../../vocabulary/local-bodies.ts';
import { isCentralCity, mayBeCentralCity } from '../../vocabulary/provinces.ts';
import { placesAbove, provinceBehind } from './place-above.ts';
import { properName } from './proper-name.ts';
import { type ProvinceName, provinceNamed } from './province-name.ts';

/** What the words tell of the place; null what they leave to the reader. */
export interface PlaceName {
  rank: Rank | null;
  /** Segment of the place in addresses. */
  slug: string | null;
  /** As the formal name of a body has it: "huyện Ngọc Hồi". */
  name: string | null;
  /** Slugs of the places that are printed behind a lower one. */
  district: string | null;
  province: string | null;
  /** A province's name behind "thành phố", here or above: the day tells whether that is the city or the province. */
  isCityOfName: boolean;
  /** "thành phố" alone: the citing document knows whether it is a province's or a district's. */
  isCity: boolean;
  /** "các huyện": bodies of several places. */
  isSeveral: boolean;
  /** A name stands there that no table knows. */
  isUnread: boolean;
  end: number;
}

const LEVEL = / ?(tinh|thanh pho|tp\.?|huyen|quan|thi xa|tx\.?|xa|phuong|thi tran|dac khu)(?![a-z])/y;
const RANKS: Record<string, { rank: Rank; word: string; prefix: string }> = {
  tinh: { rank: 'province', word: 'tỉnh', prefix: '' },
  huyen: { rank: 'district', word: 'huyện', prefix: '' },
  quan: { rank: 'district', word: 'quận', prefix: 'quan-' },
  'thi xa': { rank: 'district', word: 'thị xã', prefix: 'thi-xa-' },
  'thanh pho': { rank: 'district', word: 'thành phố', prefix: 'thanh-pho-' },
  xa: { rank: 'commune', word: 'xã', prefix: 'xa-' },
  phuong: { rank: 'commune', word: 'phường', prefix: 'phuong-' },
  'thi tran': { rank: 'commune', word: 'thị trấn', prefix: 'thi-tran-' },
  'dac khu': { rank: 'commune', word: 'đặc khu', prefix: 'dac-khu-' },
};
/** "H. Ngọc Hồi", "P.1": the first letter alone, before a name. */
const LETTER = /^ ?(TT|[HTQPX])\. ?(?=\p{Lu}|\d)/u;
const NO_RANK: { rank: Rank; word: string; prefix: string } = { rank: 'district', word: '', prefix: '' };
const ABBREVIATED: Record<string, string> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  h: 'huyen',
  t: 'tinh',
  q: 'quan',
  p: 'phuong',
  x: 'xa',
  tt: 'thi tran',
};
/** "Quân sự", "Tình", "Phương": other words that fold like a kind of place. */
const OTHER_WORD = /^ ?(?:quân|quản|quán|tính|tình|tĩnh|xá|phương|huyền)(?!\p{L})/iu;

/** "quan tâm": without its mark the word for a quận counts before a name only. */
const UNMARKED = /^ ?quan(?! (?:\p{Lu}|\d))/iu;

/** Whether a word for a kind of place begins at `at`. */
export function levelAt(reading: Reading, at: number): boolean {
  return levelFound(reading, at) !== null;
}

function levelFound({ text, folded }: Reading, at: number): { word: string; end: number } | null {
  const letter = LETTER.exec(text.slice(at, at + 6));
  if (letter?.[1]) return { word: wordOf(letter[1]), end: at + letter[0].trimEnd().length };
  const isOther = OTHER_WORD.test(text.slice(at, at + 9)) || UNMARKED.test(text.slice(at, at + 7));
  const found = isOther ? null : matchAt(LEVEL, folded, at);
  return found?.[1] ? { word: wordOf(found[1]), end: endOf(found) } : null;
}

function wordOf(printed: string): string {
  const word = printed.toLowerCase().replace('.', '');
  return ABBREVIATED[word] ?? word;
}

const SURNAMES = 'Nguyễn|Trần|Phạm|Lê|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh';
const KIND = '(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)(?![a-z])';
/** "UBND các huyện, thị xã, thành phố": bodies of one kind together. */
const SEVERAL = new RegExp(` cac ${KIND}(?:(?:, | va |, va )${KIND})*`, 'y');

/**
 * The place named from `at` on; without any word for it, what is known of it is nothing.
 *
 * @param implied the word for the place that the body's own name stands for (`huyen` for a Huyện ủy)
 *
 * @example placeAt(readingOf(' huyện Ngọc Hồi, tỉnh Kon Tum về'), 0) // { rank: 'district', slug: 'ngoc-hoi', province: 'kon-tum', end: 29, … }
 */
export function placeAt(reading: Reading, at: number, implied?: string): PlaceName {
  const several = endAt(SEVERAL, reading.folded, at);
  if (several !== null) return { ...unknown(null, several), isSeveral: true };
  const found = levelFound(reading, at);
  const word = found?.word ?? implied;
  const end = found?.end ?? at;
  if (word === undefined) return namedAlone(reading, at) ?? unread(reading, at) ?? unknown(null, at);
  if (word === 'thanh pho') return cityNamed(reading, end) ?? localPlace(reading, word, end);
  if (word !== 'tinh') return localPlace(reading, word, end);
  const province = provinceNamed(reading, end);
  if (province) return ofProvince(province, 'tỉnh');
  // "Tỉnh ủy tỉnh về": what is said twice.
  return unread(reading, end) ?? unknown('province', implied === word ? at : end);
}

/** A city of the name of a province: within it, or of its rank. */
function cityNamed(reading: Reading, at: number): PlaceName | null {
  const province = provinceNamed(reading, at);
  if (!province) return null;
  const above = provinceBehind(reading, province.end);
  if (above && !above.isCity) return withinProvince(province, above);
  return mayBeCentralCity(province.slug)
    ? { ...ofProvince(province, 'thành phố'), isCityOfName: true }
    : null;
}

/** Two words with capitals, of which neither begins a body or the name of a person. */
const NAME = /^ (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;
const NO_PLACE = new RegExp(
  `^ (?:Bộ|Sở|Ban|Ủy|Hội|Đoàn|Đảng|Mặt|Tỉnh|Thành|Liên|Phó|Chủ|Bí|Giám|Văn|Công|Cục|Chi|Tổng|Thường|${SURNAMES}) `,
  'u',
);

/** "UBND Phước Sơn", "UBND tỉnh Hà Trung": a name that no table knows, so that the place is not that of the citing body. */
function unread({ text }: Reading, at: number): PlaceName | null {
  const behind = text.slice(at, at + 40);
  return NAME.test(behind) && !NO_PLACE.test(behind) ? { ...unknown(null, at), isUnread: true } : null;
}

/** "Chủ tịch UBND TP Nguyễn Thế Thảo": no city is named so; communes are. */
const HOLDER = new RegExp(`^(?:${SURNAMES})(?: \\p{Lu}\\p{Ll}+){2,3}$`, 'u');

function localPlace(reading: Reading, word: string, at: number): PlaceName {
  const { rank, word: printed, prefix } = RANKS[word] ?? NO_RANK;
  const isCity = word === 'thanh pho';
  const own = properName(reading, at);
  if (!own || (isCity && HOLDER.test(own.name))) return { ...unknown(isCity ? null : rank, at), isCity };
  const slug = `${prefix}${slugOf(own.name)}`;
  return {
    ...unknown(rank, at),
    ...placesAbove(reading, own.end, rank),
    slug,
    name: `${printed} ${own.name}`,
  };
}

/** "Sở Nội vụ Kon Tum", "Ủy ban nhân dân Hà Nội" */
function namedAlone(reading: Reading, at: number): PlaceName | null {
  const province = provinceNamed(reading, at);
  return province && ofProvince(province, isCentralCity(province.slug, null) ? 'thành phố' : 'tỉnh');
}

function ofProvince({ slug, name, end }: ProvinceName, word: string): PlaceName {
  return { ...unknown('province', end), slug, name: `${word} ${name}`, province: slug };
}

/** "thành phố Huế, tỉnh Thừa Thiên Huế" was a city of the province; what stands in brackets is no part of the name. */
function withinProvince(
  { slug, name, end }: ProvinceName,
  above: { slug: string | null; end: number; isAside: boolean },
): PlaceName {
  return {
    ...unknown('district', above.isAside ? end : above.end),
    slug: `thanh-pho-${slug}`,
    name: `thành phố ${name}`,
    province: above.slug,
  };
}

function unknown(rank: Rank | null, end: number): PlaceName {
  return {
    rank,
    slug: null,
    name: null,
    district: null,
    province: null,
    isCityOfName: false,
    isCity: false,
    isSeveral: false,
    isUnread: false,
    end,
  };
}
