/** Copying to the reader's clipboard, on plain http too. */

/**
 * Copies; the reader's selection and focus stay.
 *
 * @returns false where the browser refuses
 * @example if (!(await copyText('Chỉ thị số …'))) showToCopy()
 */
export async function copyText(text: string): Promise<boolean> {
  return (await written(text)) || copiedByCommand(text);
}

/** Exists on https and localhost only; an intranet is often plain http. */
async function written(text: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) return false;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The older way, which needs no secure address. The reader's selection and focus come back. */
function copiedByCommand(text: string): boolean {
  const box = boxOf(text);
  const before = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  box.className = 'copied-from';
  document.body.append(box);
  box.select();
  let isDone = false;
  try {
    isDone = document.execCommand('copy');
  } catch {}
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (range) {
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  return isDone;
}

/**
 * A box that holds a text to be copied.
 *
 * @example boxOf('Chỉ thị số …').select()
 */
export function boxOf(text: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  return box;
}
