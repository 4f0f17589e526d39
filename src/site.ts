/** What the site calls itself, and how an address of the archive becomes a link on it. */

export const site = {
  name: 'Kho văn bản thi đua',
  description:
    'Tra cứu chỉ thị, kế hoạch, báo cáo về phong trào thi đua của Đảng, Chính phủ, các tỉnh, huyện.',
} as const;

/**
 * An address of the archive under the base path the site was built for.
 *
 * @example href('/vb/') // '/kho/vb/' when built with BASE_PATH=/kho/
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
