/** The accepted tree as HTML: wraps and marks, never changes a printed letter. */
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { Unit } from '../core/outline.ts';
import { attributeOf } from './printed-text.ts';

const BLOCK_CLASS: Record<string, string> = {
  Letterhead: 'letterhead',
  Title: 'act-title',
  Recipients: 'recipients',
  Signature: 'signature',
};

/** A correction alone on its line is parsed as a block; the page shows it in a paragraph. */
const INLINE_TAGS = new Set(['span', 'sub']);

/** A block of the body with the unit it is; `null` for the parts that have no address. */
export interface PlacedBlock {
  node: RootContent;
  unit: Unit | null;
}

/**
 * The body: each block with its address, an anchor to it, and its class by rank.
 *
 * @example bodyHtml([{ node, unit }]) // '<p id="muc-i-1" class="unit level-2">…'
 */
export function bodyHtml(blocks: readonly PlacedBlock[]): string {
  const marks = new Map<string, number>();
  const convert = converter(marks);
  return blocks.map(({ node, unit }) => toHtml(convert(node, unit))).join('\n');
}

/**
 * One footnote with its way back to the mark.
 *
 * @example noteHtml(definition) // '<p id="chu-thich-1" class="note">…'
 */
export function noteHtml(note: FootnoteDefinition): string {
  const convert = converter(new Map());
  const mark = note.identifier;
  const blocks = note.children.map((child) => convert(child, null));
  const first = blocks[0]?.tagName === 'p' ? blocks.shift() : undefined;
  const back = element(
    'a',
    { href: `#danh-dau-${mark}`, className: ['note-back'], ariaLabel: `Chú thích ${mark}: về chỗ đánh dấu` },
    [text(`(${mark})`)],
  );
  const paragraph = element('p', { id: `chu-thich-${mark}`, className: ['note'] }, [
    back,
    text(' '),
    ...(first?.children ?? []),
  ]);
  return toHtml([paragraph, ...blocks]);
}

function converter(marks: Map<string, number>) {
  const handlers: Handlers = {
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => inlineComponent(state, node),
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) =>
      BLOCK_CLASS[node.name ?? ''] ? blockComponent(state, node) : inlineComponent(state, node),
    footnoteReference: (_: State, node: FootnoteReference) => noteMark(node.identifier, marks),
  };
  return (node: Nodes, unit: Unit | null): Element => {
    const converted = toHast(node, { handlers }) as Element;
    const block = INLINE_TAGS.has(converted.tagName) ? element('p', {}, [converted]) : converted;
    return unit ? place(block, unit) : block;
  };
}

function place(converted: Element, unit: Unit): Element {
  if (unit.kind === 'block')
    return { ...converted, properties: { ...converted.properties, id: unit.address } };
  const anchor = element(
    'a',
    { href: `#${unit.address}`, className: ['anchor'], ariaLabel: `Địa chỉ của ${unit.pin}` },
    [],
  );
  const properties: Properties = {
    ...converted.properties,
    id: unit.address,
    className: [unit.kind, `level-${Math.floor(unit.level)}`],
  };
  const children = converted.tagName === 'table' ? converted.children : [...converted.children, anchor];
  return { ...converted, properties, children };
}

function inlineComponent(state: State, node: MdxJsxTextElement | MdxJsxFlowElement): Element {
  const children = state.all(node as Nodes) as ElementContent[];
  const reason = attributeOf(node as Nodes, 'reason');
  if (node.name === 'Sub') return element('sub', {}, children);
  if (node.name === 'Supplied') {
    return element('span', { className: ['supplied'], title: `Bổ sung: ${reason}` }, children);
  }
  const from = attributeOf(node as Nodes, 'from');
  const title = `Tệp nhận được: “${from}”${reason ? `; ${reason}` : ''}`;
  const className = children.length > 0 ? ['corrected'] : ['corrected', 'left-out'];
  return element('span', { className, title }, children);
}

function blockComponent(state: State, node: MdxJsxFlowElement): Element {
  const children = state
    .all(node as Nodes)
    .map((child) => (child.type === 'element' && child.tagName !== 'table' ? keepLines(child) : child));
  return element('div', { className: [BLOCK_CLASS[node.name ?? ''] ?? ''] }, children as ElementContent[]);
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

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
