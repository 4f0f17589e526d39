/** What the site calls itself, and how an address of the archive becomes a link on it. */

export const site = {
  name: 'Kho văn bản thi đua',
  description:
    'Tra cứu chỉ thị, kế hoạch, báo cáo về phong trào thi đua của Đảng, Chính phủ, các tỉnh, huyện.',
} as const;

/**
 * HTML of a compiled document with its addresses under the base path: documents compile for a site at the root.
 *
 * @param moved addresses of works that editors have merged into another: from → to, as ids
 * @example withBase('<a href="/vb/…/">', new Map()) // '<a href="/kho/vb/…/">' when built with BASE_PATH=/kho/
 */
export function withBase(html: string, moved: ReadonlyMap<string, string>): string {
  return html.replace(
    / href="\/vb\/([^"#]*)\/(?=["#])/g,
    (_, id: string) => ` href="${href(`/vb/${moved.get(id) ?? id}/`)}`,
  );
}

/**
 * An address of the archive under the base path the site was built for.
 *
 * @example href('/vb/') // '/kho/vb/' when built with BASE_PATH=/kho/
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
