/** What a campaign's chain lacks in the archive, as it follows from the chain itself and the list of bodies. */
import type { Corpus } from '../corpus.ts';
import { boundsOf } from '../date.ts';
import type { CampaignRecord } from '../held-document.ts';
import type { Issuer } from '../issuer.ts';
import type { CampaignChain, ChainStep, Stage } from './campaign-chain.ts';
import { answerable, type Lane, laneOf, lanes } from './lane.ts';

export interface MissingLinks {
  /** Steps that are known by citations or a record, their text not held. */
  texts: ChainStep[];
  /** Stages without any document, known or held. */
  stages: Exclude<Stage, 'ground'>[];
  /** Bodies right below the launching one that have no document in the chain. */
  answers: Issuer[];
  /** Lanes further below without any document. */
  lanes: Lane[];
}

const EXPECTED = ['launch', 'plan', 'report'] as const;

/**
 * What is missing. A body that did not answer is one whose answer the archive does not hold: nothing says it was not written.
 *
 * @example missingIn(corpus, record, chain).answers.map(({ id }) => id) // ['kon-tum/ngoc-hoi/ubnd']
 */
export function missingIn(corpus: Corpus, record: CampaignRecord, chain: CampaignChain): MissingLinks {
  const launcher = launcherOf(record, chain);
  const answered = answeredIn(corpus, record, chain);
  const lane = launcher && laneOf(corpus, launcher);
  const answers = launcher ? answerable(corpus, launcher, dayOf(record, chain)) : [];
  const seen = new Set(chain.steps.map((step) => step.lane));
  const next = lane ? lanes.indexOf(lane) + 1 : lanes.length;
  return {
    texts: chain.steps.filter(({ work }) => !work.held),
    stages: EXPECTED.filter((stage) => !chain.steps.some((step) => step.stage === stage)),
    answers: answers.filter(({ id }) => !answered.has(id)),
    lanes: lanes.filter(
      (below, index) => index >= next && !seen.has(below) && (index > next || answers.length === 0),
    ),
  };
}

/** Bodies with a document in the chain, or in that of a campaign which is part of this one. */
function answeredIn(corpus: Corpus, record: CampaignRecord, { steps }: CampaignChain): Set<string | null> {
  const own = steps.filter(({ stage }) => stage !== 'ground').map(({ work }) => work.issuer.id);
  const parts = corpus.campaigns.filter(({ campaign }) => campaign.parent === record.id);
  const members = parts.flatMap(({ id }) => corpus.membersOfCampaign.get(id) ?? []);
  const carrying = members.filter(({ role }) => role !== 'mentions').map(({ held }) => held.document.issuer);
  return new Set([...own, ...parts.map(({ campaign }) => campaign.issuer), ...carrying]);
}

function launcherOf({ campaign }: CampaignRecord, { steps }: CampaignChain): string | null {
  const launch = steps.find(({ stage }) => stage === 'launch');
  return campaign.issuer ?? launch?.work.issuer.id ?? null;
}

/** A day within the campaign: bodies that came or went around it are not asked. */
function dayOf({ campaign }: CampaignRecord, { steps }: CampaignChain): string | null {
  if (campaign.period) return boundsOf(campaign.period).from;
  const launch = steps.find(({ stage, date }) => stage === 'launch' && date !== '');
  return launch ? boundsOf(launch.date).from : null;
}
