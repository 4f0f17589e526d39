/** The citations of a document's blocks: found in its printed words, resolved, and wrapped where they stand. */
import type { Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { citedFacts } from '../core/citation/cited-facts.ts';
import { findCitations } from '../core/citation/find/find-citations.ts';
import { PARAGRAPH_END } from '../core/citation/reading/letters.ts';
import type { CitingDocument } from '../core/citation/resolve/citing-context.ts';
import { resolveCitations } from '../core/citation/resolve/resolve-citations.ts';
import type { Cited, Passage } from '../core/cited.ts';
import { oneLine } from '../core/one-line.ts';
import { sentenceBounds } from '../core/text.ts';
import { rawText } from './printed-text.ts';

/** A run of printed words that is a citation; `cited` tells to what it leads. */
export interface CitationNode {
  type: 'citation';
  cited: Cited;
  children: PhrasingContent[];
}

/** A block and where it stands in the document. */
export interface CitingBlock {
  node: RootContent;
  address: string;
  pin: string;
}

export interface CitedBlocks {
  /** The blocks with citations wrapped; no printed letter is changed. */
  nodes: RootContent[];
  citations: Cited[];
  passages: Passage[];
}

/** A citation in the text of one block: `[start, end)`. */
interface Range {
  start: number;
  end: number;
  cited: Cited;
}

/** Are links themselves, or split only with their mark: a citation's link stops before and goes on behind them. */
const ANCHORS = new Set(['Corrected', 'Supplied', 'link', 'footnoteReference', 'image']);
const WHOLE = new Set(['strong', 'emphasis', 'delete', 'mdxJsxTextElement']);

/**
 * Finds and wraps. The blocks are read as one text, so that a short form finds its full one anywhere.
 *
 * @param blocks in reading order, footnotes last
 * @example citeBlocks([{ node: paragraph, address: 'muc-i-1', pin: 'mục I.1' }], document).citations[0]?.work
 */
export function citeBlocks(blocks: readonly CitingBlock[], document: CitingDocument): CitedBlocks {
  const texts = blocks.map(({ node }) => rawText(node));
  const found = resolveCitations(findCitations(texts.join(PARAGRAPH_END)), document);
  const cited: CitedBlocks = { nodes: [], citations: [], passages: [] };
  let from = 0;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const text = texts[index] as string;
    const ranges: Range[] = [];
    for (
      let one = found[next];
      one && one.citation.start < from + text.length;
      next += 1, one = found[next]
    ) {
      const facts = citedFacts(one);
      ranges.push({ start: one.citation.start - from, end: one.citation.end - from, cited: facts });
      cited.citations.push(facts);
      cited.passages.push(passageOf(block, text, one.citation.start - from, one.citation.end - from));
    }
    cited.nodes.push(ranges.length > 0 ? wrapped(block.node, ranges) : block.node);
    from += text.length + PARAGRAPH_END.length;
  }
  return cited;
}

/** The sentence on one line, as the parts of the document are kept. */
function passageOf({ address, pin }: CitingBlock, text: string, start: number, end: number): Passage {
  const line = oneLine(text);
  const before = text.slice(0, start).replace(/\s+/gu, ' ').trimStart().length;
  const length = oneLine(text.slice(start, end)).length;
  const [from, to] = sentenceBounds(line, before, before + length);
  return { address, pin, sentence: line.slice(from, to), start: before - from, end: before + length - from };
}

function wrapped(block: RootContent, ranges: readonly Range[]): RootContent {
  const cursor = { at: 0 };
  return wrapNode(block, ranges, cursor) as RootContent;
}

/** Walks as `rawText` does, so that the cursor counts the same characters. */
function wrapNode(node: Nodes, ranges: readonly Range[], cursor: { at: number }): Nodes {
  if (!('children' in node)) return node;
  const separator = ['tableRow', 'table', 'mdxJsxFlowElement', 'footnoteDefinition'].includes(node.type)
    ? 1
    : 0;
  const children: (Nodes | CitationNode)[] = [];
  for (const [index, child] of node.children.entries()) {
    if (index > 0) cursor.at += separator;
    children.push(...wrapChild(child as Nodes, ranges, cursor));
  }
  return { ...node, children: joined(children) } as Parents;
}

function wrapChild(child: Nodes, ranges: readonly Range[], cursor: { at: number }): (Nodes | CitationNode)[] {
  const start = cursor.at;
  const end = start + rawText(child).length;
  if (child.type === 'text') {
    cursor.at = end;
    return cutText(child, start, ranges);
  }
  if (isAnchor(child)) {
    cursor.at = end;
    return [child];
  }
  const around = ranges.find((range) => range.start <= start && end <= range.end && start < end);
  if (around && WHOLE.has(child.type) && !holdsAnchor(child)) {
    cursor.at = end;
    return [{ type: 'citation', cited: around.cited, children: [child as PhrasingContent] }];
  }
  return [wrapNode(child, ranges, cursor)];
}

function cutText(node: Text, start: number, ranges: readonly Range[]): (Text | CitationNode)[] {
  const end = start + node.value.length;
  const pieces: (Text | CitationNode)[] = [];
  let at = start;
  const add = (to: number, cited: Cited | null) => {
    if (to <= at) return;
    const text: Text = { ...node, value: node.value.slice(at - start, to - start) };
    pieces.push(cited ? { type: 'citation', cited, children: [text] } : text);
    at = to;
  };
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue;
    add(Math.max(start, range.start), null);
    add(Math.min(end, range.end), range.cited);
  }
  add(end, null);
  return pieces;
}

function isAnchor(node: Nodes): boolean {
  return ANCHORS.has(node.type) || ('name' in node && ANCHORS.has(node.name ?? ''));
}

function holdsAnchor(node: Nodes): boolean {
  return isAnchor(node) || ('children' in node && node.children.some((child) => holdsAnchor(child as Nodes)));
}

/** Pieces of one citation that touch are one link. */
function joined(children: (Nodes | CitationNode)[]): (Nodes | CitationNode)[] {
  const whole: (Nodes | CitationNode)[] = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (last?.type === 'citation' && child.type === 'citation' && last.cited === child.cited)
      whole[whole.length - 1] = { ...last, children: [...last.children, ...child.children] };
    else whole.push(child);
  }
  return whole;
}
