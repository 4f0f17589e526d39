/** Years one below the other, each with a bar for the works whose text is held and one for those only known of. */

export interface YearCount {
  year: string;
  held: number;
  known: number;
}

export interface YearPicture {
  width: number;
  height: number;
  rows: {
    y: number;
    year: string;
    held: { x: number; width: number; count: number };
    known: { x: number; width: number; count: number };
  }[];
}

const WIDTH = 280;
const LEFT = 44;
const ROW = 24;
/** Room for a number behind the longest bar. */
const RIGHT = 70;

/**
 * Lays the years out in the order given; the longest pair of bars takes the whole width.
 *
 * @example yearPicture([{ year: '2024', held: 1, known: 3 }]).rows[0]?.known.width // 124.5
 */
export function yearPicture(years: readonly YearCount[]): YearPicture {
  const most = Math.max(1, ...years.map(({ held, known }) => held + known));
  const wide = (count: number) => Math.round(((count * (WIDTH - LEFT - RIGHT)) / most) * 10) / 10;
  const rows = years.map(({ year, held, known }, index) => ({
    y: 8 + index * ROW,
    year,
    held: { x: LEFT, width: wide(held), count: held },
    known: { x: LEFT + wide(held), width: wide(known), count: known },
  }));
  return { width: WIDTH, height: years.length * ROW + 12, rows };
}
