/** The picture of a campaign's chain: one rail a level, stages as headings, what is missing as dashed dots. */
import type { CampaignChain, ChainLink, ChainStep, Stage } from '../core/chain/campaign-chain.ts';
import { stageNames, stages } from '../core/chain/campaign-chain.ts';
import { type Lane, lanes } from '../core/chain/lane.ts';
import type { MissingLinks } from '../core/chain/missing.ts';
import { shortBody, shortWorkName, workDate } from '../core/chain/step-words.ts';
import type { Corpus } from '../core/corpus.ts';
import { type RailItem, type RailPicture, railPicture } from './rail-picture.ts';

/** Documents drawn of one stage on one level; the rest is counted. */
const MOST_STEPS = 4;
const MOST_ANSWERS = 3;
const RAIL_NAMES: Record<Lane, string> = {
  central: 'T.Ư',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
};

/**
 * The chain drawn; `null` when it has no document.
 *
 * @example chainPicture(corpus, chain, missing)?.dots.length // 5
 */
export function chainPicture(
  corpus: Corpus,
  chain: CampaignChain,
  missing: MissingLinks,
): RailPicture | null {
  if (chain.steps.length === 0) return null;
  const highest = Math.min(...chain.steps.map(({ lane }) => lanes.indexOf(lane)));
  const rails = lanes.slice(highest);
  const railOf = (lane: Lane) => rails.indexOf(lane);
  const items = stages.flatMap((stage) => [
    ...stepsOf(corpus, chain, stage, railOf),
    ...(stage === 'plan' ? answersOf(missing, chain, railOf) : []),
  ]);
  const links = shortest(chain.links).map(({ from, to }) => ({ first: to, later: from }));
  return railPicture(
    rails.map((lane) => RAIL_NAMES[lane]),
    withHeadings(items),
    links,
  );
}

/** Links without those that a step between two already tells: a report on a plan need not point past it. */
function shortest(links: readonly ChainLink[]): ChainLink[] {
  const to = Map.groupBy(links, ({ from }) => from);
  const goesOn = (from: string, goal: string) => (to.get(from) ?? []).some((link) => link.to === goal);
  return links.filter(
    (link) => !(to.get(link.from) ?? []).some((other) => other.to !== link.to && goesOn(other.to, link.to)),
  );
}

type StagedItem = RailItem & { stage: Stage };

function withHeadings(items: readonly StagedItem[]): RailItem[] {
  return items.flatMap((item, index) =>
    items[index - 1]?.stage === item.stage
      ? [item]
      : [{ kind: 'heading' as const, text: stageNames[item.stage] }, item],
  );
}

function stepsOf(
  corpus: Corpus,
  { steps }: CampaignChain,
  stage: Stage,
  railOf: (lane: Lane) => number,
): StagedItem[] {
  const ofStage = Map.groupBy(
    steps.filter((step) => step.stage === stage),
    ({ lane }) => lane,
  );
  return [...ofStage.values()].flatMap((ofLane) => [
    ...ofLane.slice(0, MOST_STEPS).map((step): StagedItem => ({ ...drawn(corpus, step, railOf), stage })),
    ...more(ofLane.length - MOST_STEPS, 'văn bản', stage),
  ]);
}

function drawn(corpus: Corpus, { work, lane }: ChainStep, railOf: (lane: Lane) => number): RailItem {
  return {
    kind: 'document',
    id: work.id,
    rail: railOf(lane),
    mark: work.held ? 'held' : 'known',
    name: shortWorkName(work),
    details: [workDate(work), shortBody(corpus, work), ...(work.held ? [] : ['chưa có toàn văn'])],
  };
}

/** Bodies right below the launch without a document stand where their plan would. */
function answersOf(
  { answers }: MissingLinks,
  { steps }: CampaignChain,
  railOf: (lane: Lane) => number,
): StagedItem[] {
  const launch = steps.find(({ stage }) => stage === 'launch');
  const below = launch ? lanes[lanes.indexOf(launch.lane) + 1] : undefined;
  if (!below) return [];
  return [
    ...answers.slice(0, MOST_ANSWERS).map(
      ({ id, short }): StagedItem => ({
        kind: 'document',
        id: `thieu/${id}`,
        rail: railOf(below),
        mark: 'missing',
        name: short,
        details: ['chưa có văn bản trong kho'],
        stage: 'plan',
      }),
    ),
    ...more(answers.length - MOST_ANSWERS, 'cơ quan', 'plan'),
  ];
}

function more(count: number, what: string, stage: Stage): StagedItem[] {
  return count > 0 ? [{ kind: 'remark', text: `và ${count} ${what} nữa`, stage }] : [];
}
