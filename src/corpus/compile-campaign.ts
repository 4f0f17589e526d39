/** One campaign file: strict front matter and a short summary under the same gate as documents. */
import type { Campaign } from '../core/campaign.ts';
import type { CampaignRecord } from '../core/held-document.ts';
import type { Problem } from '../core/problem.ts';
import { suspectCharacters } from '../core/suspect-characters.ts';
import { compileBody } from '../markdown/compile.ts';
import { campaignSchema } from '../schema/authority.ts';
import { FRONT_MATTER_LINE, splitFile } from './front-matter.ts';
import { readYaml, validate } from './yaml-file.ts';

/**
 * Compiles `content/campaigns/<id>.mdx`.
 *
 * @example compileCampaign('content/campaigns/vi-nguoi-ngheo.mdx', text).compiled?.id // 'vi-nguoi-ngheo'
 */
export function compileCampaign(
  file: string,
  text: string,
): { compiled: CampaignRecord | null; problems: Problem[] } {
  const { split, problems } = splitFile(file, text);
  if (!split) return { compiled: null, problems };
  const suspects = suspectCharacters(text).map(({ index, message, mend }) => {
    const before = text.slice(0, index);
    return {
      file,
      line: before.split('\n').length,
      column: index - before.lastIndexOf('\n'),
      message,
      mend,
      rule: 'characters',
    };
  });
  const front = readYaml(file, split.yaml, FRONT_MATTER_LINE);
  const valid = front.yaml ? validate<Campaign>(file, front.yaml, campaignSchema) : null;
  const { body, faults } = compileBody(split.body);
  const found = [
    ...suspects,
    ...front.problems,
    ...(valid?.problems ?? []),
    ...faults.map((fault) => ({ file, ...fault })),
  ];
  if (found.length > 0 || !valid?.value || !body) return { compiled: null, problems: found };
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const summary = body.parts.map((part) => part.text).join(' ');
  return { compiled: { file, id, campaign: valid.value, summaryHtml: body.html, summary }, problems: [] };
}
