/** What the citing document tells about the works it cites: who issued it, where, and when. */
import { centralBodies } from '../vocabulary/central-bodies.ts';
import { localBodies } from '../vocabulary/local-bodies.ts';
import { provinceOf } from '../vocabulary/provinces.ts';

/** What is known of the citing document. */
export interface CitingDocument {
  /** Id of its issuer, as in the authority file; null when unknown. */
  issuer: string | null;
  /** The first and the last day on which it can have been issued, `2024-02-06`; null is open. */
  from: string | null;
  to: string | null;
}

/** The place of a body: segments of addresses, outermost first. */
export interface Place {
  province: string | null;
  district: string | null;
  commune: string | null;
}

export const NOWHERE: Place = { province: null, district: null, commune: null };

const BODY_SEGMENTS = new Set(localBodies.map(({ segment }) => segment).filter(Boolean));
const BODY_PREFIX =
  /^(?:so|ban|van-phong|phong|cong-an|thanh-tra|trung-tam|truong|hoi|doan|dai|bao|lien-doan|chi-cuc|uy-ban|bo-chi-huy)-|^(?:cong-an|thanh-tra)$/;
/** Districts and towns whose names begin as those of bodies do: Đại Lộc is no "đài", Hội An no "hội". */
const LIKE_BODIES =
  /^(?:dai-(?:loc|tu)|doan-hung|hoi-an|phong-(?:dien|tho)|truong-sa|bao-(?:lac|lam|loc|thang|yen))$/;
const COMMUNE_PREFIX = /^(?:xa|phuong|thi-tran|dac-khu)-/;

/**
 * Where the body with this id is at home. Ids tell it: `kon-tum/ngoc-hoi/ubnd`, `dang/kon-tum/ngoc-hoi`.
 *
 * @example placeOfIssuer('kon-tum/ngoc-hoi/ubnd') // { province: 'kon-tum', district: 'ngoc-hoi', commune: null }
 * @example placeOfIssuer('chinh-phu') // { province: null, district: null, commune: null }
 */
export function placeOfIssuer(issuer: string | null): Place {
  const [province, ...below] = (issuer ?? '').replace(/^dang\//, '').split('/');
  if (!province || !provinceOf(province)) return NOWHERE;
  const places = below.filter((segment) => LIKE_BODIES.test(segment) || !isBody(segment));
  const commune = places.find((segment) => COMMUNE_PREFIX.test(segment)) ?? null;
  const district = places.find((segment) => !COMMUNE_PREFIX.test(segment)) ?? null;
  return { province, district, commune };
}

function isBody(segment: string): boolean {
  return BODY_SEGMENTS.has(segment) || BODY_PREFIX.test(segment);
}

/**
 * Whether an id is that of a body of a known place or of the centre; of another one nothing follows for "UBND tỉnh".
 *
 * @example tellsPlace('kon-tum/ubnd') // true
 */
export function tellsPlace(issuer: string): boolean {
  const isOfCentre = centralBodies.some(({ id }) => issuer === id || issuer.startsWith(`${id}/`));
  return isOfCentre || placeOfIssuer(issuer).province !== null;
}

/**
 * The place as the beginning of an address, or null when it has none.
 *
 * @example pathOfPlace({ province: 'kon-tum', district: 'ngoc-hoi', commune: null }) // 'kon-tum/ngoc-hoi'
 */
export function pathOfPlace({ province, district, commune }: Place): string | null {
  return province && [province, district, commune].filter(Boolean).join('/');
}

/**
 * Where the addresses of an issuer's works begin: committees and councils share the scope of their place.
 *
 * @example scopeOfIssuer('kon-tum/ngoc-hoi/ubnd') // 'kon-tum/ngoc-hoi'
 * @example scopeOfIssuer('kon-tum/so-noi-vu') // 'kon-tum/so-noi-vu'
 */
export function scopeOfIssuer(issuer: string): string {
  return issuer.replace(/\/(?:ubnd|hdnd)$/, '');
}
