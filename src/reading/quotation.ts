/** Words that the reader has selected, with their citation: a button below them copies both. */
import { citationAt, copiedCitation, pinBetween } from '../core/copied-citation.ts';
import { copy } from './clipboard.ts';
import { addressOf, type OpenDocument } from './open-document.ts';

/** A selection changes with every step of the pointer. */
const REST = 250;
/** Stands among the printed words and is none of them. */
const NOT_PRINTED = '.note-mark, .note-back, .anchor, .arrival, .quote-words';

/** Selected words of one part. */
interface QuotedPart {
  part: HTMLElement;
  words: string;
}

/**
 * Offers the button while words of the text are selected. It stands behind the last of them, so that Tab leads to it.
 *
 * @example offerQuotation(opened)
 */
export function offerQuotation(opened: OpenDocument): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote-words';
  button.textContent = 'Chép kèm trích dẫn';
  let quoted: QuotedPart[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const range = selectedRange();
    quoted = range ? partsIn(opened, range) : [];
    const last = quoted.at(-1)?.part;
    if (!range || !last) return button.remove();
    const block = last.closest('.heading') ?? last;
    if (block.nextElementSibling !== button) block.after(button);
    placeBelow(button, range, block.getBoundingClientRect().left);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  });
  // The words stay selected while the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => void copyQuoted(opened, quoted));
  addEventListener('resize', () => button.remove());
}

async function copyQuoted({ citation }: OpenDocument, quoted: readonly QuotedPart[]): Promise<void> {
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

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The parts of which something is selected; an end of line that a triple click takes along is nothing. */
function partsIn({ texts }: OpenDocument, range: Range): QuotedPart[] {
  const parts = texts.flatMap((text) => [...text.querySelectorAll<HTMLElement>('[data-pin]')]);
  return parts.flatMap((part) => {
    if (!range.intersectsNode(part)) return [];
    const words = wordsOf(part, range);
    return words ? [{ part, words }] : [];
  });
}

function wordsOf(part: HTMLElement, range: Range): string {
  const inside = document.createRange();
  inside.selectNodeContents(part);
  if (inside.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (inside.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    inside.setEnd(range.endContainer, range.endOffset);
  const copied = inside.cloneContents();
  for (const other of copied.querySelectorAll(NOT_PRINTED)) other.remove();
  return (copied.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Below the last line of the words, between the edge of the text and that of the window. */
function placeBelow(button: HTMLElement, range: Range, edge: number): void {
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.left = `${Math.max(8, edge, Math.min(box.right - button.offsetWidth / 2, room)) + scrollX}px`;
  button.style.top = `${box.bottom + scrollY + 8}px`;
}
