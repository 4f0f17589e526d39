/** Why the reader stands at a place, in words that go on from "Bạn được dẫn tới mục II.3". */

/** Pages of this site by the first part of their address. */
const PAGES: Record<string, string> = {
  'tim-kiem': 'từ trang tìm kiếm',
  'phong-trao': 'từ trang phong trào',
  'chi-tieu': 'từ trang chỉ tiêu',
  'vien-dan': 'từ danh sách viện dẫn',
  'so-sanh': 'từ trang so sánh',
  'do-phu': 'từ trang độ phủ',
  'kiem-tra': 'từ trang kiểm tra dự thảo',
  'huong-dan': 'từ trang hướng dẫn',
  vb: 'từ trang của văn bản khác',
};

/**
 * The reason why this page was opened at a place: the words sought, or the page before.
 *
 * @param at the address of this page
 * @param before the address of the page before, or ''
 * @param base the path below which the site lies, with a slash at its end
 * @example reasonOfOpening(new URL('https://kho.vn/vb/a/?tim=hộ+nghèo#muc-i'), '', '/') // 'theo lời tìm “hộ nghèo”'
 */
export function reasonOfOpening(at: URL, before: string, base: string): string {
  const sought = at.searchParams.get('tim')?.trim();
  if (sought) return `theo lời tìm “${sought}”`;
  if (!before.startsWith(at.origin + base)) return before ? 'từ một trang khác' : '';
  const [part = ''] = before.slice((at.origin + base).length).split(/[/?#]/);
  return PAGES[part] ?? 'từ trang khác của kho';
}

/**
 * The reason when a link of the same page was followed: the part of the page in which it stands.
 *
 * @example reasonOfLink(link) // 'từ phần “Hiệu đính”'
 */
export function reasonOfLink(link: Element): string {
  const section = link.closest('section[aria-labelledby]');
  const heading = document.getElementById(section?.getAttribute('aria-labelledby') ?? '');
  return heading?.textContent ? `từ phần “${heading.textContent.trim()}”` : '';
}
