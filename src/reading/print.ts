/** What only the moment of printing knows: the day, and the address under which the page was open. */
import { officialDate } from '../core/date.ts';
import { addressOf } from './open-document.ts';

/**
 * Offers printing, and writes day and address on the sheet before each print.
 *
 * @example preparePrint()
 */
export function preparePrint(): void {
  const button = document.querySelector<HTMLButtonElement>('.print-document');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  const address = document.querySelector('.print-address .address');
  const day = document.querySelector('.print-address .accessed');
  const write = () => {
    if (address) address.textContent = addressOf(null);
    if (day) day.textContent = `Truy cập ${officialDate(today())}.`;
  };
  addEventListener('beforeprint', write);
  // Some browsers print from a preview that tells only the media query.
  matchMedia('print').addEventListener('change', write);
}

function today(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
