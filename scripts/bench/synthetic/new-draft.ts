/** A draft before its first word: who writes, when, about what, and in which movement. */
import { citationsFor } from './citing.ts';
import type { Draft, Studio } from './draft.ts';
import { calledInFull, type Province } from './provinces.ts';
import { createRandom, type Random } from './random.ts';
import type { Held } from './series.ts';
import { subjects } from './subjects.ts';
import { asCited, type Work } from './works.ts';

const VIRTUES =
  `Đoàn kết, Sáng tạo, Trách nhiệm, Kỷ cương, Chủ động vượt khó, Đổi mới, Hiệu quả, Tăng tốc, Nêu gương,
  Khát vọng phát triển, Bứt phá`.split(/,\s+/);
const TITLES: Record<string, string> = {
  'chi-thi': 'Phát động Đợt thi đua đặc biệt về',
  'ke-hoach': 'Tổ chức phong trào thi đua về',
  'bao-cao': 'Tổng kết phong trào thi đua về',
  'quyet-dinh': 'Ban hành tiêu chí thi đua về',
  'huong-dan': 'Đăng ký thi đua và xét khen thưởng về',
};

/**
 * Name and id of the movement that the first directive of a province and year launches.
 *
 * @example movementOf(province, 2019).id // 'gia-lai-yeu-nuoc-2019'
 */
export function movementOf(province: Province, year: number): { id: string; name: string } {
  const name = `Phong trào thi đua yêu nước năm ${year} trên địa bàn ${calledInFull(province)}`;
  return { id: `${province.slug}-yeu-nuoc-${year}`, name };
}

/**
 * True of the directive that launches the movement of its province and year.
 *
 * @example launches(series.at(0)) // true of the first directive of a year
 */
export function launches({ type, round }: Held): boolean {
  return type === 'chi-thi' && round === 0;
}

/**
 * The n-th draft of a run, with the citations that are to be placed.
 *
 * @example newDraft(studio, 0).title // 'Phát động Phong trào thi đua yêu nước năm 2019 trên địa bàn tỉnh Gia Lai'
 */
export function newDraft(studio: Studio, index: number): Draft {
  const held = studio.series.at(index);
  const random = createRandom(studio.seed, 'document', index);
  const launched = launchedBefore(studio, held, index);
  const rows = { signers: [], relations: [], recipients: [], assignments: [], targets: [], results: [] };
  const draft: Draft = {
    held,
    studio,
    random,
    launched,
    title: titleOf(held, random),
    theme: random.some(VIRTUES, random.between(3, 5)).join(' - '),
    topics: random.some(studio.authorities.topics, random.between(2, 4)),
    citations: [],
    notes: [],
    notesWanted: random.between(4, 10),
    campaigns: launches(held) || launched ? [ownCampaign(held)] : [],
    ...rows,
  };
  draft.citations = citationsFor(draft);
  return draft;
}

function ownCampaign(held: Held): { id: string; role: string } {
  const role = held.type === 'bao-cao' ? 'reports' : 'implements';
  return { id: movementOf(held.province, held.year).id, role: launches(held) ? 'launches' : role };
}

/** The movement of the province and year, if a document with a smaller running number launched it. */
function launchedBefore({ series }: Studio, held: Held, index: number): Work | null {
  const first = series.indexOf(held.province, held.year, 'chi-thi');
  return first < index ? asCited(series.at(first), movementOf(held.province, held.year).name) : null;
}

function titleOf(held: Held, random: Random): string {
  if (launches(held)) return `Phát động ${movementOf(held.province, held.year).name}`;
  const place = `năm ${held.year} trên địa bàn ${calledInFull(held.province)}`;
  return `${TITLES[held.type] ?? 'Về'} ${random.pick(subjects)} ${place}`;
}
