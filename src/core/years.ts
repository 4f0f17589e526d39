/** The archive year by year: what was issued, held or only cited, and which campaigns ran. */
import type { Corpus } from './corpus.ts';
import { boundsOf } from './date.ts';
import type { CampaignRecord, HeldDocument } from './held-document.ts';
import { oncePerCorpus } from './once.ts';
import { UNKNOWN_YEAR } from './unknown-year.ts';
import type { Work } from './works/work.ts';

export interface YearOfArchive {
  /** `2024`, or `khong-ro-nam`. */
  year: string;
  /** Newest first. */
  held: HeldDocument[];
  /** Cited or recorded works without a text, most cited first. */
  known: Work[];
  /** Campaigns whose period holds a day of the year, those that begin in it first. */
  campaigns: CampaignRecord[];
}

/**
 * Every year in which something was issued, newest first, works without a year last. Grouped once for a corpus.
 *
 * @example yearsOf(corpus)[0]?.year // '2026'
 */
export const yearsOf = oncePerCorpus((corpus): YearOfArchive[] => {
  const cited = Map.groupBy(
    [...corpus.works.work.values()].filter(({ held }) => !held),
    ({ issuedOn }) => issuedOn?.slice(0, 4) ?? UNKNOWN_YEAR,
  );
  const years = new Set([...corpus.documentsOfYear.keys(), ...cited.keys()]);
  return [...years].sort(newestFirst).map((year) => ({
    year,
    held: corpus.documentsOfYear.get(year) ?? [],
    known: (cited.get(year) ?? []).sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1)),
    campaigns: campaignsIn(corpus, year),
  }));
});

function newestFirst(a: string, b: string): number {
  if (a === UNKNOWN_YEAR || b === UNKNOWN_YEAR) return a === b ? 0 : a === UNKNOWN_YEAR ? 1 : -1;
  return Number(b) - Number(a);
}

function campaignsIn(corpus: Corpus, year: string): CampaignRecord[] {
  const from = ({ campaign }: CampaignRecord) => boundsOf(campaign.period ?? '').from;
  return corpus.campaigns
    .filter(({ campaign }) => {
      if (!campaign.period || year === UNKNOWN_YEAR) return false;
      const { from: first, to } = boundsOf(campaign.period);
      return first.slice(0, 4) <= year && year <= to.slice(0, 4);
    })
    .sort(
      (a, b) => Number(from(b).startsWith(year)) - Number(from(a).startsWith(year)) || (a.id < b.id ? -1 : 1),
    );
}

/**
 * The newest year in which a held document was issued, and its documents that direct: directives, and whatever launches
 * a campaign. Documents whose day is lost count where they speak of that year.
 *
 * @example directivesOfNewestYear(corpus)?.year // '2024'
 */
export function directivesOfNewestYear(
  corpus: Corpus,
): { year: string; issued: HeldDocument[]; about: HeldDocument[] } | null {
  const year = [...corpus.documentsOfYear.keys()]
    .filter((one) => one !== UNKNOWN_YEAR)
    .sort()
    .at(-1);
  if (year === undefined) return null;
  const directs = ({ document }: HeldDocument) =>
    document.type === 'chi-thi' || document.campaigns.some(({ role }) => role === 'launches');
  return {
    year,
    issued: (corpus.documentsOfYear.get(year) ?? []).filter(directs),
    about: (corpus.documentsOfYear.get(UNKNOWN_YEAR) ?? [])
      .filter(directs)
      .filter((held) => speaksOf(held, year)),
  };
}

/**
 * Whether the period of a document holds the year.
 *
 * @example speaksOf(held, '2024') // true
 */
export function speaksOf({ document }: HeldDocument, year: string): boolean {
  if (!document.period) return false;
  const { from, to } = boundsOf(document.period);
  return from.slice(0, 4) <= year && year <= to.slice(0, 4);
}
