/**
 * Lines that begin with a printed label are paragraphs of their own, even without an empty
 * line between: that is how they stand on paper, and how they are pasted from Word.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

const BEFORE_LABEL = /\n(?=[ \t]*(?:[-–+•]|\d{1,2}(?:\.\d{1,2})*\.|[a-zđ]{1,2}\)|[IVXL]{1,6}\.)\s)/u;

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
  const parts: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type !== 'text' || !BEFORE_LABEL.test(child.value)) {
      parts.at(-1)?.push(child);
      continue;
    }
    let line = child.position?.start.line ?? 1;
    for (const [index, value] of child.value.split(BEFORE_LABEL).entries()) {
      if (index > 0) {
        parts.push([]);
        line += 1;
      }
      parts.at(-1)?.push({ type: 'text', value, position: lineOnly(line) });
      line += value.split('\n').length - 1;
    }
  }
  if (parts.length === 1) return [paragraph];
  return parts.map((children) => ({
    type: 'paragraph',
    children,
    position: children[0]?.position ?? paragraph.position,
  }));
}

function lineOnly(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
