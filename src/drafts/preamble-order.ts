/**
 * Where a work stands among the grounds of an act. Works of the Party come first, then those of the State by legal
 * force, councils before committees, higher places before lower ones, older before newer.
 */
import { placeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import { rankOf } from '../core/rank.ts';

/** What the order needs to know. */
export interface Ordered {
  type: string | null;
  issuerId: string | null;
  /** Told by body or sign. */
  isParty: boolean;
  issuedOn: string | null;
  number: string | null;
}

const ACTS: Record<string, number> = { 'hien-phap': 10, 'bo-luat': 11, luat: 11, 'phap-lenh': 12 };
const ASSEMBLY = 13;
const STANDING_COMMITTEE = 14;
const PRESIDENT = 15;
const DECREE = 20;
const GOVERNMENT = 21;
const PRIME_MINISTER = 22;
const CIRCULAR = 30;
const MINISTRY = 31;
const LOCAL = 40;

/**
 * A key that is compared as text.
 *
 * @example orderOf(decree) < orderOf(decisionOfProvince) // true
 */
export function orderOf(work: Ordered): string {
  const { issuedOn, number } = work;
  // Unknown days last.
  return [stepOf(work), placeStep(work.issuerId), issuedOn ?? '9999', number ?? ''].join('|');
}

function stepOf({ type, issuerId, isParty }: Ordered): number {
  if (isParty) return 0;
  const act = type === null ? undefined : ACTS[type];
  if (act) return act;
  const issuer = issuerId ?? '';
  const rank = issuer === '' ? 'local' : rankOf(issuer);
  if (rank === 'assembly') return assemblyStep(issuer);
  if (type === 'nghi-dinh') return DECREE;
  if (rank === 'government') return issuer === 'thu-tuong' ? PRIME_MINISTER : GOVERNMENT;
  if (rank === 'ministry') return type?.startsWith('thong-tu') ? CIRCULAR : MINISTRY;
  return LOCAL;
}

function assemblyStep(issuer: string): number {
  if (issuer === 'quoc-hoi') return ASSEMBLY;
  return issuer === 'uy-ban-thuong-vu-quoc-hoi' ? STANDING_COMMITTEE : PRESIDENT;
}

/** Province, district, commune; in each place council, committee, then its other bodies. A body not told comes last. */
function placeStep(issuer: string | null): string {
  if (!issuer) return '9';
  const { province, district, commune } = placeOfIssuer(issuer);
  const depth = [province, district, commune].filter((one) => one !== null).length;
  const last = issuer.split('/').at(-1) ?? '';
  return `${depth}${last === 'hdnd' ? 0 : last === 'ubnd' ? 1 : 2}`;
}
