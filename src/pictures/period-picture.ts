/** Stretches of time below one axis of years or months, each with its name above its band. */
import { boundsOf } from '../core/date.ts';
import { linesOf } from './text-lines.ts';

export interface Stretch {
  name: string;
  /** EDTF: `2024`, `2021/2025`, `2022-10-15/2023-01-15`. */
  period: string;
  /** Days on which documents were issued, drawn as marks on the band. */
  marks?: readonly string[] | undefined;
}

export interface PeriodPicture {
  width: number;
  height: number;
  /** Where a year (or a month, within one or two years) begins, with its name. */
  ticks: { x: number; text: string }[];
  /** Where the axis stands; ticks run from here to the bottom. */
  axis: number;
  bands: { x: number; y: number; width: number; marks: number[]; text: { y: number; line: string }[] }[];
}

const WIDTH = 280;
const EDGE = 25;
const AXIS = 22;
const NAME = 12;
const BAND = 8;
const MOST_TICKS = 6;

/**
 * Lays stretches out over the time that they and their marks take; nothing when there is none.
 *
 * @example periodPicture([{ name: 'Đợt thi đua đặc biệt', period: '2022-10-15/2023-01-15' }])?.ticks.map(({ text }) => text)
 * // ['10/2022', '11/2022', '12/2022', '01/2023', '02/2023']
 */
export function periodPicture(stretches: readonly Stretch[]): PeriodPicture | null {
  const bounds = stretches.map(({ period }) => boundsOf(period));
  const days = [
    ...bounds.flatMap(({ from, to }) => [from, to]),
    ...stretches.flatMap(({ marks = [] }) => marks),
  ];
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const ticks = ticksBetween(first, last);
  const [start, end] = [dayNumber(ticks[0]?.day ?? first), dayNumber(ticks.at(-1)?.day ?? last)];
  const xOf = (day: string) =>
    round(EDGE + ((dayNumber(day) - start) / Math.max(1, end - start)) * (WIDTH - 2 * EDGE));
  let y = AXIS + 10;
  const bands = stretches.map(({ name, marks = [] }, index) => {
    const { from, to } = bounds[index] ?? { from: first, to: last };
    const lines = name === '' ? [] : linesOf(name, WIDTH - 4, NAME, 2);
    const text = lines.map((line, row) => ({ line, y: y + row * 16 + 12 }));
    const [x, top] = [xOf(from), y + lines.length * 16 + 2];
    y = top + BAND + 10;
    return { x, y: top, width: Math.max(3, round(xOf(to) - x)), marks: marks.map(xOf), text };
  });
  const shown = thinned(ticks).map(({ day, text }) => ({ x: xOf(day), text }));
  return { width: WIDTH, height: y, axis: AXIS, ticks: shown, bands };
}

/** Beginnings of years that hold both days, or of months when the time is short. */
function ticksBetween(first: string, last: string): { day: string; text: string }[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const span = dayNumber(last) - dayNumber(first);
  if (span > 400) {
    return Array.from({ length: to - from + 2 }, (_, index) => ({
      day: `${from + index}-01-01`,
      text: String(from + index),
    }));
  }
  const months = Array.from({ length: (to - from + 1) * 12 + 1 }, (_, index) => monthFrom(from, index));
  const within = months.filter(({ day }) => day.slice(0, 7) >= first.slice(0, 7));
  const end = within.findIndex(({ day }) => day > last);
  return within.slice(0, end + 1);
}

function monthFrom(year: number, index: number): { day: string; text: string } {
  const month = String((index % 12) + 1).padStart(2, '0');
  const of = year + Math.floor(index / 12);
  return { day: `${of}-${month}-01`, text: `${month}/${of}` };
}

/** As many names as stand side by side. */
function thinned<T>(ticks: readonly T[]): T[] {
  const step = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % step === 0);
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
