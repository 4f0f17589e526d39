/** The document that is open, as its page tells it to scripts. */
import { citationAt, copiedCitation } from '../core/copied-citation.ts';
import type { FormalCitation } from '../core/formal-citation.ts';

export interface OpenDocument {
  article: HTMLElement;
  /** The printed text, and the footnotes when there are any. */
  texts: readonly HTMLElement[];
  citation: FormalCitation;
}

/**
 * The document of this page; null on another page.
 *
 * @example openDocument()?.citation.name // 'Chỉ thị số 08/CT-UBND ngày …'
 */
export function openDocument(): OpenDocument | null {
  const article = document.querySelector<HTMLElement>('article.document[data-citation]');
  if (!article) return null;
  const { citation: name = '', lacks = null } = article.dataset;
  const texts = [...article.querySelectorAll<HTMLElement>('[data-document-text], .notes')];
  return { article, texts, citation: { name, lacks } };
}

/**
 * Citation and address of a part of the text, or of the whole document; with words, those before it.
 *
 * @param part the element that has the part's id and `data-pin`
 * @example citationOf(opened, null) // 'Chỉ thị số 08/CT-UBND …\nhttps://…/08-ct-ubnd/'
 */
export function citationOf({ citation }: OpenDocument, part: HTMLElement | null): string {
  return copiedCitation(citationAt(citation, part?.dataset['pin']), addressOf(part));
}

/**
 * The address of a part as the reader reached it, without the words that led here.
 *
 * @example addressOf(paragraph) // 'http://kho.example/vb/…/08-ct-ubnd/#muc-ii-3'
 */
export function addressOf(part: HTMLElement | null): string {
  return location.origin + location.pathname + (part ? `#${part.id}` : '');
}
