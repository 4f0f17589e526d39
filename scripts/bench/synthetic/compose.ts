/** Writes one synthetic document from beginning to end. */
import { citationsFor } from './citing.ts';
import { contentBlocks } from './contents.ts';
import { type Block, countWords, type Draft, type Studio } from './draft.ts';
import { goalBlocks, resultBlocks } from './goals.ts';
import { withMisreading } from './misreadings.ts';
import { openingBlocks } from './opening.ts';
import { closingBlocks, orderBlocks } from './orders.ts';
import { calledInFull, type Province } from './provinces.ts';
import { createRandom, type Random } from './random.ts';
import type { Held } from './series.ts';
import { subjects } from './subjects.ts';
import { asCited, type Work } from './works.ts';

const VIRTUES = [
  'Đoàn kết',
  'Sáng tạo',
  'Trách nhiệm',
  'Kỷ cương',
  'Chủ động vượt khó',
  'Đổi mới',
  'Hiệu quả',
  'Tăng tốc',
  'Khát vọng phát triển',
  'Nêu gương',
  'Bứt phá',
];
const TITLES: Record<string, string> = {
  'chi-thi': 'Phát động Đợt thi đua đặc biệt về',
  'ke-hoach': 'Tổ chức phong trào thi đua về',
  'bao-cao': 'Tổng kết phong trào thi đua về',
  'quyet-dinh': 'Ban hành tiêu chí thi đua về',
  'huong-dan': 'Đăng ký thi đua và xét khen thưởng về',
};
const FEWEST_WORDS = 2800;
const MOST_WORDS = 3200;

export interface Manuscript {
  draft: Draft;
  blocks: Block[];
}

/** Name and id of the movement that the first directive of a province and year launches. */
export function movementOf(province: Province, year: number): { id: string; name: string } {
  const name = `Phong trào thi đua yêu nước năm ${year} trên địa bàn ${calledInFull(province)}`;
  return { id: `${province.slug}-yeu-nuoc-${year}`, name };
}

/** True of the directive that launches the movement of its province and year. */
export function launches({ type, round }: Held): boolean {
  return type === 'chi-thi' && round === 0;
}

/**
 * The n-th document of a run: about 3,000 words, the same for the same seed.
 *
 * @example compose(studio, 0).draft.held.number // '05/CT-UBND'
 */
export function compose(studio: Studio, index: number): Manuscript {
  const draft = newDraft(studio, index);
  const opening = [...openingBlocks(draft), section('I. CHỈ TIÊU THI ĐUA CHỦ YẾU'), ...goalBlocks(draft)];
  const reached = draft.held.type === 'bao-cao' ? resultBlocks(draft) : [];
  const closing = [section('III. TỔ CHỨC THỰC HIỆN'), ...orderBlocks(draft), ...closingBlocks(draft)];
  const head = [
    ...opening,
    section(reached.length > 0 ? 'II. KẾT QUẢ THỰC HIỆN' : 'II. NỘI DUNG THI ĐUA'),
    ...reached,
  ];
  const missing =
    draft.random.between(FEWEST_WORDS, MOST_WORDS) - countWords([...head, ...closing], draft.notes);
  const blocks = [...head, ...contentBlocks(draft, missing), ...closing];
  return { draft, blocks: blocks.map((block) => withMisreading(block, draft.random)) };
}

function section(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function newDraft(studio: Studio, index: number): Draft {
  const held = studio.series.at(index);
  const random = createRandom(studio.seed, 'document', index);
  const launched = launchedBefore(studio, held, index);
  const own = movementOf(held.province, held.year).id;
  const role = launches(held) ? 'launches' : held.type === 'bao-cao' ? 'reports' : 'implements';
  const draft: Draft = {
    index,
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
    campaigns: launches(held) || launched ? [{ id: own, role }] : [],
    signers: [],
    relations: [],
    recipients: [],
    assignments: [],
    targets: [],
    results: [],
  };
  draft.citations = citationsFor(draft);
  return draft;
}

/** The movement of the province and year, if a document with a smaller running number launched it. */
function launchedBefore({ series }: Studio, held: Held, index: number): Work | null {
  const first = series.indexOf(held.province, held.year, 'chi-thi');
  return first < index ? asCited(series.at(first), movementOf(held.province, held.year).name) : null;
}

function titleOf(held: Held, random: Random): string {
  const place = `năm ${held.year} trên địa bàn ${calledInFull(held.province)}`;
  if (launches(held)) return `Phát động ${movementOf(held.province, held.year).name}`;
  return `${TITLES[held.type] ?? 'Về'} ${random.pick(subjects)} ${place}`;
}
