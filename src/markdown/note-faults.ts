/** Footnotes: every mark has one text, every text one number and a mark in the running text. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { pointAt } from '../core/point.ts';
import { type Fault, faultAt } from './fault.ts';

/** GFM leaves a mark without its footnote as plain text; `\[` is a printed bracket. */
const LOST_MARK = /(?<!\\)\[\^[^\]\s]+\]/g;

/**
 * Every fault of the footnotes, in reading order.
 *
 * @param text the source of the tree, for the exact place of a mark
 * @example noteFaults(parseBody('Đạt 10%[^1].').tree, 'Đạt 10%[^1].')[0]?.rule // 'footnote-missing'
 */
export function noteFaults(tree: Root, text: string): Fault[] {
  const marked = new Set<string>();
  visitParents(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  const defined = new Set<string>();
  const faults: Fault[] = [];
  visitParents(tree, (node, parents) => {
    if (node.type === 'text') faults.push(...lostMarks(node, text));
    if (node.type === 'footnoteReference') faults.push(...nestedMark(node, parents));
    if (node.type !== 'footnoteDefinition') return;
    faults.push(...definitionFaults(node, parents, { marked, defined }));
    defined.add(node.identifier);
  });
  return faults;
}

function lostMarks({ position }: Text, text: string): Fault[] {
  const from = position?.start.offset ?? 0;
  const source = text.slice(from, position?.end.offset ?? from);
  return [...source.matchAll(LOST_MARK)].map(({ 0: mark, index }) => ({
    ...pointAt(text, from + index),
    message: `Dấu chú thích ${mark} không có lời chú thích.`,
    mend: `Thêm ở cuối tệp một dòng “${mark}: lời chú thích”, hoặc xóa dấu.`,
    rule: 'footnote-missing',
  }));
}

/** A mark inside another footnote would lead back to the wrong place. */
function nestedMark(mark: FootnoteReference, parents: readonly Nodes[]): Fault[] {
  if (!parents.some(({ type }) => type === 'footnoteDefinition')) return [];
  return [
    faultAt(
      mark,
      'footnote-nested',
      `Dấu chú thích [^${mark.identifier}] nằm trong lời một chú thích.`,
      'Chỉ đặt dấu chú thích trong lời văn.',
    ),
  ];
}

function definitionFaults(
  note: FootnoteDefinition,
  parents: readonly Nodes[],
  { marked, defined }: { marked: ReadonlySet<string>; defined: ReadonlySet<string> },
): Fault[] {
  const { identifier } = note;
  const faults: Fault[] = [];
  const refuse = (rule: string, message: string, mend: string) =>
    faults.push(faultAt(note, rule, `Chú thích [^${identifier}] ${message}`, mend));
  if (parents.length !== 1)
    refuse(
      'footnote-place',
      'nằm trong một thẻ hoặc một chú thích khác.',
      `Đưa “[^${identifier}]: …” ra ngoài, xuống cuối tệp.`,
    );
  if (note.children.length === 0)
    refuse(
      'footnote-missing',
      'không có lời chú thích.',
      `Viết lời chú thích ngay sau “[^${identifier}]: ”.`,
    );
  if (defined.has(identifier))
    refuse('footnote-twice', 'có hai lời chú thích.', 'Đánh số lại để mỗi số chỉ có một lời chú thích.');
  if (!marked.has(identifier))
    refuse(
      'footnote-unused',
      'không có dấu trong lời văn.',
      `Đặt [^${identifier}] vào chỗ bản gốc in dấu chú thích.`,
    );
  if (!/^\d{1,3}$/.test(identifier))
    refuse('footnote-number', 'không mang số như bản in.', 'Dùng đúng số in trong văn bản, ví dụ [^1].');
  return faults;
}
