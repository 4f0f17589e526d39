/** Headings of the site's own prose get addresses without Vietnamese letters, which an e-mail would turn into signs. */
import type { Heading, Nodes, Root } from 'mdast';
import { slugOf } from '../core/text.ts';

/** A heading with its address. */
export interface AddressedHeading {
  heading: Heading;
  id: string;
  text: string;
}

/**
 * Remark plugin that gives every heading its `id`.
 *
 * @example unified({ remarkPlugins: [asciiHeadingIds] })
 */
export function asciiHeadingIds() {
  return (tree: Root): void => {
    for (const { heading, id } of headingsOf(tree)) heading.data = { ...heading.data, hProperties: { id } };
  };
}

/**
 * The headings of a text in reading order; one that is repeated is counted.
 *
 * @example headingsOf(parse('## Ví dụ\n\n## Ví dụ')).map(({ id }) => id) // ['vi-du', 'vi-du-2']
 */
export function headingsOf(tree: Root): AddressedHeading[] {
  const seen = new Map<string, number>();
  return allHeadings(tree).map((heading) => {
    const text = wordsOf(heading);
    const slug = slugOf(text);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return { heading, id: count > 1 ? `${slug}-${count}` : slug, text };
  });
}

/**
 * The words of a node, code included; what is worked out when the page is built is not there yet.
 *
 * @example wordsOf(paragraph) // 'Chạy npm run check.'
 */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function allHeadings(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(allHeadings) : [];
}
