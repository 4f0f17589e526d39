/** What a node shows, and what the received file must have in its place. */
import type { Nodes, Root } from 'mdast';
import { oneLine } from '../core/one-line.ts';
import type { Token, TokenStreams } from '../core/received.ts';
import { tokensOf } from '../core/text.ts';

/**
 * The words a reader sees, on one line, without footnote marks.
 *
 * @example shownText(paragraphOf('<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt[^1]')) // 'Phấn đấu đạt'
 */
export function shownText(node: Nodes): string {
  return oneLine(rawText(node));
}

/**
 * The same words as they stand, line ends and all.
 *
 * @example rawText(paragraphOf('một\nhai')) // 'một\nhai'
 */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map((child) => rawText(child as Nodes)) : [];
  const separate = ['tableRow', 'table', 'mdxJsxFlowElement', 'footnoteDefinition'].includes(node.type);
  return inner.join(separate ? '\n' : '');
}

/** The value of a component's attribute, or null. */
export function attributeOf(node: Nodes, name: string): string | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : null;
}

/**
 * The tokens that the received file must hold: corrections undone, supplied text left out,
 * footnotes in streams of their own.
 *
 * @example tokenStreamsOf(tree).body[0] // { text: 'CHỈ', line: 31 }
 */
export function tokenStreamsOf(tree: Root): TokenStreams {
  const streams: TokenStreams = { body: [], notes: new Map() };
  for (const block of tree.children) {
    if (block.type !== 'footnoteDefinition') collect(block, streams.body);
    else {
      const note: Token[] = [];
      collect(block, note);
      streams.notes.set(block.identifier, note);
    }
  }
  return streams;
}

interface Piece {
  text: string;
  line: number;
}

/** Pieces that touch belong to one word (`NC<Sub>TTHG</Sub>`), so tokens are cut after joining a block. */
function collect(block: Nodes, into: Token[]): void {
  let run: Piece[] = [];
  const close = () => {
    into.push(...tokensOfPieces(run));
    run = [];
  };
  const walk = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    const from = attributeOf(node, 'from');
    if (node.type === 'text') run.push(...linesOf(node.value, line));
    else if (from !== null) run.push({ text: from, line });
    else if ('name' in node && node.name === 'Supplied') return;
    else if (node.type === 'footnoteReference') {
      close();
      into.push({ text: `[^${node.identifier}]`, line });
    } else if ('children' in node) {
      const apart = ['paragraph', 'heading', 'tableCell'].includes(node.type);
      if (apart) close();
      for (const child of node.children) walk(child as Nodes);
      if (apart) close();
    }
  };
  walk(block);
  close();
}

function linesOf(text: string, first: number): Piece[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: index === 0 ? line : `\n${line}`, line: first + index }));
}

function tokensOfPieces(run: Piece[]): Token[] {
  const joined = run.map((piece) => piece.text).join('');
  const ends: { end: number; line: number }[] = [];
  let end = 0;
  for (const { text, line } of run) {
    end += text.length;
    ends.push({ end, line });
  }
  let cursor = 0;
  let piece = 0;
  return tokensOf(joined).map((text) => {
    cursor = joined.indexOf(text, cursor) + text.length;
    while ((ends[piece]?.end ?? cursor) < cursor) piece += 1;
    return { text, line: ends[piece]?.line ?? 1 };
  });
}
