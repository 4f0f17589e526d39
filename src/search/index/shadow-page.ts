/** What the search engine reads in place of a shown page: title, headings with their addresses, paragraphs. */
import type { PrintedPart } from '../../core/printed-part.ts';
import { indexForm } from '../query/index-form.ts';

export interface ShadowPage {
  /** Address from the site's root. */
  url: string;
  title: string;
  /** Shown with a result: kind, number, issuer. */
  meta: Record<string, string>;
  parts: readonly Pick<PrintedPart, 'address' | 'depth' | 'text'>[];
}

/**
 * The page as HTML for the index. Every unit with a heading becomes a section of its own in results.
 *
 * @example shadowHtml({ url: '/vb/…/', title: 'Chỉ thị', meta: {}, parts: [] }) // '<html lang="vi">…'
 */
export function shadowHtml({ title, meta, parts }: ShadowPage): string {
  const facts = Object.entries(meta).map(
    ([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escaped(value)}">`,
  );
  const body = parts.map(({ address, depth, text }) => {
    const tag = depth ? `h${depth}` : 'p';
    return depth ? `<${tag} id="${address}">${escaped(text)}</${tag}>` : `<${tag}>${escaped(text)}</${tag}>`;
  });
  return `<!doctype html><html lang="vi"><head><title>${escaped(title)}</title>${facts.join('')}</head><body data-pagefind-body><h1>${escaped(title)}</h1>${body.join('\n')}</body></html>`;
}

function escaped(text: string): string {
  return indexForm(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
