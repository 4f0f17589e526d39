/** Which body a citation means: the letters of the number tell the kind of body, the words and the citing document the place. */

import { foldMarks } from '../../text.ts';
import type { Citation } from '../citation.ts';
import type { IssuerMeaning } from '../find/body/issuer-phrase.ts';
import type { PlaceName } from '../find/place/place-name.ts';
import { bodyOfCode } from '../vocabulary/body-codes.ts';
import { type CentralBody, centralBody } from '../vocabulary/central-bodies.ts';
import type { LocalBody } from '../vocabulary/local-bodies.ts';
import { isCentralCity, provinceOf } from '../vocabulary/provinces.ts';
import { NOWHERE, type Place, pathOfPlace } from './citing-context.ts';

/** A body with the id it has, or would have, in the authority file. */
export interface ResolvedIssuer {
  id: string;
  /** Its name, as far as table and text give it. */
  name: string;
}

/**
 * A body of the centre as an issuer.
 *
 * @example issuerOfCentre('chinh-phu') // { id: 'chinh-phu', name: 'Chính phủ' }
 */
export function issuerOfCentre(id: string): ResolvedIssuer {
  return { id, name: centralBody(id).name };
}

/**
 * The body that issued the cited work; null when its place cannot be told.
 *
 * @param home the place of the citing document's issuer: "UBND tỉnh" in a district's text is the province above it
 * @param on the day or year of the cited work, else of the citing text: ranks of places change
 * @example issuerOf(citation, { province: 'kon-tum', district: 'ngoc-hoi', commune: null }, null)?.id // 'kon-tum/ubnd'
 */
export function issuerOf(citation: Citation, home: Place, on: string | null): ResolvedIssuer | null {
  const means = citation.issuer?.phrase.means;
  const letters = citation.number?.sign.bodies[0];
  const coded = letters === undefined ? undefined : bodyOfCode(letters);
  if (coded?.kind === 'central')
    return isOther(citation, coded.body) ? null : { id: coded.body.id, name: coded.body.name };
  if (means?.kind === 'central' && letters && means.body.sharedCodes?.includes(letters))
    return { id: means.body.id, name: means.body.name };
  // "05-NQ/ĐU của Đảng ủy Quân sự huyện": a committee, but not that of the place.
  if (coded?.kind === 'local' && coded.body.segment === '' && means?.kind === 'other') return null;
  if (coded?.kind === 'local')
    return localIssuer(bodyNamed(coded.body, means), placeOf(coded.body, means, home, on), means, on);
  if (means?.kind === 'central') return { id: means.body.id, name: means.body.name };
  if (means?.kind === 'local')
    return localIssuer(means.body, placeOf(means.body, means, home, on), means, on);
  return null;
}

const OF_PLACE = /(?:^|[^a-z])(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong)(?![a-z])/;

/**
 * Whether the words name a body that no table knows and that is not the one of the letters: "Ban Tổ chức Hội thi" has
 * those of the ministry of finance, "Đảng ủy Công an tỉnh" those of the ministry's committee.
 */
function isOther({ issuer, number }: Citation, body: CentralBody): boolean {
  if (issuer?.phrase.means.kind !== 'other') return false;
  const words = foldMarks(issuer.text);
  if ([body.name, ...(body.names ?? [])].some((name) => words.includes(foldMarks(name)))) return false;
  const initials = (words.match(/[a-z]+/g) ?? []).map((word) => word.charAt(0)).join('');
  const letters = foldMarks(number?.sign.bodies[0] ?? '').replace(/[^a-z]/g, '');
  return initials.startsWith(letters) || OF_PLACE.test(words);
}

/** The letters TU stand for Tỉnh ủy and Thành ủy alike; the words say which. */
function bodyNamed(body: LocalBody, means: IssuerMeaning | undefined): LocalBody {
  return means?.kind === 'local' && means.body.segment === body.segment && means.body.party === body.party
    ? means.body
    : body;
}

function localIssuer(
  body: LocalBody,
  place: Place | null,
  means: IssuerMeaning | undefined,
  on: string | null,
): ResolvedIssuer | null {
  const path = place && pathOfPlace(place);
  if (!place || !path) return null;
  const id = [...(body.party ? ['dang'] : []), path, ...(body.segment ? [body.segment] : [])].join('/');
  return { id, name: `${body.name}${placeWords(body, place, means, on)}` };
}

function placeWords(
  { level, name }: LocalBody,
  place: Place,
  means: IssuerMeaning | undefined,
  on: string | null,
): string {
  const printed = means && 'place' in means ? means.place.name : null;
  const isProvince = place.district === null && place.commune === null;
  const province = provinceOf(place.province ?? '');
  const words =
    printed ??
    (isProvince && province
      ? `${isCentralCity(province.slug, on) ? 'thành phố' : 'tỉnh'} ${province.name}`
      : '');
  // "Tỉnh ủy Kon Tum", but "Ủy ban nhân dân tỉnh Kon Tum".
  const bare =
    level || /(?:tỉnh|ủy)$/u.test(name)
      ? words.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã) /u, '')
      : words;
  return bare ? ` ${bare}` : '';
}

/** Null when the words name a rank at which the citing document has no place. */
function placeOf(
  body: LocalBody,
  means: IssuerMeaning | undefined,
  home: Place,
  on: string | null,
): Place | null {
  const said = means && 'place' in means ? means.place : undefined;
  if (said?.isSeveral || said?.isUnread) return null;
  if (said?.slug) return namedPlace(said, home, on);
  const rank = said?.rank ?? body.rank ?? (means?.kind === 'local' ? means.body.rank : undefined);
  if (said?.isCity) return cityAt(home, on);
  if (rank === 'province') return home.province ? { ...NOWHERE, province: home.province } : null;
  if (rank === 'district') return home.district ? { ...home, commune: null } : null;
  if (rank === 'commune') return home.commune ? home : null;
  return home.province ? home : null;
}

/** The district level ended with it (Luật 72/2025/QH15): a commune of before has its district in its address. */
const WITHOUT_DISTRICTS_SINCE = '2025-07-01';

function namedPlace(said: PlaceName, home: Place, on: string | null): Place | null {
  const { rank, slug } = said;
  if (rank === 'province') return provinceOrCity(slug, said, on);
  const above = said.province ? provinceOrCity(said.province, said, on) : null;
  const province = above?.province ?? home.province;
  if (!province) return null;
  if (rank === 'district') return { province, district: slug, commune: null };
  const isHome = province === home.province;
  if (isHome && slug === home.commune && !said.district) return home;
  const district = said.district ?? above?.district ?? (isHome ? home.district : null);
  const isLost = district === null && on !== null && on < WITHOUT_DISTRICTS_SINCE;
  return isLost ? null : { province, district, commune: slug };
}

/** "thành phố Huế" was a city within Thừa Thiên Huế until 2025. */
function provinceOrCity(slug: string | null, { isCityOfName }: PlaceName, on: string | null): Place {
  const isWithin = isCityOfName && slug !== null && !isCentralCity(slug, on);
  return { province: slug, district: isWithin ? `thanh-pho-${slug}` : null, commune: null };
}

/** "UBND thành phố" is the city run by the centre, or the city within a province. */
function cityAt(home: Place, on: string | null): Place | null {
  if (home.province && isCentralCity(home.province, on)) return { ...NOWHERE, province: home.province };
  return home.district ? { ...home, commune: null } : null;
}
