/** Copying, and telling the reader what came of it. */
import { boxOf, copyText } from '../dom/clipboard.ts';

/** Gone after this; what it says can be done again. */
const SHOWN_FOR = 8000;

let said: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Copies and says so; where the browser refuses, shows the words selected, so that the keys of copying work.
 *
 * @param done what to say: "Đã chép trích dẫn mục II.3."
 * @example await copy('Chỉ thị số …', 'Đã chép trích dẫn.')
 */
export async function copy(text: string, done: string): Promise<void> {
  if (await copyText(text)) return tell(done);
  tell('Trình duyệt không cho chép. Lời văn đã được bôi đen: hãy bấm Ctrl+C.', text);
}

/**
 * Creates the place of messages, before there is one: screen readers announce only what changes.
 *
 * @example readyToTell()
 */
export function readyToTell(): void {
  if (said) return;
  said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  document.body.append(said);
}

function tell(message: string, selected?: string): void {
  readyToTell();
  clearTimeout(timer);
  if (!said) return;
  said.textContent = message;
  if (selected === undefined) timer = setTimeout(() => said?.replaceChildren(), SHOWN_FOR);
  else showSelected(said, selected);
}

function showSelected(within: HTMLElement, text: string): void {
  const box = boxOf(text);
  box.setAttribute('aria-label', 'Lời văn để chép');
  const before = document.activeElement;
  within.append(box);
  box.select();
  const close = () => {
    within.replaceChildren();
    if (before instanceof HTMLElement) before.focus();
  };
  box.addEventListener('blur', () => within.replaceChildren());
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
