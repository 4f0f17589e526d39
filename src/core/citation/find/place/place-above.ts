/** The places printed behind a lower one: "xã Bờ Y, huyện Ngọc Hồi, tỉnh Kon Tum", "huyện Ngọc Hồi (tỉnh Kon Tum)". */
import { slugOf } from '../../../text.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rank } from '../../vocabulary/local-bodies.ts';
import { mayBeCentralCity } from '../../vocabulary/provinces.ts';
import { properName } from './proper-name.ts';
import { provinceNamed } from './province-name.ts';

export interface PlacesAbove {
  district: string | null;
  province: string | null;
  /** The province is printed as a city: "phường 1, thành phố Huế". */
  isCityOfName: boolean;
  /** Where the words end; what stands in brackets is no part of the name. */
  end: number;
}

const OF_DISTRICT = /(?: ?[,-]? {0,2}(?:thuoc )?| \()(huyen|quan|thi xa|tx\.?|thanh pho|tp\.?) /y;
const OF_PROVINCE = /(?: ?[,-]? {0,2}(?:thuoc )?| \()(tinh|thanh pho|tp\.?) /y;
/** "(Gia Lai)": in a bracket the name alone. */
const BRACKETED = / \((?=[a-z])/y;
const PREFIXES: Record<string, string> = {
  quan: 'quan-',
  'thi xa': 'thi-xa-',
  tx: 'thi-xa-',
  'thanh pho': 'thanh-pho-',
  tp: 'thanh-pho-',
};

/**
 * District and province behind the name of a commune, the province behind that of a district.
 *
 * @param at where the name of the lower place ends
 * @example placesAbove(readingOf('xã Bờ Y, huyện Ngọc Hồi'), 7, 'commune').district // 'ngoc-hoi'
 */
export function placesAbove(reading: Reading, at: number, rank: Rank): PlacesAbove {
  const district = rank === 'commune' ? districtBehind(reading, at) : null;
  const from = district?.until ?? at;
  if (district?.province) {
    const { until: _, ...places } = district;
    return places;
  }
  const province = provinceBehind(reading, from);
  return {
    district: district?.district ?? null,
    province: province?.slug ?? null,
    isCityOfName: province?.isCity === true && rank === 'commune',
    end: province && !province.isAside ? province.end : (district?.end ?? at),
  };
}

interface DistrictBehind extends PlacesAbove {
  /** Where its words end, also in brackets. */
  until: number;
}

function districtBehind(reading: Reading, at: number): DistrictBehind | null {
  OF_DISTRICT.lastIndex = at;
  const found = OF_DISTRICT.exec(reading.folded);
  if (!found?.[1]) return null;
  const start = at + found[0].length - 1;
  const isAside = found[0].startsWith(' (');
  const word = found[1].replace('.', '');
  const isCity = word === 'thanh pho' || word === 'tp';
  const province = isCity ? provinceNamed(reading, start) : null;
  const name = province ?? properName(reading, start);
  if (!name) return null;
  const end = isAside ? at : name.end;
  const city = province?.slug;
  const above = city ? provinceBehind(reading, name.end) : null;
  // "thành phố Huế, tỉnh Thừa Thiên Huế": a city within a province.
  if (city && above && !above.isCity)
    return { ...ofCity(city, above.slug), end: isAside || above.isAside ? end : above.end, until: above.end };
  if (city && mayBeCentralCity(city))
    return { district: null, province: city, isCityOfName: true, end, until: name.end };
  const slug = `${PREFIXES[word] ?? ''}${slugOf(city ?? name.name ?? '')}`;
  return { district: slug, province: city ?? null, isCityOfName: false, end, until: name.end };
}

function ofCity(city: string, province: string | null): Omit<PlacesAbove, 'end'> {
  return { district: `thanh-pho-${city}`, province, isCityOfName: false };
}

/** The province behind the name of a lower place, or of a city within it. */
export function provinceBehind(
  reading: Reading,
  at: number,
): { slug: string | null; end: number; isAside: boolean; isCity: boolean } | null {
  for (const pattern of [OF_PROVINCE, BRACKETED]) {
    pattern.lastIndex = at;
    const found = pattern.exec(reading.folded);
    const province = found && provinceNamed(reading, at + found[0].length);
    if (!province) continue;
    const isAside = found[0].startsWith(' (');
    return { slug: province.slug, end: province.end, isAside, isCity: /^t(?:hanh )?p/.test(found[1] ?? '') };
  }
  return null;
}
