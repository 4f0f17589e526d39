/** The table of the works that a draft cites, with the choice of those that go among its grounds. */

import { part } from '../../dom/elements.ts';
import type { DraftCheck, DraftRow } from '../draft-row.ts';
import { paragraphsOf } from '../paragraph.ts';
import { PatchedList } from './patched-list.ts';
import { rowView } from './row-view.ts';

/** Rows at first and with each further press: a list of thousands must not hold the page up. */
const STEP = 200;

export interface TableEvents {
  chosen(): void;
  placeWanted(place: number, from: HTMLElement): void;
}

interface Shown {
  row: DraftRow;
  places: { place: number; paragraph: number }[];
}

export class TableView {
  private readonly body: HTMLElement;
  private readonly list: PatchedList;
  private readonly more: HTMLButtonElement;
  private readonly base: string;
  /** Keys of the chosen rows; they stay chosen while the draft is written. */
  private readonly chosenKeys = new Set<string>();
  private rows: Shown[] = [];

  constructor(root: HTMLElement, base: string, { chosen, placeWanted }: TableEvents) {
    this.base = base;
    this.body = part(root, 'tbody');
    this.list = new PatchedList(this.body);
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
    this.rows = rows.map((row) => ({ row, places: [] }));
    for (const [place, { row }] of places.entries())
      this.rows[row]?.places.push({ place, paragraph: paragraphs[place] ?? 0 });
    this.showFirst(Math.max(STEP, this.list.length));
  }

  /** The chosen rows of the present draft. */
  chosen(): DraftRow[] {
    return this.rows.flatMap(({ row }) => (this.chosenKeys.has(row.key) ? row : []));
  }

  /** All rows, or none. */
  chooseAll(isChosen: boolean): void {
    for (const index of this.rows.keys()) this.choose(index, isChosen);
    for (const box of this.body.querySelectorAll('input')) box.checked = isChosen;
  }

  private choose(index: number, isChosen: boolean): void {
    const key = this.rows[index]?.row.key ?? '';
    if (isChosen) this.chosenKeys.add(key);
    else this.chosenKeys.delete(key);
  }

  private showFirst(count: number): void {
    this.keepingFocus(() =>
      this.list.show(this.rows.slice(0, count), (shown, index) => this.view(shown, index)),
    );
    this.more.hidden = count >= this.rows.length;
  }

  private view({ row, places }: Shown, index: number): HTMLElement {
    return rowView(row, { index, base: this.base, isChosen: this.chosenKeys.has(row.key), places });
  }

  private showMore(): void {
    const from = this.list.length;
    this.showFirst(from + STEP);
    this.body.children[from]?.querySelector('input')?.focus();
  }

  /** An answer that comes later must not take the reader out of the table. */
  private keepingFocus(change: () => void): void {
    const { row, place } = this.body.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset
      : {};
    change();
    const same = row ? `[data-row="${row}"]` : place && `[data-place="${place}"]`;
    if (same && !this.body.contains(document.activeElement))
      this.body.querySelector<HTMLElement>(same)?.focus();
  }
}

/** On a phone the parts of the table are blocks, and browsers then forget what they were. */
function stateRoles(root: HTMLElement): void {
  part(root, 'table').setAttribute('role', 'table');
  part(root, 'thead tr').setAttribute('role', 'row');
  for (const group of root.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
  for (const head of root.querySelectorAll('thead th')) head.setAttribute('role', 'columnheader');
}
