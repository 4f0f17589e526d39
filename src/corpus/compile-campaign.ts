/** One campaign file: strict front matter and a short summary under the same gate as documents. */
import type { Campaign } from '../core/campaign.ts';
import type { CampaignRecord } from '../core/held-document.ts';
import type { Problem } from '../core/problem.ts';
import { slugOf } from '../core/text.ts';
import type { CompiledBody } from '../markdown/compile.ts';
import { campaignSchema } from '../schema/authority.ts';
import { readMarkdown } from './markdown-file.ts';

/**
 * Compiles `content/campaigns/<id>.mdx`.
 *
 * @param path below `content/campaigns/`
 * @example compileCampaign('content/campaigns/vi-nguoi-ngheo.mdx', 'vi-nguoi-ngheo.mdx', text).compiled?.id // 'vi-nguoi-ngheo'
 */
export function compileCampaign(
  file: string,
  path: string,
  text: string,
): { compiled: CampaignRecord | null; problems: Problem[] } {
  const { sound, problems } = readMarkdown<Campaign>(file, text, campaignSchema);
  const found = [
    ...nameProblems(file, path),
    ...problems,
    ...(sound ? summaryProblems(file, sound.body) : []),
  ];
  if (!sound || found.length > 0) return { compiled: null, problems: found };
  const id = path.replace(/\.mdx$/, '');
  const summary = sound.body.parts.map((part) => part.text).join(' ');
  return {
    compiled: { file, id, campaign: sound.front, summaryHtml: sound.body.html, summary },
    problems: [],
  };
}

/** A summary is our own words: what belongs to a printed text would lead nowhere on its page. */
function summaryProblems(file: string, body: CompiledBody): Problem[] {
  const foreign =
    body.notesHtml !== '' || body.corrections.length > 0 || body.parts.some(({ kind }) => kind === 'block');
  if (!foreign) return [];
  const message = 'Lời giới thiệu phong trào có chú thích, hiệu đính hoặc thẻ khối của văn bản.';
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'campaign-summary',
      message,
      mend: 'Viết lời giới thiệu thành câu thường, không dùng [^1] và các thẻ như <Corrected>, <Title>.',
    },
  ];
}

/** The name of the file is the id and the address of the campaign. */
function nameProblems(file: string, path: string): Problem[] {
  const right = `${slugOf(path.replace(/\.mdx$/, '').replace(/^.*\//, ''))}.mdx`;
  if (path === right) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'campaign-file',
      message: `Tên tệp “${path}” không làm địa chỉ của phong trào được.`,
      mend: `Đổi thành content/campaigns/${right}: chữ thường không dấu, không đặt trong thư mục con.`,
    },
  ];
}
