/** Whether corrections are marked: kept on this device only. The box itself works without scripts. */

const KEY = 'danh-dau-hieu-dinh';
const BOX = '#danh-dau-hieu-dinh';

/**
 * Sets the box as the reader left it, and remembers what they choose.
 *
 * @example rememberCorrections()
 */
export function rememberCorrections(): void {
  const box = document.querySelector<HTMLInputElement>(BOX);
  if (!box) return;
  const marks = [
    ...document.querySelectorAll<HTMLElement>(
      '.act .corrected, .act .supplied, .notes .corrected, .notes .supplied',
    ),
  ];
  // What is not marked is no stop of the Tab key either.
  const apply = () => {
    for (const mark of marks) mark.tabIndex = box.checked ? 0 : -1;
  };
  if (kept() === 'an') box.checked = false;
  apply();
  box.addEventListener('change', () => {
    keep(box.checked ? 'hien' : 'an');
    apply();
  });
}

/** A browser may forbid keeping anything; then the box is as it is on every page. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {}
}
