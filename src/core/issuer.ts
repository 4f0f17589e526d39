/** The bodies that issue documents, their names through time and what became of them. */

export type PoliticalSystem = 'state' | 'party' | 'front' | 'other';
export type Level = 'central' | 'ministry' | 'province' | 'department' | 'district' | 'commune';

/** A name a body bore from `since` to `until`, both days included; null is open. */
export interface NamePeriod {
  name: string;
  since: string | null;
  until: string | null;
  note?: string | undefined;
}

export interface Issuer {
  id: string;
  /** Where the addresses of its works begin: `kon-tum`, `dang/trung-uong`. */
  scope: string;
  names: NamePeriod[];
  short: string;
  system: PoliticalSystem;
  level: Level;
  parent: string | null;
  codes: string[];
  successor?: string | undefined;
  ended?: { on: string; by: string; note: string } | undefined;
  note?: string | undefined;
  source?: string | undefined;
}

/** Levels in reading order with their Vietnamese names. */
export const levelNames: Record<Level, string> = {
  central: 'Trung ương',
  ministry: 'Bộ, ngành',
  province: 'Tỉnh, thành phố',
  department: 'Sở, ban, ngành cấp tỉnh',
  district: 'Huyện',
  commune: 'Xã, phường',
};

/**
 * The name the body bore on a day; without a day, the latest one.
 * A document keeps the name of its day, whatever the body is called now.
 *
 * @example nameOn(issuer, '2024-02-06') // 'Ủy ban nhân dân tỉnh Kon Tum'
 */
export function nameOn(issuer: Issuer, day: string | null): string {
  const current = issuer.names.at(-1)?.name ?? issuer.id;
  if (!day) return current;
  const valid = issuer.names.find(({ since, until }) => (!since || since <= day) && (!until || day <= until));
  return valid?.name ?? current;
}

/**
 * The bodies above this one, nearest first. A parent that is not in the list ends the walk.
 *
 * @example ancestorsOf(district, byId).map((body) => body.id) // ['kon-tum/ubnd', 'chinh-phu']
 */
export function ancestorsOf(issuer: Issuer, byId: ReadonlyMap<string, Issuer>): Issuer[] {
  const above: Issuer[] = [];
  let next = issuer.parent ? byId.get(issuer.parent) : undefined;
  while (next && !above.includes(next)) {
    above.push(next);
    next = next.parent ? byId.get(next.parent) : undefined;
  }
  return above;
}
