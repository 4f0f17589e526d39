/** Emulation movements and drives. */
import type { CampaignRole } from './official-document.ts';
import { tonePlaced } from './text.ts';

export type CampaignKind = 'phong-trao' | 'dot' | 'cuoc-van-dong' | 'hoat-dong';
export type CampaignLevel = 'central' | 'province' | 'district';

export interface Campaign {
  name: string;
  kind: CampaignKind;
  level: CampaignLevel | null;
  issuer: string | null;
  launchedBy: string | null;
  slogan: string | null;
  period: string | null;
  parent: string | null;
  /** Other wordings in print. */
  aliases: string[];
  topics: string[];
}

export const campaignKinds: Record<CampaignKind, string> = {
  'phong-trao': 'Phong trào thi đua',
  dot: 'Đợt thi đua',
  'cuoc-van-dong': 'Cuộc vận động',
  'hoat-dong': 'Hoạt động',
};

/** What a document does with a campaign, in reading order of the chain. */
export const campaignRoles: Record<CampaignRole, string> = {
  launches: 'Phát động',
  implements: 'Triển khai',
  reports: 'Báo cáo, tổng kết',
  mentions: 'Nhắc tới',
};

/**
 * Where a campaign is named in a text, by any of its wordings: `[start, end)` of each place.
 * Case and tone placement do not matter, letters do; longer wordings win over those they contain.
 *
 * @example mentionsOf(['Dạy tốt, học tốt'], 'phong trào “Dạy tốt, học tốt”') // [[12, 28]]
 */
export function mentionsOf(wordings: readonly string[], text: string): [number, number][] {
  const lower = tonePlaced(text).toLowerCase();
  const found: [number, number][] = [];
  const longestFirst = [...wordings].sort((a, b) => b.length - a.length);
  for (const wording of longestFirst) {
    const sought = tonePlaced(wording).toLowerCase();
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (!found.some(([from, to]) => at < to && end > from)) found.push([at, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}
