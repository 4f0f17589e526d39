/** "Trích dẫn" of the whole document: the words stand there, a button copies them. */
import { copy, readyToTell } from './clipboard.ts';
import { addressOf, citationOf, type OpenDocument } from './open-document.ts';

/**
 * Shows the buttons, and the address under which the reader has the page open.
 *
 * @example offerCitation(opened)
 */
export function offerCitation(opened: OpenDocument): void {
  readyToTell();
  const box = opened.article.querySelector<HTMLElement>('.citation-box');
  const button = box?.querySelector<HTMLButtonElement>('.copy-citation');
  const address = box?.querySelector('.citation-address');
  if (address) address.textContent = addressOf(null);
  if (!button) return;
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void copy(citationOf(opened, null), 'Đã chép trích dẫn và địa chỉ.'),
  );
}
