/** What one citation means, judged from the document in which it stands. */
import { type Identity, workIdOf } from '../../identity.ts';
import type { Citation } from '../citation.ts';
import type { ResolvedIssuer } from './issuer-of.ts';

/**
 * A serial starts again each year (or each Party congress), so a number without a year proves nothing unless the
 * same document dates it elsewhere.
 *
 * - `dated`: the work is sure.
 * - `named`: sure without a day, since the name can only mean one (a congress resolution).
 * - `undated`: body, kind and number are sure, the year is not; linked to the undated identity only.
 *   With `candidates` the document itself dates several works of that number, or the law several of that name.
 * - `contradictory`: two printed facts exclude each other. Where the sign contradicts the word for the kind the sign
 *   wins and the identity stands, as where the name of a body contradicts letters that need no place; where a day
 *   contradicts, or the letters want a place that the words do not name, nothing is guessed and there is none.
 * - `unplaced`: the text does not tell which body issued it, or a short form has nothing it is short for; where the
 *   document has several that it may mean, they are its candidates.
 */
export type Resolution =
  | { kind: 'dated'; identity: Identity }
  | { kind: 'named'; identity: Identity }
  | { kind: 'undated'; identity: Identity; reason: Reason; candidates: Identity[] }
  | { kind: 'contradictory'; identity: Identity | null; reason: Reason }
  | { kind: 'unplaced'; identity: null; reason: Reason; candidates: Identity[] };

/**
 * The kinds in a reader's words. A work is "chưa rõ ngày" also where the year is printed and two acts of that year bear
 * its number.
 */
export const resolutionNames: Record<Resolution['kind'], string> = {
  dated: 'đã xác định',
  named: 'đã xác định theo tên',
  undated: 'chưa rõ ngày',
  contradictory: 'mâu thuẫn',
  unplaced: 'chưa xác định',
};

/** Why a citation is not simply dated. */
export type Reason =
  | 'no-date'
  | 'several-dates'
  | 'several-versions'
  | 'no-version'
  | 'no-such-version'
  | 'no-such-day'
  | 'year-disagrees'
  | 'type-disagrees'
  | 'body-disagrees'
  | 'several-bodies'
  | 'unknown-body'
  | 'unknown-place'
  | 'short-of-nothing'
  | 'short-of-several'
  | 'which-congress';

/** The reasons in the words of editors. */
export const reasons: Record<Reason, string> = {
  'no-date': 'không ghi ngày, năm ban hành, và văn bản này không cho biết ở chỗ khác',
  'several-dates': 'cùng số, ký hiệu này văn bản dẫn với nhiều ngày khác nhau',
  'several-versions': 'tên luật này trong thời gian văn bản ra đời có thể là nhiều luật',
  'no-version': 'chỉ gọi tên, chưa rõ là luật của năm nào',
  'no-such-version': 'ngày, năm ghi kèm không phải của luật nào cùng tên mà kho biết',
  'no-such-day': 'ngày ban hành ghi trong văn bản là ngày không có thật',
  'year-disagrees': 'năm trong số, ký hiệu khác năm của ngày ban hành',
  'type-disagrees': 'ký hiệu cho biết tên loại khác với tên loại đứng trước số',
  'body-disagrees': 'chữ viết tắt trong số, ký hiệu là của cơ quan khác cơ quan được nêu',
  'several-bodies': 'cùng số, ký hiệu này văn bản dẫn của nhiều cơ quan khác nhau',
  'unknown-body': 'chữ viết tắt tên cơ quan chưa có trong danh mục',
  'unknown-place': 'không rõ cơ quan của địa phương nào',
  'short-of-nothing': 'chỉ ghi số, văn bản này không có chỗ nào ghi đủ số, ký hiệu',
  'short-of-several': 'chỉ ghi số, có nhiều văn bản mang số này được dẫn',
  'which-congress': 'không rõ đại hội hoặc hội nghị của đảng bộ, khóa nào',
};

/**
 * Ids of the works that a citation may mean; none where the document leaves none.
 *
 * @example candidateIds(resolution) // ['quoc-hoi/luat/2003/15-qh11', 'quoc-hoi/luat/2022/06-qh15']
 */
export function candidateIds(resolution: Resolution): string[] {
  return 'candidates' in resolution ? resolution.candidates.map(workIdOf) : [];
}

/** A citation with its meaning. */
export interface ResolvedCitation {
  citation: Citation;
  resolution: Resolution;
  /** In proper form, full also for a short citation; null for what has none. */
  number: string | null;
  /** Slug of the kind, by the sign where it tells. */
  type: string | null;
  /** The day or year, also where the same document prints it elsewhere. */
  issuedOn: string | null;
  issuer: ResolvedIssuer | null;
}
