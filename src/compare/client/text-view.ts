/** The two texts beside each other: a section a block, a pair of passages a row. */

import { element, link } from '../../dom/elements.ts';
import { SIDES, type Side } from '../address.ts';
import type { PassageRow, SectionRow, ShownPart } from '../compare-texts.ts';
import type { Piece } from '../word-diff.ts';
import { nameOf } from './side-view.ts';

/** Addresses of the two documents, with a slash at their ends. */
export type Addresses = Readonly<Record<Side, string>>;

const SECTION_NAMES = {
  opening: 'Phần mở đầu',
  headed: '',
  closing: 'Nơi nhận và phần ký',
  notes: 'Chú thích',
} as const;

/**
 * One section of the comparison.
 *
 * @param index its place, for an id to link to
 * @example sections.append(sectionView(row, 0, addresses))
 */
export function sectionView(row: SectionRow, index: number, addresses: Addresses): HTMLElement {
  const heading = element('h3', 'pair-cells', ...SIDES.map((side) => sectionHead(row, side, addresses)));
  heading.id = idOf(index);
  const passages = row.rows.map((one) => passageView(one, addresses));
  const section = element(
    'section',
    'compared-section',
    heading,
    ...(row.a && row.b ? passages : folded(row, passages)),
  );
  section.setAttribute('aria-labelledby', heading.id);
  if (row.rows.every(({ kind }) => kind === 'same')) section.dataset['kind'] = 'same';
  return section;
}

/** What has no counterpart at all is not compared: it is there for who asks. */
function folded({ a }: SectionRow, passages: readonly HTMLElement[]): HTMLElement[] {
  if (passages.length === 0) return [];
  const summary = element('summary', '', `${passages.length} đoạn chỉ có ở ${nameOf(a ? 'a' : 'b')}`);
  return [element('details', 'one-sided', summary, ...passages)];
}

/**
 * The list of sections with what differs in each, as links to them.
 *
 * @example outline.replaceChildren(...sectionLinks(sections))
 */
export function sectionLinks(sections: readonly SectionRow[]): HTMLElement[] {
  return sections.map((row, index) => {
    const a = nameOfSection(row, 'a');
    const b = nameOfSection(row, 'b');
    const name = a && b && a !== b ? `${a} ↔ ${b}` : a || b;
    return element('li', '', link(`#${idOf(index)}`, name), element('span', 'beside', sumOf(row)));
  });
}

function idOf(index: number): string {
  return `phan-${index + 1}`;
}

function nameOfSection(row: SectionRow, side: Side): string {
  const section = row[side];
  return section ? (section.heading?.text ?? SECTION_NAMES[section.kind]) : '';
}

/** Counts of a section in words: "2 đoạn khác, 3 đoạn chỉ có ở A". */
function sumOf({ a, b, rows }: SectionRow): string {
  if (!a || !b) return `chỉ có ở ${a ? 'A' : 'B'}`;
  const count = (kind: PassageRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const parts = [
    [count('same'), 'đoạn giống nhau'],
    [count('different'), 'đoạn khác'],
    [count('only-a'), 'đoạn chỉ có ở A'],
    [count('only-b'), 'đoạn chỉ có ở B'],
  ] as const;
  return parts.flatMap(([number, words]) => (number > 0 ? `${number} ${words}` : [])).join(', ');
}

function sectionHead(row: SectionRow, side: Side, addresses: Addresses): HTMLElement {
  const section = row[side];
  const name = nameOfSection(row, side);
  const address = section?.heading ? `${addresses[side]}#${section.heading.address}` : '';
  const words = address ? link(address, name) : name || element('span', 'absent', 'không có phần tương ứng');
  return element('span', 'pair-cell', sideTag(side), words);
}

function passageView(row: PassageRow, addresses: Addresses): HTMLElement {
  const cells = SIDES.map((side) => cellView(row[side], side, row, addresses));
  const verdict = row.a && row.b ? [verdictView(row)] : [];
  const view = element('div', 'pair', ...verdict, element('div', 'pair-cells', ...cells));
  view.dataset['kind'] = row.kind;
  return view;
}

function verdictView({ kind, numbers, places }: PassageRow): HTMLElement {
  const counts = [numbers > 0 && `${numbers} con số`, places > 0 && `${places} chỗ lời văn`].filter(Boolean);
  const [sign, words] = kind === 'same' ? ['=', 'giống nhau'] : ['≠', `khác ${counts.join(', ')}`];
  return element('p', 'pair-verdict', element('span', 'pair-sign', sign), ` ${words}`);
}

function cellView(
  shown: ShownPart | null,
  side: Side,
  { kind }: PassageRow,
  addresses: Addresses,
): HTMLElement {
  if (!shown)
    return element('p', 'pair-cell pair-verdict absent', `chỉ có ở ${kind === 'only-a' ? 'A' : 'B'}`);
  const { part, label, pieces } = shown;
  const place = element(
    'p',
    'pair-place',
    sideTag(side),
    link(`${addresses[side]}#${part.address}`, part.pin),
  );
  const marked = pieces.map((one) => pieceView(one, side));
  const words = element('p', part.depth ? 'pair-words heading' : 'pair-words', label, ...marked);
  return element('div', 'pair-cell', place, words);
}

/** What A has and B has not is taken out on the way to B; readers of the screen hear it so. */
function pieceView({ kind, text }: Piece, side: Side): Node {
  if (kind === 'same' || text.trim() === '') return document.createTextNode(text);
  return element(side === 'a' ? 'del' : 'ins', kind === 'number' ? 'differs number' : 'differs', text);
}

function sideTag(side: Side): HTMLElement {
  return element('span', 'side-tag', nameOf(side));
}
