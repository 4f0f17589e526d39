/** Section I: fifteen goals, and in a report what was reached, each with its row of front matter. */
import { printNumber } from '../../../src/core/target.ts';
import type { Indicator } from './authorities.ts';
import { type Block, type Draft, footnote, type Row, sentence } from './draft.ts';
import { type Figure, figureIn } from './figures.ts';

const GOALS = 15;
const RESULTS = 6;
const GROUPS = ['1. Về kinh tế', '2. Về văn hóa - xã hội và môi trường', '3. Về quốc phòng, an ninh'];

/** What a goal says of its figure, and how it is printed. */
const WORDINGS: readonly [op: string, print: (figure: string) => string][] = [
  ['=', (figure) => `đạt ${figure}`],
  ['>=', (figure) => `đạt từ ${figure} trở lên`],
  ['>=', (figure) => `đạt ít nhất ${figure}`],
  ['>', (figure) => `đạt trên ${figure}`],
  ['about', (figure) => `đạt khoảng ${figure}`],
];

/**
 * The headings and items of the section; adds the rows to the draft.
 *
 * @example goalBlocks(draft)[1] // { kind: 'paragraph', text: '- Tỷ lệ che phủ rừng đạt **63,1%**.' }
 */
export function goalBlocks(draft: Draft): Block[] {
  const indicators = draft.random.some(draft.studio.authorities.indicators, GOALS);
  const size = Math.ceil(indicators.length / GROUPS.length);
  return GROUPS.flatMap((text, group) => [
    { kind: 'heading', level: 3, text },
    ...indicators.slice(group * size, (group + 1) * size).map((indicator) => goalItem(indicator, draft)),
  ]);
}

/**
 * The items of a report on what was reached; adds the rows to the draft.
 *
 * @example resultBlocks(draft).length // 6
 */
export function resultBlocks(draft: Draft): Block[] {
  const indicators = draft.random.some(draft.studio.authorities.indicators, RESULTS);
  return indicators.map((indicator) => resultItem(indicator, draft));
}

function goalItem({ id, name, units }: Indicator, draft: Draft): Block {
  const unit = draft.random.pick(units);
  const figure = figureIn(unit, draft.random);
  const { quote, ...row } = worded(name, unit, figure, draft);
  draft.targets.push({ indicator: id, label: name, ...row, unit, year: draft.held.year, quote });
  return item(quote, figure, draft);
}

function worded(
  name: string,
  unit: string,
  { value, printed }: Figure,
  { random, held }: Draft,
): Row & { quote: string } {
  if (unit === 'bậc') {
    const against = held.year - 1;
    return {
      op: '=',
      value,
      change: 'increase',
      against,
      quote: `${name} tăng ${printed} so với năm ${against}`,
    };
  }
  if (unit === '%/năm') {
    const low = random.between(1, 4);
    return { op: '>=', values: [low, low + 1], quote: `${name} đạt ít nhất ${low}-${low + 1}%/năm` };
  }
  const [op, print] = random.pick(WORDINGS);
  return { op, value, quote: `${name} ${print(printed)}` };
}

function resultItem({ id, name, units }: Indicator, draft: Draft): Block {
  const { random, held, results } = draft;
  const unit = random.pick(units);
  const figure = figureIn(unit, random);
  const ofTarget = random.between(9000, 11500) / 100;
  const estimated = random.chance(0.3) || undefined;
  const quote = `${name} ${estimated ? 'ước đạt' : 'đạt'} ${figure.printed}, bằng ${printNumber(ofTarget)}% kế hoạch`;
  const row = { indicator: id, label: name, op: '=', value: figure.value, unit, year: held.year };
  results.push({ ...row, quote, estimated, ofTarget });
  return item(quote, figure, draft);
}

/** Some figures are bold, a few items carry a footnote. */
function item(quote: string, { printed }: Figure, draft: Draft): Block {
  const text = draft.random.chance(0.5) ? quote.replace(printed, `**${printed}**`) : quote;
  const noted = draft.notes.length < 2 && draft.random.chance(0.15);
  return { kind: 'paragraph', text: `- ${text}${noted ? footnote(draft, sentence(draft)) : ''}.` };
}
