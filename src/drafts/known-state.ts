/** What the archive knows of a cited work, judged on the day of the draft. */
import { candidateIds, type Reason, reasons } from '../core/citation/resolve/resolution.ts';
import { shortDate } from '../core/date.ts';
import { printStatus, UNVERIFIED } from '../core/instrument.ts';
import type { DraftState } from './draft-row.ts';
import { type CitationGroup, printedDays, seriesOf } from './group.ts';
import type { KnownWork, Shelf } from './shelf.ts';

export interface KnownState {
  state: DraftState;
  detail: string;
}

/**
 * The state of a group of citations. What the draft itself leaves open outweighs what the archive knows: a stated
 * fact that disagrees stops the match.
 *
 * @param day the day of the draft, or null
 * @example knownState(group, shelf, null) // { state: 'replaced', detail: 'từ ngày 01/01/2024; có toàn văn' }
 */
export function knownState(group: CitationGroup, shelf: Shelf, day: string | null): KnownState {
  const { first, citations, id, known } = group;
  const { resolution } = citations.find((one) => one.resolution.kind === 'contradictory') ?? first;
  const { kind } = resolution;
  const reason = 'reason' in resolution ? resolution.reason : null;
  if (kind === 'contradictory' || kind === 'unplaced') return { state: kind, detail: inWords(reason) };
  const conflict = dateConflict(group);
  if (conflict) return { state: 'contradictory', detail: conflict };
  const isSettled = known !== undefined && known.id !== id;
  if (kind === 'undated' && !isSettled) return { state: 'undated', detail: inWords(reason) };
  if (known) return stateOfKnown(known, day);
  return { state: shelf.isRead(id ?? '') ? 'unknown' : 'unread', detail: '' };
}

function inWords(reason: Reason | null): string {
  return reason ? reasons[reason] : '';
}

/**
 * How the printed days of a work disagree with each other or with the archive's, in words; null when they do not.
 *
 * @example dateConflict(group) // 'dự thảo ghi ngày 08/4/2014, kho ghi ngày 07/4/2014'
 */
export function dateConflict(group: CitationGroup): string | null {
  const days = printedDays(group);
  if (days.length > 1) return `dự thảo ghi ngày khác nhau: ${days.map(shortDate).join(', ')}`;
  const [printed] = days;
  const recorded = group.known?.issuedOn ?? '';
  if (!printed || recorded.length < 5 || printed === recorded) return null;
  return `dự thảo ghi ngày ${shortDate(printed)}, kho ghi ngày ${shortDate(recorded)}`;
}

function stateOfKnown(known: KnownWork, day: string | null): KnownState {
  if (isReplaced(known) && !isStillInForce(known, day)) {
    const since = known.until ? `từ ngày ${shortDate(known.until)}` : '';
    const doubt = known.status?.value === 'replaced' && !known.status.verified ? UNVERIFIED : '';
    return {
      state: 'replaced',
      detail: [since, doubt, known.held ? 'có toàn văn' : ''].filter(Boolean).join('; '),
    };
  }
  if (known.held) return { state: 'held', detail: '' };
  return {
    state: 'cited',
    detail: [citedBy(known), `tình trạng: ${printStatus(known.status)}`].join('; '),
  };
}

function isReplaced({ replacedBy, status }: KnownWork): boolean {
  return replacedBy.length > 0 || status?.value === 'replaced';
}

function isStillInForce({ until }: KnownWork, day: string | null): boolean {
  return day !== null && until !== null && day < until;
}

function citedBy({ documents }: KnownWork): string {
  return documents > 0 ? `${documents} văn bản trong kho viện dẫn` : 'kho có hồ sơ';
}

/**
 * Known works that bear the number of a group, other than its own: what the draft may mean instead.
 *
 * @example namesakesOf(group, shelf).map(({ id }) => id) // ['dang/trung-uong/chi-thi/2024/34-ct-tw']
 */
export function namesakesOf({ first, id, known }: CitationGroup, shelf: Shelf): KnownWork[] {
  const series = seriesOf(first);
  const works = [
    ...candidateIds(first.resolution).flatMap((one) => shelf.known(one) ?? []),
    ...(series ? shelf.namesakes(series.scope, series.name) : []),
  ];
  return works.filter((work, at) => work.id !== id && work.id !== known?.id && works.indexOf(work) === at);
}
