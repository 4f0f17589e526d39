/**
 * The structure that printed labels give a text, and the permanent ASCII address of each part.
 *
 * Labels rank as official texts use them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6):
 * phần, chương, mục, điều, then I., 1., a). A dash or no label makes a numbered paragraph of its unit.
 */
import { slugOf } from './text.ts';

/** One printed block, in order. `depth` is the heading's depth (2–6), absent for a paragraph. */
export interface Block {
  text: string;
  depth?: number | undefined;
}

/** Where a block stands: `address` is its id on the page, `pin` what one cites. */
export interface Unit {
  address: string;
  pin: string;
  /** The printed label with its sign, or '' . */
  label: string;
  /** 1 for the outermost rank; 0 for a paragraph outside any unit. */
  level: number;
  kind: 'unit' | 'item' | 'paragraph' | 'block';
}

interface Label {
  rank: number;
  printed: string;
  address: string;
  pin: string;
}

const ROMAN = /^([IVXL]{1,6})\.(?=\s)/u;
const ARABIC = /^(\d{1,2}(?:\.\d{1,2}){0,3})([.)])(?=\s)/u;
const LETTER = /^([a-zđ]{1,2})\)(?=\s)/u;
const NAMED = /^(Phần|Chương|Mục|Điều|Phụ lục)\s+(\d{1,3}|[IVXL]{1,6}|thứ\s+\p{L}+)(?![\p{L}\d])[.:]?/iu;
const DASH = /^[-–+•*](?=\s)/u;
const PARAGRAPH = { address: 'doan', pin: 'đoạn' };
const ITEM = { address: 'gach', pin: 'gạch đầu dòng' };
const NAMED_RANK: Record<string, number> = { phan: 0, 'phu-luc': 0, chuong: 1, muc: 2, dieu: 3 };

/** Reads the label at the start of a block; `null` when there is none that numbers a unit. */
function labelOf({ text, depth }: Block): Label | null {
  const named = NAMED.exec(text);
  // A paragraph may begin "Điều 39 Nghị định …"; only a sign or the end of the line makes a label of it.
  const closed = named !== null && (/[.:]$/.test(named[0]) || named[0] === text);
  if (named?.[1] && named[2] && (depth !== undefined || closed)) {
    return namedLabel(named[0], named[1], named[2]);
  }
  const roman = ROMAN.exec(text)?.[1];
  if (roman) return { rank: 4, printed: `${roman}.`, address: `muc-${roman.toLowerCase()}`, pin: roman };
  const [, arabic, sign] = ARABIC.exec(text) ?? [];
  if (arabic) {
    const rank = 5 + (arabic.split('.').length - 1) / 10;
    return { rank, printed: `${arabic}${sign}`, address: arabic.replaceAll('.', '-'), pin: arabic };
  }
  const letter = LETTER.exec(text)?.[1];
  if (letter)
    return { rank: 6, printed: `${letter})`, address: letter.replaceAll('đ', 'dd'), pin: `${letter})` };
  return null;
}

function namedLabel(printed: string, word: string, number: string): Label | null {
  const key = slugOf(word);
  const rank = NAMED_RANK[key];
  if (rank === undefined) return null;
  return { rank, printed, address: `${key}-${slugOf(number)}`, pin: `${word} ${number}` };
}

/**
 * Gives every block its unit.
 *
 * A numbered block opens a unit below the nearest unit of a higher rank; other paragraphs and the
 * dash items are counted, apart, inside the unit in which they stand. Addresses come from labels, so correcting a letter
 * moves no link; only a heading without a label is addressed by its words. A second unit with the same labels gets `-2`.
 *
 * @example
 * outline([{ text: 'II. NỘI DUNG', depth: 2 }, { text: '1. Tiếp tục' }, { text: 'Quán triệt' }])
 *   .map((unit) => unit.address) // ['muc-ii', 'muc-ii-1', 'muc-ii-1-doan-2']
 */
export function outline(blocks: readonly Block[]): Unit[] {
  const open: Label[] = [];
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return blocks.map((block) => {
    const label = labelOf(block) ?? headingLabel(block);
    if (label) {
      while (open.length > 0 && (open.at(-1) as Label).rank >= label.rank) open.pop();
      open.push(withoutParent(label, open.at(-1)));
      const address = unique(joined(open), taken);
      // The words beside a number are the unit's first paragraph; a heading is none.
      counts.set(`${joined(open)}-${PARAGRAPH.address}`, block.depth === undefined ? 1 : 0);
      return { address, pin: pinOf(open), label: label.printed, level: open.length, kind: 'unit' };
    }
    const dash = DASH.exec(block.text)?.[0] ?? '';
    const own = counted(dash ? ITEM : PARAGRAPH, open, counts);
    const level = open.length;
    return {
      address: unique(own.address, taken),
      pin: own.pin,
      label: dash,
      level,
      kind: dash ? 'item' : 'paragraph',
    };
  });
}

/** The next paragraph or dash item of the open unit. */
function counted(kind: typeof ITEM, open: readonly Label[], counts: Map<string, number>) {
  const parent = open.length > 0 ? joined(open) : '';
  const series = parent ? `${parent}-${kind.address}` : kind.address;
  const count = (counts.get(series) ?? 0) + 1;
  counts.set(series, count);
  const pin = `${kind.pin} ${count}`;
  return { address: `${series}-${count}`, pin: parent ? `${pinOf(open)}, ${pin}` : pin };
}

/** "1.2." below "1." repeats the number of its parent: the place is 1.2, not 1.1.2. */
function withoutParent(label: Label, parent: Label | undefined): Label {
  if (!parent?.printed || !label.printed.startsWith(parent.printed)) return label;
  const own = label.printed.slice(parent.printed.length).replace(/[.)]$/, '');
  return { ...label, address: own.replaceAll('.', '-'), pin: own };
}

/** A heading without a label is a unit named by its words; it holds the labels that usually have its depth. */
function headingLabel({ text, depth }: Block): Label | null {
  if (depth === undefined) return null;
  return { rank: depth + 1.5, printed: '', address: `tieu-de-${slugOf(text, 40)}`, pin: `phần “${text}”` };
}

function joined(open: readonly Label[]): string {
  const path = open.map((label) => label.address).join('-');
  return /^[a-z]+-/.test(path) ? path : `muc-${path}`;
}

/** "mục II.3 điểm a)" reads as officials cite: numbers joined by dots, named parts by commas. */
function pinOf(open: readonly Label[]): string {
  const named = open.filter((label) => label.rank < 4 || label.pin.startsWith('phần'));
  const numbered = open.filter((label) => !named.includes(label));
  const path = numbered.map((label) => label.pin.replace(/\)$/, '')).join('.');
  return [...named.map((label) => label.pin), path && `mục ${path}`].filter(Boolean).join(', ');
}

/** `muc-i-2` may already be the second "I." or "2." below "I.": count on until the address is free. */
function unique(address: string, taken: Set<string>): string {
  let free = address;
  for (let count = 2; taken.has(free); count += 1) free = `${address}-${count}`;
  taken.add(free);
  return free;
}
