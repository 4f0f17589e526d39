/** The places printed behind a lower one: "xã Bờ Y, huyện Ngọc Hồi, tỉnh Kon Tum", "huyện Ngọc Hồi (tỉnh Kon Tum)". */

import { slugOf } from '../../../text.ts';
import { matchAt } from '../../reading/match-at.ts';
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

const OF_DISTRICT =
  /(?: ?[,-]? {0,2}(?:(?:thuoc|cua) )?| \()(?:(huyen|quan|thi xa|tx|thanh pho|tp) |(tx|tp|h|q)\. ?)/y;
const OF_PROVINCE =
  /(?: ?[,-]? {0,2}(?:(?:thuoc|cua) )?| \()(?:(tinh|thanh pho|tp) |(tp|t)\. ?|(tp)(?=hcm))/y;
/** "(Gia Lai)", ", Gia Lai", " - Gia Lai": the name alone. */
const ALONE = /(?: \(|, ?| - )(?=[a-z])/y;
const PREFIXES: Record<string, string> = {
  quan: 'quan-',
  q: 'quan-',
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
  const found = matchAt(OF_DISTRICT, reading.folded, at);
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined) return null;
  const start = at + found[0].trimEnd().length;
  const isAside = found[0].startsWith(' (');
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
  for (const pattern of [OF_PROVINCE, ALONE]) {
    const found = matchAt(pattern, reading.folded, at);
    const province = found && provinceNamed(reading, at + found[0].length);
    if (!province) continue;
    const isAside = found[0].startsWith(' (');
    const isCity = /^(?:thanh pho|tp)/.test(found[1] ?? found[2] ?? found[3] ?? '');
    return { slug: province.slug, end: province.end, isAside, isCity };
  }
  return null;
}
