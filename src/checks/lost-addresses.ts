/** An address that was published stays: it has its page, or leads on to where that page stands now. */
import type { Corpus } from '../core/corpus.ts';
import { lastingAddresses, reachableAddresses } from '../core/lasting-addresses.ts';
import { type Redirect, redirectsOf } from '../core/redirect.ts';
import type { Finding } from './finding.ts';

/** Below `content/`: the addresses of the last release, one a line. */
export const RELEASED = 'addresses.txt';
const REDIRECTS = 'content/redirects.yaml';

/**
 * Addresses of the last release that have neither page nor redirect.
 *
 * @param released the text of `content/addresses.txt`; null when nothing was released yet
 * @example lostAddresses(corpus, [], '/vb/a/\n')[0]?.rule // 'address-lost'
 */
export function lostAddresses(
  corpus: Corpus,
  redirects: readonly Redirect[],
  released: string | null,
): Finding[] {
  if (released === null) return [];
  const known = new Set([
    ...lastingAddresses(corpus),
    ...redirectsOf(corpus, redirects).map(({ from }) => from),
  ]);
  return released.split(/\r?\n/).flatMap((line, index): Finding[] => {
    const address = line.trim();
    if (address === '' || known.has(address)) return [];
    return [
      {
        file: `content/${RELEASED}`,
        path: [],
        at: { line: index + 1, column: 1 },
        rule: 'address-lost',
        message: `Bản phát hành trước có trang ${address}, nay không còn.`,
        mend: `Khôi phục trang, hoặc thêm vào ${REDIRECTS}: - { from: ${address}, to: địa chỉ mới }`,
      },
    ];
  });
}

/**
 * Redirects that would hide a page, lead nowhere, lead on to another redirect or stand twice.
 *
 * @example uselessRedirects(corpus, [{ from: '/vb/a/', to: '/vb/a/' }])[0]?.rule // 'redirect'
 */
export function uselessRedirects(corpus: Corpus, redirects: readonly Redirect[]): Finding[] {
  const pages = reachableAddresses(corpus);
  const onward = new Map(redirects.map(({ from, to }) => [from, to]));
  const first = new Map(redirects.map(({ from }, index) => [from, index] as const).reverse());
  return redirects.flatMap(({ from, to }, index) => {
    if (pages.has(from))
      return [
        fault(index, 'from', `Địa chỉ ${from} vẫn có trang nên không chuyển hướng được.`, 'Xóa mục này.'),
      ];
    if (first.get(from) !== index)
      return [fault(index, 'from', `Địa chỉ ${from} đã có ở một mục trên.`, 'Giữ một mục, xóa mục kia.')];
    const next = onward.get(to);
    if (next !== undefined)
      return [fault(index, 'to', `Đích ${to} lại chuyển sang ${next}.`, `Ghi thẳng đích cuối: to: ${next}`)];
    if (pages.has(to)) return [];
    return [
      fault(index, 'to', `Đích ${to} không có trang.`, 'Sửa thành địa chỉ đang có trên trang của kho.'),
    ];
  });
}

function fault(index: number, key: keyof Redirect, message: string, mend: string): Finding {
  return { file: REDIRECTS, path: [index, key], rule: 'redirect', message, mend };
}
