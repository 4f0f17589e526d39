/** Building a page node by node: nothing of a file, a draft or an address is ever read as HTML. */

/**
 * The part of the page with this selector.
 *
 * @throws an Error when the page lacks it: page and script belong together
 * @example part<HTMLInputElement>(root, '.only-different input')
 */
export function part<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Trang thiếu ${selector}`);
  return found;
}

/**
 * A new element with a class and what stands in it.
 *
 * @example element('p', 'beside', 'Ủy ban nhân dân tỉnh Kon Tum')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/**
 * A link.
 *
 * @example link('/vb/kon-tum/chi-thi/2024/08-ct-ubnd/', 'Chỉ thị 08/CT-UBND')
 */
export function link(address: string, words: string, className = ''): HTMLAnchorElement {
  const anchor = element('a', className, words);
  anchor.href = address;
  return anchor;
}
