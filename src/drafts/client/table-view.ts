/** The table of the works that a draft cites, with the choice of those that go among its grounds. */
import type { DraftCheck, DraftRow } from '../draft-row.ts';
import { paragraphsOf } from '../paragraph.ts';
import { part } from './elements.ts';
import { rowView } from './row-view.ts';

/** Rows at first and with each further press: a list of thousands must not hold the page up. */
const STEP = 200;

export interface TableEvents {
  chosen(): void;
  placeWanted(place: number, from: HTMLElement): void;
}

interface Shown {
  rows: readonly DraftRow[];
  places: { place: number; paragraph: number }[][];
}

export class TableView {
  private readonly body: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly base: string;
  /** Keys of the chosen rows; they stay chosen while the draft is written. */
  private readonly chosenKeys = new Set<string>();
  private shown: Shown = { rows: [], places: [] };

  constructor(root: HTMLElement, base: string, { chosen, placeWanted }: TableEvents) {
    this.base = base;
    this.body = part(root, 'tbody');
    stateRoles(root);
    this.more = part(root, '.more-rows');
    this.more.addEventListener('click', () => this.showMore());
    this.body.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.choose(Number(target.dataset['row']), target.checked);
      chosen();
    });
    this.body.addEventListener('click', (event) => {
      const anchor =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
      if (!anchor) return;
      event.preventDefault();
      placeWanted(Number(anchor.dataset['place']), anchor);
    });
  }

  show(text: string, { rows, places }: DraftCheck): void {
    const paragraphs = paragraphsOf(text, places);
    const byRow: Shown['places'] = rows.map(() => []);
    for (const [place, { row }] of places.entries())
      byRow[row]?.push({ place, paragraph: paragraphs[place] ?? 0 });
    this.shown = { rows, places: byRow };
    const count = Math.max(STEP, this.body.childElementCount);
    this.keepingFocus(() => this.body.replaceChildren(...this.views(0, count)));
    this.more.hidden = this.body.childElementCount >= rows.length;
  }

  /** The chosen rows of the present draft. */
  chosen(): DraftRow[] {
    return this.shown.rows.filter(({ key }) => this.chosenKeys.has(key));
  }

  /** All rows, or none. */
  chooseAll(isChosen: boolean): void {
    for (const index of this.shown.rows.keys()) this.choose(index, isChosen);
    for (const box of this.body.querySelectorAll('input')) box.checked = isChosen;
  }

  private choose(index: number, isChosen: boolean): void {
    const key = this.shown.rows[index]?.key ?? '';
    if (isChosen) this.chosenKeys.add(key);
    else this.chosenKeys.delete(key);
  }

  private views(from: number, to: number): HTMLElement[] {
    return this.shown.rows.slice(from, to).map((row, at) =>
      rowView(row, {
        index: from + at,
        base: this.base,
        isChosen: this.chosenKeys.has(row.key),
        places: this.shown.places[from + at] ?? [],
      }),
    );
  }

  private showMore(): void {
    const from = this.body.childElementCount;
    const views = this.views(from, from + STEP);
    this.body.append(...views);
    this.more.hidden = this.body.childElementCount >= this.shown.rows.length;
    views[0]?.querySelector('input')?.focus();
  }

  /** An answer that comes later must not take the reader out of the table. */
  private keepingFocus(change: () => void): void {
    const { row, place } = this.body.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset
      : {};
    change();
    const same = row ? `[data-row="${row}"]` : place && `[data-place="${place}"]`;
    if (same) this.body.querySelector<HTMLElement>(same)?.focus();
  }
}

/** On a phone the parts of the table are blocks, and browsers then forget what they were. */
function stateRoles(root: HTMLElement): void {
  part(root, 'table').setAttribute('role', 'table');
  part(root, 'thead tr').setAttribute('role', 'row');
  for (const group of root.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
  for (const head of root.querySelectorAll('thead th')) head.setAttribute('role', 'columnheader');
}
