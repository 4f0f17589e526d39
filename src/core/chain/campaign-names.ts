/** Which texts name a campaign, and which documents are about it. */
import type { CampaignMember, Corpus } from '../corpus.ts';
import type { CampaignRecord, HeldDocument } from '../held-document.ts';
import { tonePlaced } from '../text.ts';

/**
 * The wordings under which a campaign goes, its name first.
 *
 * @example wordingsOf(record)[0] // 'Dạy tốt, học tốt'
 */
export function wordingsOf({ campaign }: CampaignRecord): string[] {
  return [campaign.name, ...campaign.aliases];
}

/**
 * A test whether a text names the campaign, in any of its wordings; case and tone placement do not matter.
 *
 * @example namesCampaign(record)('phong trào “Dạy tốt, học tốt”') // true
 */
export function namesCampaign(record: CampaignRecord): (text: string) => boolean {
  const sought = wordingsOf(record).map(plain);
  return (text) => {
    const within = plain(text);
    return sought.some((wording) => within.includes(wording));
  };
}

function plain(text: string): string {
  return tonePlaced(text).toLowerCase();
}

/**
 * Whether a member is about this campaign as a whole: it launches it, or carries out or reports on what launched it.
 * Others name it among their many tasks, so only their sentences that name it belong to it.
 *
 * @example isAbout(record, { role: 'implements', held }) // true for a plan that implements the launching work
 */
export function isAbout({ campaign }: CampaignRecord, { role, held }: CampaignMember): boolean {
  if (role === 'launches') return true;
  return held.document.relations.some(({ work }) => work === campaign.launchedBy);
}

/**
 * The members with what of their rows belongs to the campaign: all rows of those about it, else the rows that name it.
 *
 * @example rowsOf(corpus, record, ({ document }) => document.assignments)
 */
export function rowsOf<T extends { quote: string }>(
  corpus: Corpus,
  record: CampaignRecord,
  rows: (held: HeldDocument) => readonly T[],
): { held: HeldDocument; row: T }[] {
  const names = namesCampaign(record);
  return (corpus.membersOfCampaign.get(record.id) ?? []).flatMap((member) => {
    const whole = isAbout(record, member);
    return rows(member.held)
      .filter(({ quote }) => whole || names(quote))
      .map((row) => ({ held: member.held, row }));
  });
}
