/** Choosing a document of one side: a few that lie near, and a search. Each choice is a link, so Back undoes it. */

import { element, link, part } from '../../dom/elements.ts';
import type { ChosenFrom } from '../compared-document.ts';

const PAUSE = 250;
const LEAST_LETTERS = 2;

/** What a picker needs to know of its page. */
export interface PickerPlace {
  /** Address of the search's files, with a slash at its end. */
  bundle: string;
  /** Address of the comparison with this document on the picker's side. */
  addressOf(id: string): string;
}

export class Picker {
  private readonly place: PickerPlace;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private near: readonly ChosenFrom[] = [];
  private timer = 0;
  /** Counts questions: an answer to an older one is dropped. */
  private turn = 0;

  /** @param root the side's `details` with a form and a list */
  constructor(root: HTMLElement, place: PickerPlace) {
    this.place = place;
    this.input = part(root, 'input');
    this.list = part(root, '.choices');
    this.status = part(root, '.pick-status');
    part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), PAUSE);
    });
  }

  /** Documents that are offered while nothing is typed. */
  offer(documents: readonly ChosenFrom[]): void {
    this.near = documents;
    if (this.input.value.trim().length < LEAST_LETTERS) this.showNear();
  }

  private showNear(): void {
    this.show(this.near, this.near.length > 0 ? 'Gần nhất với văn bản bên kia:' : '');
  }

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    this.turn += 1;
    const { turn } = this;
    const typed = this.input.value.trim();
    if (typed.length < LEAST_LETTERS) {
      this.showNear();
      return;
    }
    this.show([], 'Đang tìm…');
    try {
      const { findDocuments } = await import('./find-documents.ts');
      const { documents, total } = await findDocuments(this.place.bundle, typed);
      if (turn === this.turn) this.show(documents, countOf(documents.length, total));
    } catch {
      if (turn === this.turn) this.show([], 'Chưa tải được phần tìm. Kiểm tra kết nối rồi bấm “Tìm”.');
    }
  }

  private show(documents: readonly ChosenFrom[], message: string): void {
    this.status.textContent = message;
    this.list.replaceChildren(...documents.map((one) => this.choice(one)));
  }

  private choice({ id, title, about }: ChosenFrom): HTMLElement {
    return element('li', '', link(this.place.addressOf(id), title), element('span', 'beside', about));
  }
}

function countOf(shown: number, total: number): string {
  if (total === 0) return 'Không có văn bản nào. Thử bớt từ, hoặc chỉ gõ số, ký hiệu.';
  return total > shown ? `${total} văn bản, hiện ${shown} văn bản sát nhất:` : `${total} văn bản:`;
}
