/** The parts of a page that a script works on. */

/**
 * A part that the page must have.
 *
 * @throws when the page has none: page and script do not belong together
 * @example part(root, '.search-status').textContent = '12 kết quả'
 */
export function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Trang thiếu ${selector}`);
  return found;
}
