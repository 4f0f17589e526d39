/**
 * A campaign as a chain: what it rests on, its launch, the plans that carry it out, the reports on it,
 * held or only cited. Everything follows from roles, relations and titles; nothing is written by hand.
 */
import type { Corpus } from '../corpus.ts';
import type { CampaignRecord, HeldDocument } from '../held-document.ts';
import { type CampaignRole, orderingDate } from '../official-document.ts';
import type { Work } from '../works/work.ts';
import { namesCampaign } from './campaign-names.ts';
import { isWithin, type Lane, laneOf, lanes } from './lane.ts';

export type Stage = 'ground' | 'launch' | 'plan' | 'report';

/** Stages in the order of the chain with their names. */
export const stageNames: Record<Stage, string> = {
  ground: 'Căn cứ',
  launch: 'Phát động',
  plan: 'Triển khai',
  report: 'Báo cáo, tổng kết',
};

/** Stages in the order of the chain. */
export const stages = Object.keys(stageNames) as Stage[];

/** One document of the chain. */
export interface ChainStep {
  work: Work;
  stage: Stage;
  lane: Lane;
  /** The printed day, else the earliest that the text allows; '' when nothing is known. */
  date: string;
}

/** A later document that carries out, or reports on, an earlier one of the chain; ids. */
export interface ChainLink {
  from: string;
  to: string;
}

export interface CampaignChain {
  /** By stage, then lane, then date. */
  steps: ChainStep[];
  links: ChainLink[];
}

const STAGE_OF: Record<CampaignRole, Stage | null> = {
  launches: 'launch',
  implements: 'plan',
  reports: 'report',
  mentions: null,
};

/**
 * The chain of a campaign.
 *
 * @example chainOf(corpus, record).steps.map(({ stage, work }) => [stage, work.number])
 * // [['ground', '67-KH/TU'], ['launch', '3461/KH-UBND'], ['plan', null], ['report', null]]
 */
export function chainOf(corpus: Corpus, record: CampaignRecord): CampaignChain {
  const stageOf = new Map<string, Stage>();
  const add = (id: string, stage: Stage) => {
    if (!stageOf.has(id) && corpus.works.work.has(id)) stageOf.set(id, stage);
  };
  const { launchedBy } = record.campaign;
  if (launchedBy) add(launchedBy, 'launch');
  for (const { role, held } of corpus.membersOfCampaign.get(record.id) ?? []) {
    const stage = STAGE_OF[role];
    if (stage) add(held.id, stage);
  }
  // Before the works that are merely named: what the launch carries out is no plan for it.
  for (const [id, stage] of [...stageOf])
    if (stage === 'launch') for (const ground of groundsOf(corpus, record, id)) add(ground, 'ground');
  for (const work of namedWorks(corpus, record)) add(work.id, stageByName(work));
  const steps = [...stageOf].flatMap(([id, stage]) => stepOf(corpus, id, stage)).sort(inOrder);
  return { steps, links: linksAmong(steps) };
}

function stepOf(corpus: Corpus, id: string, stage: Stage): ChainStep[] {
  const work = corpus.works.work.get(id);
  if (!work) return [];
  const date = work.held ? orderingDate(work.held.document) : (work.issuedOn ?? '');
  return [{ work, stage, lane: laneOf(corpus, work.issuer.id), date }];
}

function inOrder(a: ChainStep, b: ChainStep): number {
  return (
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
    // What has no date comes last.
    (a.date || '9').localeCompare(b.date || '9', 'en') ||
    (a.work.id < b.work.id ? -1 : 1)
  );
}

/** Works without a text whose title, or whose relation in a member, names the campaign. */
function namedWorks(corpus: Corpus, record: CampaignRecord): Work[] {
  const names = namesCampaign(record);
  const members = (corpus.membersOfCampaign.get(record.id) ?? []).map(({ held }) => held);
  const named = new Set<Work>();
  const tried = new Set<string>();
  const add = (id: string | null, isNamed: (work: Work) => boolean) => {
    const work = corpus.works.work.get(id ?? '');
    if (work && !work.held && belongsTo(record, work) && isNamed(work)) named.add(work);
  };
  for (const held of members) {
    for (const { work, quote } of held.document.relations) if (names(quote)) add(work, () => true);
    for (const cited of held.citations) {
      const id = corpus.works.workOf(held.id, cited);
      if (id === null || tried.has(id)) continue;
      tried.add(id);
      add(id, ({ title }) => title !== null && names(title));
    }
  }
  return [...named];
}

/** "Phong trào thi đua yêu nước năm 2024" is launched in many a province: one does not lead into another's chain. */
function belongsTo({ campaign }: CampaignRecord, work: Work): boolean {
  return campaign.issuer === null || isWithin(work.issuer.id, campaign.issuer);
}

function stageByName({ type, title }: Work): Stage {
  if (type === 'bao-cao') return 'report';
  return /^\s*(?:về\s+)?(?:việc\s+)?phát động/iu.test(title ?? '') ? 'launch' : 'plan';
}

/** What the launch says it carries out, save where it speaks of another campaign. */
function groundsOf(corpus: Corpus, record: CampaignRecord, launch: string): string[] {
  const work = corpus.works.work.get(launch);
  const ofRecord = (work?.record?.instrument.relations ?? [])
    .filter(({ kind }) => kind === 'implements')
    .map((relation) => relation.work);
  return [...ofRecord, ...(work?.held ? groundsIn(corpus, record, work.held) : [])];
}

function groundsIn(corpus: Corpus, record: CampaignRecord, { document }: HeldDocument): string[] {
  const names = namesCampaign(record);
  const others = document.campaigns.flatMap(({ id }) => {
    const other = corpus.campaign.get(id);
    return other && id !== record.id ? [namesCampaign(other)] : [];
  });
  return document.relations
    .filter(({ kind }) => kind === 'implements')
    .filter(({ quote }) => names(quote) || !others.some((namesOther) => namesOther(quote)))
    .map(({ work }) => work);
}

/** Steps listed of one stage on one level; a longer chain has pages of its own. */
export const STEPS_SHOWN = 20;

/**
 * The steps by stage and lane, both in order.
 *
 * @example groupedSteps(chain)[0]?.lanes[0]?.[1].length // 1
 */
export function groupedSteps({ steps }: CampaignChain): { stage: Stage; lanes: [Lane, ChainStep[]][] }[] {
  return [...Map.groupBy(steps, ({ stage }) => stage)].map(([stage, ofStage]) => ({
    stage,
    lanes: [...Map.groupBy(ofStage, ({ lane }) => lane)],
  }));
}

/**
 * Whether some steps are only counted on the page of the campaign.
 *
 * @example isLong(chain) // false
 */
export function isLong(chain: CampaignChain): boolean {
  return groupedSteps(chain).some(({ lanes: ofStage }) =>
    ofStage.some(([, steps]) => steps.length > STEPS_SHOWN),
  );
}

/** What each step carries out or reports on within the chain. */
function linksAmong(steps: readonly ChainStep[]): ChainLink[] {
  const known = new Set(steps.map(({ work }) => work.id));
  return steps.flatMap(({ work }) => {
    const stated = work.held ? work.held.document.relations : (work.record?.instrument.relations ?? []);
    const to = new Set(stated.filter(({ kind }) => CARRIES_ON.has(kind)).map((relation) => relation.work));
    return [...to].filter((id) => known.has(id) && id !== work.id).map((id) => ({ from: work.id, to: id }));
  });
}

const CARRIES_ON = new Set<string>(['implements', 'reports-on', 'continues', 'follows']);
