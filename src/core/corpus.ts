/** The whole archive linked: who issued what, what belongs to which campaign, topic and year. Only groups; knows no disk. */

import type { CampaignRecord, HeldDocument, InstrumentRecord } from './held-document.ts';
import type { Issuer } from './issuer.ts';
import type { Assignment, CampaignRole } from './official-document.ts';
import { orderingDate } from './official-document.ts';
import { UNKNOWN_YEAR } from './unknown-year.ts';
import { type Works, worksOf } from './works/works.ts';

export interface Topic {
  id: string;
  name: string;
  description: string;
}

export interface Indicator {
  id: string;
  name: string;
  units: string[];
  topic: string;
  better: 'up' | 'down' | 'none';
  note?: string | undefined;
}

export interface Abbreviation {
  short: string;
  full: string;
  group: string;
}

/** The parts before they are linked. */
export interface CorpusParts {
  issuers: Issuer[];
  topics: Topic[];
  indicators: Indicator[];
  abbreviations: Abbreviation[];
  campaigns: CampaignRecord[];
  instruments: InstrumentRecord[];
  documents: HeldDocument[];
}

export interface CampaignMember {
  role: CampaignRole;
  held: HeldDocument;
}

/** One assignment with the document that gives it. */
export interface Task {
  held: HeldDocument;
  assignment: Assignment;
}

export interface Corpus extends CorpusParts {
  issuer: ReadonlyMap<string, Issuer>;
  topic: ReadonlyMap<string, Topic>;
  indicator: ReadonlyMap<string, Indicator>;
  campaign: ReadonlyMap<string, CampaignRecord>;
  held: ReadonlyMap<string, HeldDocument>;
  instrument: ReadonlyMap<string, InstrumentRecord>;
  documentsOfIssuer: ReadonlyMap<string, HeldDocument[]>;
  documentsOfTopic: ReadonlyMap<string, HeldDocument[]>;
  /** By year of issue; the key `khong-ro-nam` holds those without one. */
  documentsOfYear: ReadonlyMap<string, HeldDocument[]>;
  membersOfCampaign: ReadonlyMap<string, CampaignMember[]>;
  /** What documents tell a body to do. */
  tasksOfIssuer: ReadonlyMap<string, Task[]>;
  /** Bodies whose successor this one is. */
  predecessorsOf: ReadonlyMap<string, Issuer[]>;
  /** Documents with a relation to this work. */
  relatedTo: ReadonlyMap<string, HeldDocument[]>;
  /** Every work held, recorded or cited. */
  works: Works;
}

/**
 * Links the parts. Documents are newest first everywhere; the earliest date the text allows counts
 * where no date is printed.
 *
 * @example linkCorpus(parts).documentsOfYear.get('2024')?.length
 */
export function linkCorpus(parts: CorpusParts): Corpus {
  const documents = [...parts.documents].sort(newestFirst);
  const campaigns = [...parts.campaigns].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...parts,
    documents,
    campaigns,
    issuer: byId(parts.issuers),
    topic: byId(parts.topics),
    indicator: byId(parts.indicators),
    campaign: byId(campaigns),
    held: byId(documents),
    instrument: byId(parts.instruments),
    documentsOfIssuer: grouped(documents, ({ document }) => [document.issuer]),
    documentsOfTopic: grouped(documents, ({ document }) => document.topics),
    documentsOfYear: grouped(documents, ({ document }) => [document.issuedOn?.slice(0, 4) ?? UNKNOWN_YEAR]),
    membersOfCampaign: grouped(membersIn(documents), ({ id }) => [id]),
    tasksOfIssuer: grouped(tasksIn(documents), ({ assignment }) =>
      assignment.issuer ? [assignment.issuer] : [],
    ),
    predecessorsOf: grouped(parts.issuers, ({ successor }) => (successor ? [successor] : [])),
    works: worksOf({ documents, instruments: parts.instruments }),
    relatedTo: grouped(documents, ({ document }) => [...new Set(document.relations.map(({ work }) => work))]),
  };
}

function newestFirst(a: HeldDocument, b: HeldDocument): number {
  const [dateA, dateB] = [orderingDate(a.document), orderingDate(b.document)];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function membersIn(documents: readonly HeldDocument[]): (CampaignMember & { id: string })[] {
  return documents.flatMap((held) => held.document.campaigns.map(({ id, role }) => ({ id, role, held })));
}

function tasksIn(documents: readonly HeldDocument[]): Task[] {
  return documents.flatMap((held) => held.document.assignments.map((assignment) => ({ held, assignment })));
}
