/** The draft with its citations marked; laid out by the browser only where it is in sight. */

import { element } from '../../dom/elements.ts';
import { type DraftCheck, type DraftState, stateSigns } from '../draft-row.ts';
import { blocksOf } from '../marked-text.ts';
import { PatchedList } from './patched-list.ts';

/** A run of the text as it is shown. */
interface Run {
  text: string;
  mark: { place: number; row: number; state: DraftState } | null;
}

export class MarkedView {
  private readonly blocks: PatchedList;
  private readonly rowIdOf: (row: number) => string;
  /** From where the reader came to a mark. */
  private cameFrom: HTMLElement | undefined;

  /** @param rowIdOf id of the element that tells the state of a row */
  constructor(box: HTMLElement, rowIdOf: (row: number) => string) {
    this.blocks = new PatchedList(box);
    this.rowIdOf = rowIdOf;
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      if (this.cameFrom?.isConnected && event.target !== box) this.cameFrom.focus();
    });
  }

  show(text: string, { places, rows }: DraftCheck): void {
    const runs = blocksOf(text, places).map((block) =>
      block.map((piece): Run => {
        const row = piece.place === null ? undefined : places[piece.place]?.row;
        const state = row === undefined ? undefined : rows[row]?.state;
        if (piece.place === null || row === undefined || !state) return { text: piece.text, mark: null };
        return { text: piece.text, mark: { place: piece.place, row, state } };
      }),
    );
    this.blocks.show(runs, (block) => element('div', 'draft-block', ...block.map((run) => this.nodeOf(run))));
  }

  /** Brings a citation into sight and puts the focus on it; Enter or Escape leads back. */
  reach(place: number, from: HTMLElement): void {
    const mark = document.getElementById(markId(place));
    if (!mark) return;
    this.cameFrom = from;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  }

  private nodeOf({ text, mark: at }: Run): string | HTMLElement {
    if (!at) return text;
    const mark = element('mark', 'draft-mark', text);
    mark.id = markId(at.place);
    mark.tabIndex = -1;
    mark.dataset['state'] = at.state;
    mark.dataset['sign'] = `${at.row + 1}${stateSigns[at.state]}`;
    mark.setAttribute('aria-describedby', this.rowIdOf(at.row));
    return mark;
  }
}

/**
 * The id of the mark of a citation.
 *
 * @example markId(0) // 'cho-1'
 */
export function markId(place: number): string {
  return `cho-${place + 1}`;
}
