/** The guides as pages: MDX compiled by Astro, in reading order. */
import type { MDXInstance } from 'astro';
import { type GuideFront, inReadingOrder } from '../../guides/audiences.ts';

export interface Guide extends GuideFront {
  slug: string;
  Content: MDXInstance<GuideFront>['Content'];
  headings: { depth: number; address: string; text: string }[];
}

const modules = import.meta.glob<MDXInstance<GuideFront>>('../../guides/*.mdx', { eager: true });

/** All guides, those for readers first. */
export const guides: readonly Guide[] = Object.entries(modules)
  .map(([path, { frontmatter, Content, getHeadings }]) => ({
    ...frontmatter,
    slug: path.replace(/^.*\/|\.mdx$/g, ''),
    Content,
    headings: getHeadings().map(({ depth, slug, text }) => ({ depth, address: slug, text })),
  }))
  .sort(inReadingOrder);
