/** The few things asked of an XML tree. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { ImportRefused } from '../refusal.ts';

/**
 * The tree of one part.
 *
 * @example parseXml('word/document.xml', '<a><b/></a>').documentElement.tagName // 'a'
 */
export function parseXml(name: string, text: string): Document {
  const refuse = () => {
    throw new ImportRefused(
      `Phần ${name} của tệp .docx hỏng, không đọc được.`,
      'Mở bằng Word, lưu lại rồi nhập; không mở được thì xin lại tệp.',
    );
  };
  const parser = new DOMParser({ errorHandler: { warning: () => {}, error: refuse, fatalError: refuse } });
  const tree: Document | undefined = parser.parseFromString(text, 'text/xml');
  if (!tree?.documentElement) refuse();
  return tree as Document;
}

export function printXml(tree: Document): string {
  return new XMLSerializer().serializeToString(tree);
}

/**
 * Elements with one of these names, in document order.
 *
 * @example elementsOf(tree, 'w:p').length
 */
export function elementsOf(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name) as unknown as ArrayLike<Element>);
}

/** The first child element with this name. */
export function childOf(element: Element | null | undefined, name: string): Element | null {
  for (let child = element?.firstChild; child; child = child.nextSibling) {
    if (child.nodeName === name) return child as Element;
  }
  return null;
}

/** The value of an element's `w:val`. */
export function valOf(element: Element | null | undefined): string | null {
  return element?.getAttribute('w:val') || null;
}

/** Takes an element away and, unless it is to vanish whole, leaves what it holds. */
export function unwrap(element: Element, keepsContent: boolean): void {
  const parent = element.parentNode;
  while (keepsContent && element.firstChild) parent?.insertBefore(element.firstChild, element);
  parent?.removeChild(element);
}
