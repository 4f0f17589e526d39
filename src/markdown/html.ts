/** The accepted tree as HTML: wraps and marks, never changes a printed letter. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { reasons } from '../core/citation/resolve/resolution.ts';
import { pathOf } from '../core/identity.ts';
import type { Unit } from '../core/outline.ts';
import type { CitationNode } from './citations.ts';
import { element, text } from './element.ts';
import { attributeOf, shownText } from './printed-text.ts';

const BLOCK_CLASS: Record<string, string> = {
  Letterhead: 'letterhead',
  Title: 'act-title',
  Recipients: 'recipients',
  Signature: 'signature',
};

/** A correction alone on its line is parsed as a block; the page shows it in a paragraph. */
const INLINE_TAGS = new Set(['a', 'sub']);

/** A block of the body with the unit it is; `null` for the parts that have no address. */
export interface PlacedBlock {
  node: RootContent;
  unit: Unit | null;
}

/** Counts marks and corrections through a whole document, so that each has an id of its own. */
interface Counts {
  marks: Map<string, number>;
  corrections: number;
}

/**
 * A document as HTML: each block with its address, an anchor to it and its class by rank; then the
 * footnotes, each with its way back to the mark. The n-th correction leads to `#hieu-dinh-n`.
 *
 * @example documentHtml([{ node, unit }], []).html // '<p id="muc-i-1" class="unit level-2">…'
 */
export function documentHtml(
  blocks: readonly PlacedBlock[],
  notes: readonly FootnoteDefinition[],
): { html: string; notesHtml: string } {
  const convert = converter({ marks: new Map(), corrections: 0 });
  const html = blocks
    .map(({ node, unit }) => toHtml(unit ? place(convert(node), unit) : convert(node)))
    .join('\n');
  return { html, notesHtml: notes.map((note) => noteHtml(note, convert)).join('\n') };
}

function noteHtml(note: FootnoteDefinition, convert: (node: Nodes) => Element): string {
  const mark = note.identifier;
  const blocks = note.children.map(convert);
  const first = blocks[0]?.tagName === 'p' ? blocks.shift() : undefined;
  const ariaLabel = `Chú thích ${mark}: về chỗ đánh dấu`;
  const back = element('a', { href: `#danh-dau-${mark}`, className: ['note-back'], ariaLabel }, [
    text(`(${mark})`),
  ]);
  const words = [back, text(' '), ...(first?.children ?? [])];
  const dataPin = `chú thích ${mark}`;
  const further = blocks.map((block) => ({ ...block, properties: { ...block.properties, dataPin } }));
  return toHtml([element('p', { id: `chu-thich-${mark}`, className: ['note'], dataPin }, words), ...further]);
}

function converter(counts: Counts): (node: Nodes) => Element {
  const handlers: Handlers & Record<'citation', Handlers['text']> = {
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => inlineComponent(state, node, counts),
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) =>
      BLOCK_CLASS[node.name ?? ''] ? blockComponent(state, node) : inlineComponent(state, node, counts),
    citation: (state: State, node: CitationNode) => citationLink(state, node),
    footnoteReference: (_: State, node: FootnoteReference) => noteMark(node.identifier, counts.marks),
  };
  return (node) => {
    const converted = toHast(node, { handlers }) as Element;
    return INLINE_TAGS.has(converted.tagName) ? element('p', {}, [converted]) : converted;
  };
}

/** Gives a block its id, the words by which one cites it and the anchor that shows it. A heading's anchor stands beside it, so that its name is its words. */
function place(block: Element, unit: Unit): Element {
  const named = { ...block.properties, id: unit.address, dataPin: unit.pin };
  if (unit.kind === 'block') return { ...block, properties: named };
  const className = [unit.kind, `level-${Math.floor(unit.level)}`];
  const placed = { ...block, properties: { ...named, className } };
  if (block.tagName === 'table') return placed;
  if (/^h\d$/.test(block.tagName))
    return element('div', { className: ['heading'] }, [placed, anchorOf(unit)]);
  return { ...placed, children: [...placed.children, anchorOf(unit)] };
}

/** A stop of the Tab key; with scripts only numbered units are, and arrow keys lead on to their many paragraphs. */
function anchorOf(unit: Unit): Element {
  return element(
    'a',
    { href: `#${unit.address}`, className: ['anchor'], ariaLabel: `Địa chỉ của ${unit.pin}` },
    [],
  );
}

/** A correction is a link to its row in the list below the text: it opens by pointer, tap and key. */
function inlineComponent(state: State, node: MdxJsxTextElement | MdxJsxFlowElement, counts: Counts): Element {
  if (node.name === 'Sub') return element('sub', {}, state.all(node as Nodes) as ElementContent[]);
  counts.corrections += 1;
  const href = `#hieu-dinh-${counts.corrections}`;
  const children = state.all(node as Nodes) as ElementContent[];
  const reason = attributeOf(node as Nodes, 'reason');
  if (node.name === 'Supplied')
    return element('a', { href, className: ['supplied'], title: `Bổ sung: ${reason}` }, children);
  const from = attributeOf(node as Nodes, 'from');
  const title = `Bản nhận được: “${from}”${reason ? `; ${reason}` : ''}`;
  if (children.length > 0) return element('a', { href, className: ['corrected'], title }, children);
  return element(
    'a',
    { href, className: ['corrected', 'left-out'], title, ariaLabel: `Đã bỏ “${from}”` },
    [],
  );
}

/**
 * A citation leads to its work; one that must not be linked says why. Addresses are those of a site at the root:
 * whoever shows the page puts its own base before them.
 */
function citationLink(state: State, { cited, children }: CitationNode): Element {
  const inner = state.all({ type: 'paragraph', children }) as ElementContent[];
  if (cited.work) return element('a', { href: pathOf(cited.work), className: ['citation'] }, inner);
  const title = cited.reason ? `Chưa xác định được: ${reasons[cited.reason]}` : undefined;
  return element('span', { className: ['citation', 'unresolved'], title }, inner);
}

function blockComponent(state: State, node: MdxJsxFlowElement): Element {
  const children = state
    .all(node as Nodes)
    .map((child) => (child.type === 'element' && child.tagName !== 'table' ? keepLines(child) : child));
  const className = [BLOCK_CLASS[node.name ?? ''] ?? '', ...(isRowByRow(node) ? ['row-by-row'] : [])];
  return element('div', { className }, children as ElementContent[]);
}

/** The head of an act stands in two columns; a file may have it row by row: the body, beside it the state's or the Party's name. */
function isRowByRow({ name, children }: MdxJsxFlowElement): boolean {
  const second = name === 'Letterhead' ? children[1] : undefined;
  return second !== undefined && /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN)/u.test(shownText(second as Nodes));
}

/** Inside a block of the printed act every line end is kept, in emphasis too. */
function keepLines(parent: Element): Element {
  const children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [keepLines(child)];
    if (child.type !== 'text') return [child];
    const lines = child.value.split('\n');
    return lines.flatMap((line, index) =>
      index === 0 ? [text(line)] : [element('br', {}, []), text(`\n${line}`)],
    );
  });
  return { ...parent, children };
}

function noteMark(mark: string, marks: Map<string, number>): Element {
  const count = (marks.get(mark) ?? 0) + 1;
  marks.set(mark, count);
  const id = count === 1 ? `danh-dau-${mark}` : `danh-dau-${mark}-${count}`;
  const link = element('a', { id, href: `#chu-thich-${mark}`, ariaLabel: `Chú thích ${mark}` }, [
    text(`(${mark})`),
  ]);
  return element('sup', { className: ['note-mark'] }, [link]);
}
