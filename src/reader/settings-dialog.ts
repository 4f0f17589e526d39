/** The dialog in which colours, text size, keys and memory are chosen. Everything holds at once. */
import { choose, type Preferences, preferencesFrom, readPreferences } from './preferences.ts';
import { forgetAll, readRecent } from './recent.ts';

/**
 * Makes the form of the dialog tell and take the choices.
 *
 * @example startSettings(document.querySelector('#hien-thi'))
 */
export function startSettings(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form');
  const status = dialog.querySelector('[role=status]');
  if (!form || !status) return;
  tell(form, readPreferences());
  form.addEventListener('change', () => {
    const chosen = chosenIn(form);
    const isKept = choose(chosen);
    if (!chosen.recent) forgetAll();
    status.textContent = isKept
      ? 'Đã ghi trên máy này.'
      : 'Máy này không cho ghi nhớ: chỉ có hiệu lực ở trang đang mở.';
  });
  dialog.querySelector('[data-forget]')?.addEventListener('click', () => {
    const count = readRecent().length;
    forgetAll();
    status.textContent = count > 0 ? `Đã xóa ${count} trang khỏi danh sách.` : 'Danh sách đang trống.';
  });
}

function tell(form: HTMLFormElement, preferences: Preferences): void {
  for (const input of form.querySelectorAll('input')) {
    const value = preferences[input.name as keyof Preferences];
    input.checked = input.type === 'checkbox' ? value === true : value === input.value;
  }
}

function chosenIn(form: HTMLFormElement): Preferences {
  const data = new FormData(form);
  return preferencesFrom({
    scheme: data.get('scheme'),
    size: data.get('size'),
    keys: data.has('keys'),
    recent: data.has('recent'),
  });
}
