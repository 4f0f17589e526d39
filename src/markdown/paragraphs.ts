/**
 * Lines that begin with a printed label are paragraphs of their own, even without an empty
 * line between: that is how they stand on paper, and how they are pasted from Word.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { shownText } from './printed-text.ts';

const LABEL = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]{1,2}\)|[IVXL]{1,6}\.)\s/u;

/**
 * Splits such paragraphs of the running text; blocks keep their lines.
 *
 * @example splitAtLabels(parseBody('- một\n- hai').tree).children.length // 2
 */
export function splitAtLabels(tree: Root): Root {
  const children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? splitParagraph(node) : [node],
  );
  return { ...tree, children };
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [];
  for (const line of linesOf(paragraph)) {
    const last = parts.at(-1);
    // What is shown counts: a label may be emphasised or supplied.
    if (last && !LABEL.test(shownText({ type: 'paragraph', children: line })))
      last.push({ type: 'text', value: '\n' }, ...line);
    else parts.push(line);
  }
  if (parts.length === 1) return [paragraph];
  return parts.map((children) => ({
    type: 'paragraph',
    children,
    position: children[0]?.position ?? paragraph.position,
  }));
}

/** The lines of a paragraph; an end of line inside emphasis ends none. */
function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    const first = child.position?.start.line ?? 1;
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ type: 'text', value, position: lineOnly(first + index) });
    }
  }
  return lines;
}

function lineOnly(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
