/** The words that the reader has selected, by the parts of the text in which they stand. */
import { oneLine } from '../core/one-line.ts';

/** Stands among the printed words and is none of them. */
const NOT_PRINTED = '.note-mark, .note-back, .anchor, .arrival, .quote-words';

/** Selected words of one part. */
export interface SelectedPart {
  /** The element that has the part's id and `data-pin`. */
  part: HTMLElement;
  words: string;
}

/**
 * What is selected; null when nothing is.
 *
 * @example selectedRange()?.getBoundingClientRect()
 */
export function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/**
 * The parts of which something is selected; an end of line that a triple click takes along is nothing.
 *
 * @example selectedParts([article], range).map(({ words }) => words)
 */
export function selectedParts(texts: readonly HTMLElement[], range: Range): SelectedPart[] {
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
  return oneLine(copied.textContent ?? '');
}
