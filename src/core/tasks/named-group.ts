/**
 * Groups of bodies that a text names without naming each: "Ủy ban nhân dân các huyện, thành phố", "các sở, ban ngành".
 * Only groups whose members follow from the words and from the place of the issuing body; "các cơ quan, đơn vị"
 * may be anybody and is no group here.
 */

import { placeOfIssuer } from '../citation/resolve/citing-context.ts';
import type { Issuer } from '../issuer.ts';
import { oneLine } from '../one-line.ts';
import { foldMarks } from '../text.ts';

/** What kind of body a group is made of. */
export type GroupKind =
  | 'districts'
  | 'communes'
  | 'departments'
  | 'district-offices'
  | 'fronts'
  | 'councils'
  | 'committees';

/** Words in folded letters (no marks, lower case) for each kind, and words that must follow them; the first that fits wins. */
const WORDS: readonly (readonly [GroupKind, RegExp, RegExp?])[] = [
  ['fronts', /mat tran to quoc|mttq/, /cac cap|cap xa/],
  ['councils', /hoi dong thi dua/, /cac cap|va cap/],
  ['communes', /(?:uy ban nhan dan|ubnd|chu tich|^)\s*(?:cac )?(?:xa|phuong), (?:thi tran|phuong|xa)/],
  ['districts', /(?:uy ban nhan dan|ubnd|chu tich|^)\s*(?:cac )?huyen, (?:thi xa|thanh pho|thi)/],
  ['district-offices', /(?:cac )?phong, ban chuyen mon/],
  ['departments', /(?:^|thu truong )(?:cac )?so, (?:ban|nganh)/],
  ['committees', /chinh quyen cac cap/],
];

/**
 * The kind of bodies that a group's name stands for, or `null` when its words do not tell.
 *
 * @example groupKind('Chủ tịch UBND các huyện, thị xã, thành phố') // 'districts'
 * @example groupKind('các cơ quan, đơn vị, địa phương') // null
 */
export function groupKind(to: string): GroupKind | null {
  const words = oneLine(foldMarks(to));
  return WORDS.find(([, first, behind]) => fits(words, first, behind))?.[0] ?? null;
}

function fits(words: string, first: RegExp, behind: RegExp = /^/): boolean {
  const found = first.exec(words);
  return found !== null && behind.test(words.slice(found.index + found[0].length));
}

/**
 * The kinds of groups that a body belongs to.
 *
 * @example kindsOf(ngocHoiCommittee) // ['districts', 'committees']
 */
export function kindsOf({ id, level, system }: Issuer): GroupKind[] {
  const kinds: GroupKind[] = [];
  const last = id.slice(id.lastIndexOf('/') + 1);
  if (last === 'ubnd' && level === 'district') kinds.push('districts');
  if (last === 'ubnd' && level === 'commune') kinds.push('communes');
  if (last === 'ubnd') kinds.push('committees');
  if (last.startsWith('so-')) kinds.push('departments');
  if (last.startsWith('phong-') && level === 'district') kinds.push('district-offices');
  if (system === 'front' && last === 'ubmttq') kinds.push('fronts');
  if (last === 'hdtdkt') kinds.push('councils');
  return kinds;
}

/**
 * The places whose groups a body may belong to, its own first: a district's office in those of its district and province.
 *
 * @example placesAround('kon-tum/ngoc-hoi/ubnd') // ['kon-tum/ngoc-hoi', 'kon-tum', '']
 */
export function placesAround(issuer: string): string[] {
  const { province, district, commune } = placeOfIssuer(issuer);
  const steps = [province, district, commune].filter((step) => step !== null);
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/')).concat('');
}
