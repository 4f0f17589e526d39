/** What scripts add to a guide: cards beside its citations, the outline that follows, and copying. */
import { citationCards } from '../preview/citation-cards.ts';
import { watchCards } from '../preview/floating-card.ts';
import { copy, readyToTell } from './clipboard.ts';
import { followPosition } from './outline-position.ts';

const guide = document.querySelector<HTMLElement>('.guide');
if (guide) {
  const { previews, base = '/' } = guide.dataset;
  if (previews) watchCards(guide, [citationCards(previews, base)]);
  followPosition();
  readyToTell();
  for (const button of guide.querySelectorAll<HTMLButtonElement>('.copy-code'))
    offer(button, () => button.parentElement?.querySelector('pre')?.textContent ?? '', 'Đã chép.');
  for (const button of guide.querySelectorAll<HTMLButtonElement>('.copy-example'))
    offer(
      button,
      () => `${button.dataset['citation']}\n${addressBeside(button)}`,
      'Đã chép trích dẫn và địa chỉ.',
    );
}

function offer(button: HTMLButtonElement, words: () => string, done: string): void {
  button.hidden = false;
  button.addEventListener('click', () => void copy(words(), done));
}

/** As the reader has the site open, whatever address it was built for. */
function addressBeside(button: HTMLButtonElement): string {
  return button.parentElement?.querySelector('a')?.href ?? '';
}
