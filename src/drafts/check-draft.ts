/** The whole check of a draft: what it cites, and what the archive knows of it. */
import { candidateIds, type ResolvedCitation } from '../core/citation/resolve/resolution.ts';
import { shortDate } from '../core/date.ts';
import { oneLine } from '../core/one-line.ts';
import type { DraftCheck, DraftPlace, DraftRow, DraftState } from './draft-row.ts';
import { type CitationGroup, groupsOf, seriesOf } from './group.ts';
import { knownState, namesakesOf } from './known-state.ts';
import { basisOf } from './preamble.ts';
import { properForm, slipsOf } from './proper-form.ts';
import type { DraftAbout } from './read-draft.ts';
import type { KnownWork, Shelf } from './shelf.ts';

/** States in which the draft does not say for sure which known work it means. */
const OPEN: readonly DraftState[] = ['undated', 'unplaced', 'contradictory', 'unknown'];

/**
 * One row for each work that the citations mean, and every place of it.
 *
 * @param citations as `readDraft` gives them for the same draft
 * @example checkDraft(readDraft(text, about), about, shelf).rows[0]?.state // 'held'
 */
export function checkDraft(
  citations: readonly ResolvedCitation[],
  about: DraftAbout,
  shelf: Shelf,
): DraftCheck {
  const groups = groupsOf(citations, shelf);
  const draft = { days: daysInDraft(citations), groups: new Map(groups.map((group) => [group.id, group])) };
  return {
    rows: groups.map((group) => rowOf(group, about, shelf, draft)),
    places: placesOf(groups),
  };
}

function placesOf(groups: readonly CitationGroup[]): DraftPlace[] {
  const places = groups.flatMap(({ citations }, row) =>
    citations.map(({ citation: { start, end } }) => ({ start, end, row })),
  );
  return places.sort((a, b) => a.start - b.start);
}

/** What else the draft says. */
interface Draft {
  days: ReadonlyMap<string, ReadonlySet<string>>;
  groups: ReadonlyMap<string | null, CitationGroup>;
}

function rowOf(group: CitationGroup, about: DraftAbout, shelf: Shelf, draft: Draft): DraftRow {
  const { known, citations } = group;
  const { state, detail } = knownState(group, shelf, about.day);
  const isOpen = OPEN.includes(state);
  return {
    key: group.key,
    printed: [...new Set(citations.map(({ citation }) => oneLine(citation.text)))],
    proper: properForm(group),
    title: known?.title ?? null,
    work: known?.id ?? null,
    state,
    detail,
    replacedBy: known?.replacedBy ?? [],
    namesakes: isOpen ? namesakesOf(group, shelf).map(({ id, name }) => ({ id, name })) : [],
    remarks: [
      ...slipsOf(group),
      ...otherDays(group, draft.days),
      ...(isOpen ? meantInDraft(group, draft) : []),
      ...timing(known, about.day),
      ...advice(group, about),
    ],
    basis: basisOf(group),
  };
}

/** Every day or year that the draft prints for a body's number. */
function daysInDraft(citations: readonly ResolvedCitation[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const one of citations) {
    const key = draftSeries(one);
    if (key && one.issuedOn) days.set(key, (days.get(key) ?? new Set()).add(one.issuedOn));
  }
  return days;
}

function draftSeries(one: ResolvedCitation): string | null {
  const series = one.number === null ? null : seriesOf(one);
  return series && `${series.scope} ${one.type} ${series.name}`;
}

/** The same number with a day of another year is another work, or a slip; what prints no day is told what it may mean. */
function otherDays({ first }: CitationGroup, days: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const year = first.issuedOn?.slice(0, 4);
  const others = [...(days.get(draftSeries(first) ?? '') ?? [])].filter(
    (day) => !year || !day.startsWith(year),
  );
  if (others.length === 0 || first.resolution.kind === 'undated') return [];
  return [`Cùng số, ký hiệu này dự thảo còn ghi ${others.map(dateWords).join(', ')}.`];
}

/** Works of the draft itself that an open citation may mean, where the archive has no page for them. */
function meantInDraft({ first: { resolution } }: CitationGroup, { groups }: Draft): string[] {
  const names = candidateIds(resolution).flatMap((candidate) => {
    const group = groups.get(candidate);
    return group && !group.known ? properForm(group) : [];
  });
  return names.length > 0 ? [`Trong dự thảo có thể là: ${names.join('; ')}.`] : [];
}

function dateWords(date: string): string {
  return date.length > 4 ? `ngày ${shortDate(date)}` : `năm ${date}`;
}

function timing(known: KnownWork | undefined, day: string | null): string[] {
  if (!known || day === null) return [];
  const { from, until, issuedOn } = known;
  if (issuedOn && issuedOn > day) return [`Ban hành ${dateWords(issuedOn)}, sau ngày của dự thảo.`];
  if (from && from > day) return [`Có hiệu lực từ ngày ${shortDate(from)}, sau ngày của dự thảo.`];
  return until && until > day ? [`Hết hiệu lực từ ngày ${shortDate(until)}, sau ngày của dự thảo.`] : [];
}

/** What the drafter can fill in so that more becomes clear. */
function advice({ first }: CitationGroup, { issuer, day }: DraftAbout): string[] {
  const reason = 'reason' in first.resolution ? first.resolution.reason : null;
  if (reason === 'unknown-place' && !issuer)
    return ['Chọn cơ quan ban hành dự thảo để biết là của địa phương nào.'];
  if (reason === 'several-versions' && !day) return ['Ghi ngày của dự thảo để biết là luật nào.'];
  return [];
}
