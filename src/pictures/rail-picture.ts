/**
 * A chain of documents drawn from top to bottom: one rail a level, one row a document, a line from what came first
 * to what carries it on. Narrow enough for a phone: places and sizes are in units of the drawing, 280 wide.
 */
import { linesOf } from './text-lines.ts';

/** How a document is marked: its text is held, only known of, or not in the archive. */
export type Mark = 'held' | 'known' | 'missing';

export interface RailDocument {
  kind: 'document';
  id: string;
  /** Index of the rail on which it stands. */
  rail: number;
  mark: Mark;
  name: string;
  details: string[];
}

/** What is drawn in order: a heading, a document, or a remark such as "và 12 văn bản nữa". */
export type RailItem = { kind: 'heading' | 'remark'; text: string } | RailDocument;

export interface RailLink {
  /** Ids of the earlier and the later document. */
  first: string;
  later: string;
}

export interface TextLine {
  x: number;
  y: number;
  text: string;
  role: 'heading' | 'name' | 'detail' | 'rail';
}

export interface RailPicture {
  width: number;
  height: number;
  /** Where each rail runs; one without a name is not drawn. */
  rails: { x: number; from: number; to: number; named: boolean }[];
  dots: { x: number; y: number; mark: Mark }[];
  /** Lines, and the heads of their arrows, as SVG paths. */
  lines: string[];
  heads: string[];
  texts: TextLine[];
}

const WIDTH = 280;
const FIRST_RAIL = 22;
const BETWEEN_RAILS = 38;
const RADIUS = 6;
const NAME = 13;
const DETAIL = 12;
const LEADING = 17;
const TOP = 30;

interface Dot {
  x: number;
  y: number;
  rail: number;
}

/**
 * Lays a chain out.
 *
 * @param rails names of the rails, outermost first; short, they stand above the rails
 * @example railPicture(['Tỉnh', 'Huyện'], items, links).height // 240
 */
export function railPicture(
  rails: readonly string[],
  items: readonly RailItem[],
  links: readonly RailLink[],
): RailPicture {
  const left = rails.length === 0 ? 0 : xOf(rails.length - 1) + 18;
  const texts: TextLine[] = rails.map((text, index) => ({ x: xOf(index), y: 14, text, role: 'rail' }));
  const dots = new Map<string, Dot>();
  const marks: RailPicture['dots'] = [];
  let y = TOP;
  for (const item of items) {
    if (item.kind !== 'document') {
      y += item.kind === 'heading' ? 12 : 2;
      const role = item.kind === 'heading' ? 'heading' : 'detail';
      for (const text of linesOf(item.text, WIDTH - left, NAME, 2)) {
        texts.push({ x: left, y: y + 12, text, role });
        y += LEADING;
      }
      y += 4;
      continue;
    }
    const dot = { x: xOf(item.rail), y: y + 10, rail: item.rail };
    dots.set(item.id, dot);
    marks.push({ x: dot.x, y: dot.y, mark: item.mark });
    const named = linesOf(item.name, WIDTH - left, NAME, 2, true).map((text) => ({
      text,
      role: 'name' as const,
    }));
    const detailed = item.details
      .flatMap((detail) => linesOf(detail, WIDTH - left, DETAIL, 2))
      .map((text) => ({ text, role: 'detail' as const }));
    for (const line of [...named, ...detailed]) {
      texts.push({ x: left, y: y + 14, ...line });
      y += LEADING;
    }
    y += 10;
  }
  const drawn = links.flatMap(({ first, later }) => {
    const [start, end] = [dots.get(first), dots.get(later)];
    return start && end ? [lineBetween(start, end, [...dots.values()])] : [];
  });
  return {
    width: WIDTH,
    height: y + 4,
    rails: rails.map((name, index) => ({ x: xOf(index), from: TOP - 8, to: y, named: name !== '' })),
    dots: marks,
    lines: drawn.map(({ line }) => line),
    heads: drawn.map(({ head }) => head),
    texts,
  };
}

function xOf(rail: number): number {
  return FIRST_RAIL + rail * BETWEEN_RAILS;
}

/** Down the rail of the first and over to the later; around dots that stand between. */
function lineBetween(start: Dot, end: Dot, dots: readonly Dot[]): { line: string; head: string } {
  const [top, bottom] = start.y <= end.y ? [start, end] : [end, start];
  const isBetween = (dot: Dot) => dot.rail === top.rail && dot.y > top.y && dot.y < bottom.y;
  const isBlocked = dots.some(isBetween);
  if (start.x === end.x && !isBlocked) {
    const tip = end.y + (start.y < end.y ? -RADIUS : RADIUS) - (start.y < end.y ? 1 : -1);
    return { line: `M${start.x} ${start.y}V${end.y}`, head: headOf(end.x, tip, 0, start.y < end.y ? 1 : -1) };
  }
  // A line on the same rail bulges outwards, one to another rail leaves towards it.
  const side = end.x > start.x ? 1 : -1;
  const aside = isBlocked || start.x === end.x ? start.x + side * 11 : start.x;
  const down = start.y < end.y ? 1 : -1;
  const leave =
    aside === start.x
      ? `M${start.x} ${start.y}`
      : `M${start.x} ${start.y}Q${aside} ${start.y} ${aside} ${start.y + down * 14}`;
  const into = start.x === end.x ? -side : side;
  const turn = Math.min(14, Math.abs(end.y - start.y) / 2);
  const line = `${leave}V${end.y - down * turn}Q${aside} ${end.y} ${aside + into * 10} ${end.y}H${end.x}`;
  return { line, head: headOf(end.x - into * (RADIUS + 1), end.y, into, 0) };
}

/** A small triangle with its tip here, looking along (dx, dy). */
function headOf(x: number, y: number, dx: number, dy: number): string {
  const [back, wide] = [6, 3.5];
  const a = [x - dx * back - dy * wide, y - dy * back - dx * wide];
  const b = [x - dx * back + dy * wide, y - dy * back + dx * wide];
  return `M${x} ${y}L${a.join(' ')}L${b.join(' ')}Z`;
}
