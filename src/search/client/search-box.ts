/** On every page: "/" and Ctrl+K go to the search box; suggestions are loaded when it is first entered. */
const input = document.querySelector<HTMLInputElement>('.search-box input');
const base = input?.form?.dataset['base'] ?? '/';

if (input) {
  const load = () => import('./combobox.ts').then(({ addSuggestions }) => addSuggestions(input, base));
  // Who is offline keeps a plain box.
  const enter = () => void load().catch(() => undefined);
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
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
}

if (new URLSearchParams(location.search).has('tim') || document.querySelector('.find-in'))
  void import('./find-in-page.ts').then(({ startFinding }) => startFinding());
