/** On every page: the dialogs of display and keys, and the memory of what was read. */
import { readPreferences } from './preferences.ts';
import { remember } from './recent.ts';
import { showRecent } from './recent-list.ts';
import { startSettings } from './settings-dialog.ts';

const base = document.querySelector<HTMLElement>('[data-site-base]')?.dataset['siteBase'] ?? '/';
const settings = document.querySelector<HTMLDialogElement>('#hien-thi');
const help = document.querySelector<HTMLDialogElement>('#phim-tat');

if (settings) startSettings(settings);
for (const opener of document.querySelectorAll<HTMLElement>('[data-opens]')) {
  opener.addEventListener('click', () => open(document.querySelector(`#${opener.dataset['opens']}`), opener));
}
document.addEventListener('keydown', (event) => {
  if (!isHelpKey(event)) return;
  event.preventDefault();
  open(help, document.activeElement);
});

const main = document.querySelector<HTMLElement>('main[data-read-as]');
const title = main?.dataset['readAs'];
if (title && readPreferences().recent) remember({ path: `/${location.pathname.slice(base.length)}`, title });
showRecent(base);

/** The browser keeps the focus inside and closes with Esc; where the reader was is where the focus returns to. */
function open(dialog: HTMLDialogElement | null, from: Element | null): void {
  const isOpen = document.querySelector('dialog[open]') !== null;
  if (!dialog || isOpen) return;
  dialog.showModal();
  dialog.addEventListener('close', () => from instanceof HTMLElement && from.focus(), { once: true });
}

function isHelpKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey) return false;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return !isTyping && document.documentElement.dataset['singleKeys'] !== 'off';
}
