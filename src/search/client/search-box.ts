/** On every page: "/" and Ctrl+K go to the search box; suggestions are loaded when it is first entered. */
import { startFindBox } from './find-box.ts';

const input = document.querySelector<HTMLInputElement>('.search-box input');
const base = input?.form?.dataset['base'] ?? '/';

if (input) {
  const enter = () => {
    const before = input.value;
    // Who is offline keeps a plain box.
    void import('./combobox.ts').then(
      ({ addSuggestions }) => addSuggestions(input, base, before),
      () => undefined,
    );
  };
  if (document.activeElement === input) enter();
  else input.addEventListener('focus', enter, { once: true });
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) return true;
  // A reader may switch single keys off (WCAG 2.2, 2.1.4).
  if (document.documentElement.dataset['singleKeys'] === 'off') return false;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
}

startFindBox();
