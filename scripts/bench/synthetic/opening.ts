/** What stands before section I: letterhead, title and the paragraph of grounds. */
import { citedWork, dayInWords, inFull } from './citing.ts';
import type { Block, Draft } from './draft.ts';
import { calledInFull } from './provinces.ts';
import { mostCited } from './works.ts';

const VERBS: Record<string, string> = {
  'chi-thi': 'phát động',
  'ke-hoach': 'xây dựng kế hoạch',
  'bao-cao': 'báo cáo',
  'quyet-dinh': 'quyết định',
  'huong-dan': 'hướng dẫn',
};

/**
 * The blocks above section I; adds relations and campaigns to the draft.
 *
 * @example openingBlocks(draft)[0] // { kind: 'part', name: 'Letterhead', text: 'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI…' }
 */
export function openingBlocks(draft: Draft): Block[] {
  const { held, title } = draft;
  return [
    { kind: 'part', name: 'Letterhead', text: letterhead(draft) },
    { kind: 'part', name: 'Title', text: `${held.typeName.toUpperCase()}\n\n${title}` },
    { kind: 'paragraph', text: grounds(draft) },
  ];
}

function letterhead({ held }: Draft): string {
  const place = calledInFull(held.province).toUpperCase();
  const above = held.body === 'ubnd' ? `ỦY BAN NHÂN DÂN\n${place}` : `ỦY BAN NHÂN DÂN ${place}\nSỞ NỘI VỤ`;
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const day = `${held.province.name}, ngày ${dayInWords(held.issuedOn, true)}`;
  return [above, `Số: ${held.number}`, motto, day].join('\n\n');
}

/** The first ground is what the document implements or reports on. */
function grounds(draft: Draft): string {
  const { held, theme, random, relations, launched, studio } = draft;
  const ground = launched ?? (random.chance(0.4) ? mostCited(studio.seed) : citedWork(draft));
  const quote = `Thực hiện ${inFull(ground, true)}`;
  const kind = held.type === 'bao-cao' && launched ? 'reports-on' : 'implements';
  if (launched || studio.authorities.instruments.includes(ground.work)) {
    relations.push({ kind, work: ground.work, quote });
  }
  const body = held.body === 'ubnd' ? 'Ủy ban nhân dân' : 'Sở Nội vụ';
  const what = launched ? ` về “${launched.about}”` : '';
  const purpose = `${VERBS[held.type] ?? 'ban hành'} với chủ đề “**${theme}**”`;
  return `${quote}${what}; căn cứ ${draft.citations.pop()}, ${body} ${calledInFull(held.province)} ${purpose}, cụ thể như sau:`;
}
