/** The four levels of administration by which a campaign is followed downwards. */
import { placeOfIssuer } from '../citation/resolve/citing-context.ts';
import type { Corpus } from '../corpus.ts';
import type { Issuer, Level } from '../issuer.ts';

export type Lane = 'central' | 'province' | 'district' | 'commune';

/** Lanes from the top with their names; offices count with the level they serve. */
export const laneNames: Record<Lane, string> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};

/** Lanes from the top. */
export const lanes = Object.keys(laneNames) as Lane[];

const LANE_OF: Record<Level, Lane> = {
  central: 'central',
  ministry: 'central',
  province: 'province',
  department: 'province',
  district: 'district',
  commune: 'commune',
};

/**
 * The lane of a body: by the authority file, else by the place that its id tells.
 *
 * @example laneOf(corpus, 'kon-tum/ngoc-hoi/ubnd') // 'district'
 */
export function laneOf(corpus: Pick<Corpus, 'issuer'>, issuer: string): Lane {
  const known = corpus.issuer.get(issuer);
  if (known) return LANE_OF[known.level];
  const { province, district, commune } = placeOfIssuer(issuer);
  if (commune) return 'commune';
  if (district) return 'district';
  return province ? 'province' : 'central';
}

/**
 * Whether a body is at home in the place of another: a district's in its province, everything in the centre.
 *
 * @example isWithin('kon-tum/ngoc-hoi/ubnd', 'kon-tum/ubnd') // true
 */
export function isWithin(body: string, of: string): boolean {
  const [inner, outer] = [placeOfIssuer(body), placeOfIssuer(of)];
  return (['province', 'district', 'commune'] as const).every(
    (rank) => outer[rank] === null || outer[rank] === inner[rank],
  );
}

/**
 * Whether a body leads its place: its people's committee, or its Party committee.
 *
 * @example leadsItsPlace(konTumCommittee) // true
 */
function leadsItsPlace({ id, system, codes }: Issuer): boolean {
  if (system === 'party') return /^(?:TU|HU|QU|ThU|ĐU)$/.test(codes[0] ?? '');
  return id.endsWith('/ubnd');
}

/**
 * The bodies one lane below that a launch is addressed to: committees of the same system within its place,
 * as far as the authority file knows them, by id.
 *
 * @param day a day on which they existed; null takes them all
 * @example answerable(corpus, 'kon-tum/ubnd', '2022-10-15').map(({ id }) => id) // ['kon-tum/kon-ray/ubnd', 'kon-tum/ngoc-hoi/ubnd']
 */
export function answerable(corpus: Corpus, launcher: string, day: string | null): Issuer[] {
  const next = lanes[lanes.indexOf(laneOf(corpus, launcher)) + 1];
  const system = launcher.startsWith('dang/') ? 'party' : 'state';
  return corpus.issuers
    .filter((body) => body.system === system && LANE_OF[body.level] === next && leadsItsPlace(body))
    .filter((body) => isWithin(body.id, launcher) && existedOn(body, day))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function existedOn({ names }: Issuer, day: string | null): boolean {
  if (day === null) return true;
  const since = names[0]?.since ?? null;
  const until = names.at(-1)?.until ?? null;
  return (since === null || since <= day) && (until === null || day <= until);
}
