/** HTML nodes in few words. */
import type { Element, ElementContent, Properties } from 'hast';

/**
 * An element.
 *
 * @example element('sub', {}, [text('2')])
 */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text node; nothing in it is read as HTML. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
