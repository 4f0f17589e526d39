/** The draft with its citations marked; built anew for each answer, laid out by the browser only where it is in sight. */
import { type DraftCheck, stateSigns } from '../draft-row.ts';
import { blocksOf, type Piece } from '../marked-text.ts';
import { element } from './elements.ts';

export class MarkedView {
  private readonly box: HTMLElement;
  private readonly rowIdOf: (row: number) => string;
  /** From where the reader came to a mark. */
  private cameFrom: HTMLElement | undefined;

  /** @param rowIdOf id of the element that tells the state of a row */
  constructor(box: HTMLElement, rowIdOf: (row: number) => string) {
    this.box = box;
    this.rowIdOf = rowIdOf;
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      if (this.cameFrom?.isConnected && event.target !== box) this.cameFrom.focus();
    });
  }

  show(text: string, check: DraftCheck): void {
    const blocks = blocksOf(text, check.places).map((pieces) =>
      element('div', 'draft-block', ...pieces.map((piece) => this.nodeOf(piece, check))),
    );
    this.box.replaceChildren(...blocks);
  }

  /** Brings a citation into sight and puts the focus on it; Enter or Escape leads back. */
  reach(place: number, from: HTMLElement): void {
    const mark = document.getElementById(markId(place));
    if (!mark) return;
    this.cameFrom = from;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  }

  private nodeOf({ text, place }: Piece, { places, rows }: DraftCheck): string | HTMLElement {
    const at = place === null ? undefined : places[place];
    const row = at && rows[at.row];
    if (place === null || !at || !row) return text;
    const mark = element('mark', 'draft-mark', text);
    mark.id = markId(place);
    mark.tabIndex = -1;
    mark.dataset['state'] = row.state;
    mark.dataset['sign'] = `${at.row + 1}${stateSigns[row.state]}`;
    mark.setAttribute('aria-describedby', this.rowIdOf(at.row));
    return mark;
  }
}

/** The id of the mark of a citation. */
export function markId(place: number): string {
  return `cho-${place + 1}`;
}
