/** The list under the search box, and what of it a screen reader is told. */
import type { CitationHit } from '../query/answer.ts';
import { shownDate } from './shown-date.ts';

/** A listbox whose options lead to works. The focus stays in the box; the active option is named there. */
export class SuggestionList {
  private readonly input: HTMLInputElement;
  private readonly base: string;
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('span');
  private active = -1;

  constructor(input: HTMLInputElement, base: string) {
    this.input = input;
    this.base = base;
    this.list.id = `${input.id}-goi-y`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Văn bản theo số, tên');
    this.list.hidden = true;
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    input.after(this.list, this.status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.id);
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** The address of the active option; null when the box itself is. */
  get chosen(): string | null {
    return (this.list.children[this.active] as HTMLElement | undefined)?.dataset['href'] ?? null;
  }

  show(hits: readonly CitationHit[]): void {
    this.list.replaceChildren(...hits.map((hit, index) => this.option(hit, index)));
    this.mark(-1);
    this.list.scrollTop = 0;
    this.list.hidden = hits.length === 0;
    this.input.setAttribute('aria-expanded', String(hits.length > 0));
    this.status.textContent = hits.length > 0 ? `${hits.length} văn bản gợi ý, chọn bằng mũi tên.` : '';
  }

  /** The box itself is one of the stops. */
  move(step: 1 | -1): void {
    const stops = this.list.children.length + 1;
    this.mark(((this.active + 1 + step + stops) % stops) - 1);
  }

  close(): void {
    this.list.hidden = true;
    this.mark(-1);
    this.input.setAttribute('aria-expanded', 'false');
    this.status.textContent = '';
  }

  private mark(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    this.list.children[index]?.scrollIntoView({ block: 'nearest' });
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private option(hit: CitationHit, index: number): HTMLElement {
    const option = document.createElement('li');
    const href = `${this.base}vb/${hit.id}/`;
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.dataset['href'] = href;
    const about = [shownDate(hit.issuedOn) || 'chưa rõ ngày', hit.issuer];
    option.append(
      piece('suggestion-name', hit.name),
      ' ',
      piece('suggestion-about', about.filter(Boolean).join(' · ')),
    );
    // Pressing must not take the focus from the box before the click arrives.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => location.assign(href));
    return option;
  }
}

function piece(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
