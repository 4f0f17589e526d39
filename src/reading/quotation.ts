/** Words that the reader has selected, with their citation: a button below them copies both, a link beside it reports a fault. */
import { citationAt, copiedCitation, pinBetween } from '../core/copied-citation.ts';
import { reportLink } from '../reporting/report-links.ts';
import { type SelectedPart, selectedParts, selectedRange } from '../reporting/selected-parts.ts';
import { copy } from './clipboard.ts';
import { addressOf, type OpenDocument } from './open-document.ts';

/** A selection changes with every step of the pointer. */
const REST = 250;

/**
 * Offers both while words of the text are selected. They stand behind the last of them, so that Tab leads there.
 *
 * @example offerQuotation(opened)
 */
export function offerQuotation(opened: OpenDocument): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Chép kèm trích dẫn';
  const offer = document.createElement('div');
  offer.className = 'quote-words';
  offer.append(button, reportLink('Báo lỗi') ?? '');
  let quoted: SelectedPart[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const range = selectedRange();
    quoted = range ? selectedParts(opened.texts, range) : [];
    const last = quoted.at(-1)?.part;
    if (!range || !last) return offer.remove();
    const block = last.closest('.heading') ?? last;
    if (block.nextElementSibling !== offer) block.after(offer);
    placeBelow(offer, range, block.getBoundingClientRect().left);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  });
  // The words stay selected while the button is pressed.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => void copyQuoted(opened, quoted));
  addEventListener('resize', () => offer.remove());
}

async function copyQuoted({ citation }: OpenDocument, quoted: readonly SelectedPart[]): Promise<void> {
  const first = quoted[0]?.part;
  const last = quoted.at(-1)?.part;
  if (!first || !last) return;
  const pin = pinBetween(first.dataset['pin'] ?? '', last.dataset['pin'] ?? '');
  const words = quoted.map((one) => one.words).join('\n');
  await copy(
    copiedCitation(citationAt(citation, pin), addressOf(first), words),
    `Đã chép lời văn kèm trích dẫn ${pin}.`,
  );
}

/** Below the last line of the words, between the edge of the text and that of the window. */
function placeBelow(offer: HTMLElement, range: Range, edge: number): void {
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - offer.offsetWidth - 8;
  offer.style.left = `${Math.max(8, edge, Math.min(box.right - offer.offsetWidth / 2, room)) + scrollX}px`;
  offer.style.top = `${box.bottom + scrollY + 8}px`;
}
