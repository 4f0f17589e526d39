/** Words in the open document: those that led here are marked, and a small form finds others, hit by hit. */
import { readQuestion } from '../query/question.ts';
import { placesOf, type TextPlace, wordsInside } from './page-words.ts';

/** What is marked at most; a word of every line would make a page of marks. */
const MOST = 500;

/**
 * Starts the form of the page; with `?tim=` in the address its words are marked at once.
 */
export function startFinding(): void {
  const within =
    document.querySelector<HTMLElement>('[data-document-text]') ??
    document.querySelector<HTMLElement>('main');
  if (!within) return;
  const finder = new Finder(within, document.querySelector<HTMLFormElement>('.find-in'));
  const asked = new URLSearchParams(location.search).get('tim');
  if (asked) finder.find(asked, location.hash === '');
}

class Finder {
  private readonly within: HTMLElement;
  private readonly form: HTMLFormElement | null;
  private hits: HTMLElement[][] = [];
  private at = -1;

  constructor(within: HTMLElement, form: HTMLFormElement | null) {
    this.within = within;
    this.form = form;
    if (!form) return;
    form.hidden = false;
    const input = form.querySelector('input');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (input && input.value !== form.dataset['found']) this.find(input.value, true);
      else this.go(1);
    });
    form.querySelector('.previous')?.addEventListener('click', () => this.go(-1));
    form.querySelector('.next')?.addEventListener('click', () => this.go(1));
    input?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.find('', false);
    });
  }

  /** Marks all places of the words: as a whole phrase where it stands so, else word by word. */
  find(typed: string, shouldGo: boolean): void {
    this.unmark();
    const { words, phrases, hasMarks } = readQuestion(typed);
    const sought = [...words, ...phrases.flat()];
    const places = sought.length > 0 ? placesOf(wordsInside(this.within), sought, hasMarks) : [];
    // From the end: what is marked behind does not move what stands before.
    this.hits = places
      .slice(0, MOST)
      .reverse()
      .map((place) => [...place].reverse())
      .map(mark)
      .map((hit) => hit.reverse())
      .reverse();
    this.at = -1;
    const input = this.form?.querySelector('input');
    if (input) input.value = typed;
    if (this.form) this.form.dataset['found'] = typed;
    this.tell(typed);
    if (shouldGo && this.hits.length > 0) this.go(1);
  }

  private go(step: number): void {
    if (this.hits.length === 0) return;
    for (const piece of this.hits[this.at] ?? []) piece.classList.remove('current');
    this.at = (this.at + step + this.hits.length) % this.hits.length;
    for (const piece of this.hits[this.at] ?? []) piece.classList.add('current');
    this.hits[this.at]?.[0]?.scrollIntoView({ block: 'center' });
    this.tell(this.form?.dataset['found'] ?? '');
  }

  private tell(typed: string): void {
    const status = this.form?.querySelector('[role=status]');
    if (!status) return;
    const count = this.hits.length;
    status.textContent =
      typed.trim() === ''
        ? ''
        : count === 0
          ? 'Không có trong văn bản này.'
          : this.at < 0
            ? `${count} chỗ`
            : `Chỗ ${this.at + 1} trên ${count}`;
  }

  private unmark(): void {
    for (const piece of this.hits.flat()) {
      const parent = piece.parentNode;
      piece.replaceWith(...piece.childNodes);
      parent?.normalize();
    }
    this.hits = [];
  }
}

/** A hit that crosses emphasis has a mark in each piece; the printed words stay as they are. */
function mark(place: TextPlace): HTMLElement[] {
  return place.map(({ node, start, end }) => {
    const piece = start > 0 ? node.splitText(start) : node;
    if (end - start < piece.data.length) piece.splitText(end - start);
    const hit = document.createElement('mark');
    hit.className = 'hit';
    piece.replaceWith(hit);
    hit.append(piece);
    return hit;
  });
}
