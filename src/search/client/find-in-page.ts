/** Words in the open document: those that led here are marked, and a small form finds others, hit by hit. */
import { readQuestion } from '../query/question.ts';
import { placesOf, type TextPlace, wordsInside } from './page-words.ts';

/** What is marked at most; a word of every line would make a page of marks. */
const MOST = 500;

/** Text and notes of a document; any other page as a whole. */
const TEXTS = '[data-document-text], .notes';

/**
 * Starts the form of the page; with `?tim=` in the address its words are marked at once.
 *
 * @param isSubmitted whether Enter came before this was loaded
 * @example startFinding(false)
 */
export function startFinding(isSubmitted: boolean): void {
  const texts = [...document.querySelectorAll<HTMLElement>(TEXTS)];
  const within = texts.length > 0 ? texts : [...document.querySelectorAll<HTMLElement>('main')];
  const finder = new Finder(within, document.querySelector<HTMLFormElement>('.find-in'));
  const asked = new URLSearchParams(location.search).get('tim');
  if (isSubmitted) finder.next(1);
  else if (asked) finder.find(asked, location.hash === '');
}

class Finder {
  private readonly within: readonly HTMLElement[];
  private readonly form: HTMLFormElement | null;
  private readonly input: HTMLInputElement | null;
  private found = '';
  private hits: HTMLElement[][] = [];
  private at = -1;

  constructor(within: readonly HTMLElement[], form: HTMLFormElement | null) {
    this.within = within;
    this.form = form;
    this.input = form?.querySelector('input') ?? null;
    form?.addEventListener('submit', () => this.next(1));
    form?.querySelector('.previous')?.addEventListener('click', () => this.next(-1));
    form?.querySelector('.next')?.addEventListener('click', () => this.next(1));
    form?.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') this.find('', false);
      if (event.key !== 'Enter' || !event.shiftKey || event.target !== this.input) return;
      event.preventDefault();
      this.next(-1);
    });
  }

  /** The next hit of what stands in the box, or the first one when it was not asked for yet. */
  next(step: 1 | -1): void {
    if (this.input && this.input.value !== this.found) this.find(this.input.value, true);
    else this.go(step);
  }

  /** Marks all places of the words: as a whole phrase where it stands so, else word by word. */
  find(typed: string, shouldGo: boolean): void {
    this.unmark();
    const { words, phrases, hasMarks } = readQuestion(typed);
    const sought = [...words, ...phrases.flat()];
    const places = sought.length > 0 ? placesOf(this.within.flatMap(wordsInside), sought, hasMarks) : [];
    // From the end: what is marked behind does not move what stands before.
    this.hits = places
      .slice(0, MOST)
      .reverse()
      .map((place) => [...place].reverse())
      .map(mark)
      .map((hit) => hit.reverse())
      .reverse();
    this.at = -1;
    this.found = typed;
    if (this.input) this.input.value = typed;
    this.form?.classList.toggle('in-use', this.hits.length > 0);
    this.tell();
    if (shouldGo && this.hits.length > 0) this.go(1);
  }

  private go(step: 1 | -1): void {
    if (this.hits.length === 0) return;
    const at = this.at < 0 ? this.before(step) : this.at;
    for (const piece of this.hits[this.at] ?? []) piece.classList.remove('current');
    this.at = (at + step + this.hits.length) % this.hits.length;
    for (const piece of this.hits[this.at] ?? []) piece.classList.add('current');
    this.hits[this.at]?.[0]?.scrollIntoView({ block: 'center' });
    this.tell();
  }

  /** Who was led to a passage goes on from there, not from the top. */
  private before(step: 1 | -1): number {
    const below = this.hits.findIndex(([piece]) => (piece?.getBoundingClientRect().top ?? 0) >= 0);
    const first = below < 0 ? 0 : below;
    return step === 1 ? first - 1 : first;
  }

  private tell(): void {
    const status = this.form?.querySelector('[role=status]');
    if (status) status.textContent = this.found.trim() === '' ? '' : placeOf(this.at, this.hits.length);
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

function placeOf(at: number, count: number): string {
  if (count === 0) return 'Không có trong văn bản này.';
  return at < 0 ? `${count} chỗ` : `Chỗ ${at + 1} trên ${count}`;
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
