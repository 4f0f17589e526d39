/** A document's body from text to page: parse, gate, outline, HTML. The order of the steps is here and nowhere else. */
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { CitingDocument } from '../core/citation/resolve/citing-context.ts';
import type { Cited, Passage } from '../core/cited.ts';
import { outline, type Unit } from '../core/outline.ts';
import type { Correction, PrintedPart } from '../core/printed-part.ts';
import type { TokenStreams } from '../core/received.ts';
import { anchorFaults } from './anchor-faults.ts';
import { citeBlocks } from './citations.ts';
import type { Fault } from './fault.ts';
import { refuse } from './gate.ts';
import { documentHtml, type PlacedBlock } from './html.ts';
import { noteFaults } from './note-faults.ts';
import { splitAtLabels } from './paragraphs.ts';
import { parseBody } from './parse.ts';
import { attributeOf, shownText, tokenStreamsOf } from './printed-text.ts';

export interface CompiledBody {
  html: string;
  notesHtml: string;
  parts: PrintedPart[];
  corrections: Correction[];
  citations: Cited[];
  passages: Passage[];
  /** For the fidelity check. */
  tokens: TokenStreams;
}

const BLOCKS: Record<string, { address: string; pin: string }> = {
  Letterhead: { address: 'phan-dau', pin: 'phần đầu văn bản' },
  Title: { address: 'ten-van-ban', pin: 'tên văn bản' },
  Recipients: { address: 'noi-nhan', pin: 'nơi nhận' },
  Signature: { address: 'ky', pin: 'phần ký' },
};

/**
 * Compiles a body, or lists every fault of it. Pure: the same text gives the same page.
 *
 * @param text the file with its front matter replaced by as many empty lines
 * @param document what its citations are judged by; without it none is looked for
 * @example compileBody('## I. MỤC TIÊU\n\n1. Đạt 10%.').body?.parts[1]?.address // 'muc-i-1'
 */
export function compileBody(
  text: string,
  document: CitingDocument | null = null,
): { body: CompiledBody; faults: [] } | { body: null; faults: Fault[] } {
  const parsed = parseBody(text);
  if (parsed.fault) return { body: null, faults: [parsed.fault] };
  const faults = [...refuse(parsed.tree), ...noteFaults(parsed.tree, text)];
  if (faults.length > 0) return { body: null, faults };
  const tree = splitAtLabels(parsed.tree);
  const blocks = placeBlocks(tree);
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const parts = [...blocks.flatMap(partOf), ...notes.map(noteOf)];
  const corrections = [
    ...blocks.flatMap(({ node, unit }) => correctionsIn(node, unit)),
    ...notes.flatMap((note) => correctionsIn(note, noteOf(note))),
  ];
  const lost = anchorFaults(tree, parts, corrections.length);
  if (lost.length > 0) return { body: null, faults: lost };
  const { nodes, citations, passages } = cite(blocks, notes, document);
  const body = {
    ...documentHtml(
      blocks.map(({ unit }, index) => ({ node: nodes[index] as RootContent, unit })),
      nodes.slice(blocks.length) as FootnoteDefinition[],
    ),
    citations,
    passages,
    parts,
    corrections,
    tokens: tokenStreamsOf(tree),
  };
  return { body, faults: [] };
}

/** Footnotes are read after the running text, in which their works are cited in full. */
function cite(
  blocks: readonly PlacedBlock[],
  notes: readonly FootnoteDefinition[],
  document: CitingDocument | null,
) {
  const places = [
    ...blocks.map(({ node, unit }) => ({ node, address: unit?.address ?? '', pin: unit?.pin ?? '' })),
    ...notes.map((note) => ({ node: note, address: noteOf(note).address, pin: noteOf(note).pin })),
  ];
  if (document) return citeBlocks(places, document);
  return { nodes: places.map(({ node }): RootContent => node), citations: [], passages: [] };
}

/** Running blocks get their unit by the outline; the blocks of the printed act have addresses of their own. */
function placeBlocks(tree: Root): PlacedBlock[] {
  const running = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const outlined = running.filter((node) => fixedPlace(node) === null);
  const units = outline(
    outlined.map((node) => ({
      text: shownText(node),
      depth: node.type === 'heading' ? node.depth : undefined,
    })),
  );
  const unitOf = new Map(outlined.map((node, index) => [node, units[index] as Unit]));
  const before: Unit[] = [];
  return running.map((node) => {
    const fixed = fixedPlace(node);
    if (!fixed) return { node, unit: unitOf.get(node) ?? null };
    const count = before.filter(({ address }) => address === fixed.address).length + 1;
    before.push(fixed);
    return { node, unit: count === 1 ? fixed : again(fixed, count) };
  });
}

/** A plan enclosed with its decision has a second title, and two bodies sign a joint act. */
function again(unit: Unit, count: number): Unit {
  return { ...unit, address: `${unit.address}-${count}`, pin: `${unit.pin} thứ ${count}` };
}

function fixedPlace(node: RootContent): Unit | null {
  const block = 'name' in node && node.name ? BLOCKS[node.name] : undefined;
  return block ? { ...block, label: '', level: 0, kind: 'block' } : null;
}

function partOf({ node, unit }: PlacedBlock): PrintedPart[] {
  if (!unit) return [];
  const depth = node.type === 'heading' ? node.depth : undefined;
  return [{ address: unit.address, pin: unit.pin, kind: unit.kind, depth, text: shownText(node) }];
}

function noteOf(note: FootnoteDefinition): PrintedPart {
  const { identifier } = note;
  return {
    address: `chu-thich-${identifier}`,
    pin: `chú thích ${identifier}`,
    kind: 'note',
    text: shownText(note),
  };
}

function correctionsIn(block: Nodes, at: { address: string; pin: string } | null): Correction[] {
  if (!at) return [];
  const found: Correction[] = [];
  visitParents(block, (node) => {
    const name = 'name' in node ? node.name : null;
    if (name !== 'Corrected' && name !== 'Supplied') return;
    const inline = node as Nodes;
    found.push({
      address: at.address,
      pin: at.pin,
      from: attributeOf(inline, 'from'),
      to: shownText(inline),
      reason: attributeOf(inline, 'reason'),
    });
  });
  return found;
}
