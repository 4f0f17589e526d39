/** The rank of a body among those that a text cites, in the order in which officials name them. */

import { placeOfIssuer } from './citation/resolve/citing-context.ts';
import { centralBodies } from './citation/vocabulary/central-bodies.ts';

export type CitationRank = 'party' | 'assembly' | 'government' | 'ministry' | 'local';

/** Ranks in reading order (Căn cứ: Đảng, luật, Chính phủ, bộ, địa phương). */
export const citationRanks: Record<CitationRank, string> = {
  party: 'Văn bản của Đảng',
  assembly: 'Hiến pháp, luật, văn bản của Quốc hội và Chủ tịch nước',
  government: 'Văn bản của Chính phủ, Thủ tướng Chính phủ',
  ministry: 'Văn bản của bộ, ngành, đoàn thể Trung ương',
  local: 'Văn bản của địa phương',
};

const ASSEMBLY = new Set([
  'quoc-hoi',
  'uy-ban-thuong-vu-quoc-hoi',
  'hoi-dong-nha-nuoc',
  'chu-tich-nuoc',
  'chu-tich-ho-chi-minh',
]);
const GOVERNMENT = new Set([
  'chinh-phu',
  'thu-tuong',
  'hoi-dong-bo-truong',
  'hoi-dong-chinh-phu',
  'van-phong-chinh-phu',
]);

/**
 * The rank of the body with this id.
 *
 * @example rankOf('dang/kon-tum') // 'party'
 * @example rankOf('kon-tum/ubnd') // 'local'
 */
export function rankOf(issuer: string): CitationRank {
  if (issuer.startsWith('dang/')) return 'party';
  if (ASSEMBLY.has(issuer)) return 'assembly';
  if (GOVERNMENT.has(issuer)) return 'government';
  return placeOfIssuer(issuer).province ? 'local' : 'ministry';
}

/**
 * Whether a body is one of the centre, of State or Party.
 *
 * @example isOfCentre('dang/trung-uong') // true
 */
export function isOfCentre(issuer: string): boolean {
  return placeOfIssuer(issuer).province === null;
}

/**
 * The bodies above one that no authority file has, as its id tells them, nearest first.
 *
 * @example idsAbove('kon-tum/ngoc-hoi/hdnd') // ['kon-tum/hdnd']
 */
export function idsAbove(issuer: string): string[] {
  const central = centralBodies.find(({ id }) => id === issuer);
  if (central) return central.parent ? [central.parent] : [];
  const { province, district, commune } = placeOfIssuer(issuer);
  const party = issuer.startsWith('dang/');
  if (!province) return party ? ['dang/trung-uong'] : [];
  const own = [province, district, commune].filter((one) => one !== null);
  const last = issuer.split('/').at(-1) ?? '';
  const isCommittee = last === 'ubnd' || last === 'hdnd';
  const isBody = !isCommittee && issuer.replace(/^dang\//, '') !== own.join('/');
  const places = own.map((_, index) => own.slice(0, index + 1).join('/')).reverse();
  if (party) return [...(isBody ? places : places.slice(1)).map((path) => `dang/${path}`), 'dang/trung-uong'];
  const segment = isCommittee ? last : 'ubnd';
  const above = (isBody ? places : places.slice(1)).map((path) => `${path}/${segment}`);
  return segment === 'hdnd' ? above : [...above, 'chinh-phu'];
}
