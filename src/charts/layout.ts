/**
 * Where everything of a chart stands. Across in percent, so that the drawing fits any width with letters of one size;
 * down in pixels. Each figure has a line of its own, so that no label ever covers another.
 */

import { printNumber } from '../core/target.ts';
import type { Chart, ChartRow, Mark } from './chart.ts';
import { across, LETTER, NARROWEST, type Scale, scaleOf } from './scale.ts';

export interface Lane {
  mark: Mark;
  /** Middle of the mark, down from the row's top. */
  y: number;
  /** Ends of the figure, in percent. */
  x: [number, number];
  /** Where the label stands: at a percentage, so many pixels aside, on which side; on a line of its own when the room is small. */
  label: { x: number; dx: number; y: number; anchor: 'start' | 'end' };
  /** A figure without an upper or lower end runs on to this side. */
  arrow: 'right' | 'left' | null;
}

export interface LaidRow {
  label: string[];
  data: ChartRow['data'];
  lanes: Lane[];
  y: number;
  height: number;
}

export interface Layout {
  scale: Scale;
  ticks: { value: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  rows: LaidRow[];
  height: number;
}

/** Room for the numbers of the axis. */
export const AXIS = 26;
const LABEL_LINE = 19;
const LANE = 22;
const GAP = 12;
/** Letters on one line of a row's label, at 320 px. */
const LINE = Math.floor(NARROWEST / LETTER);
/** From the middle of a mark to its label. */
const BESIDE = 11;
const ARROW = 20;

/**
 * Lays a chart out.
 *
 * @example layOut(chart).rows[0]?.lanes[0]?.x // [86.5, 86.5]
 */
export function layOut(chart: Chart): Layout {
  const scale = scaleOf(chart.rows.flatMap(({ marks }) => marks.flatMap(({ low, high }) => [low, high])));
  let y = AXIS;
  const rows = chart.rows.map((row) => {
    const laid = layRow(row, scale, y);
    y += laid.height;
    return laid;
  });
  return { scale, ticks: ticksOf(scale), rows, height: y };
}

function ticksOf(scale: Scale): Layout['ticks'] {
  const last = scale.ticks.length - 1;
  return scale.ticks.map((value, index) => ({
    value,
    x: across(value, scale),
    anchor: !isLong(value) || (index > 0 && index < last) ? 'middle' : index === 0 ? 'start' : 'end',
  }));
}

/** A long number at an end of the axis would stand out over the edge. */
function isLong(value: number): boolean {
  return printNumber(value).length > 3;
}

function layRow({ label, data, marks }: ChartRow, scale: Scale, y: number): LaidRow {
  const lines = brokenLines(label, LINE);
  let down = lines.length * LABEL_LINE;
  const lanes = marks.map((mark) => {
    const { lane, height } = layLane(mark, scale, down);
    down += height;
    return lane;
  });
  return { label: lines, data, lanes, y, height: down + GAP };
}

function layLane(mark: Mark, scale: Scale, top: number): { lane: Lane; height: number } {
  const x: Lane['x'] = [across(mark.low, scale), across(mark.high, scale)];
  const arrow = arrowOf(mark);
  const right = BESIDE + (arrow === 'right' ? ARROW : 0);
  const left = BESIDE + (arrow === 'left' ? ARROW : 0);
  const need = mark.text.length * LETTER;
  const roomRight = ((100 - x[1]) / 100) * NARROWEST - right;
  const roomLeft = (x[0] / 100) * NARROWEST - left;
  if (Math.max(roomRight, roomLeft) < need) {
    const y = top + LABEL_LINE + LANE / 2;
    return {
      lane: { mark, y, x, arrow, label: { x: 0, dx: 0, y: top + 14, anchor: 'start' } },
      height: LABEL_LINE + LANE,
    };
  }
  const isRight = roomRight >= roomLeft;
  const y = top + LANE / 2;
  const label: Lane['label'] = isRight
    ? { x: x[1], dx: right, y: y + 5, anchor: 'start' }
    : { x: x[0], dx: -left, y: y + 5, anchor: 'end' };
  return { lane: { mark, y, x, arrow, label }, height: LANE };
}

function arrowOf({ op }: Mark): Lane['arrow'] {
  if (op === '>' || op === '>=') return 'right';
  return op === '<' || op === '<=' ? 'left' : null;
}

/**
 * A text in lines of at most so many letters, broken between words; a longer word stands alone.
 *
 * @example brokenLines('Tỷ lệ lao động qua đào tạo', 12) // ['Tỷ lệ lao', 'động qua đào', 'tạo']
 */
export function brokenLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
