/**
 * The search box with suggestions of works while a number or name is typed: a combobox with a list
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete").
 */
import { type CitationClient, sharedCitations } from './citation-client.ts';
import { SuggestionList } from './suggestion-list.ts';
import { sureWork } from './sure-work.ts';

const MOST = 7;
const PAUSE = 80;

class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list: SuggestionList;
  private readonly base: string;
  private readonly citations: CitationClient;
  private turn = 0;
  private timer = 0;

  constructor(input: HTMLInputElement, base: string) {
    this.input = input;
    this.base = base;
    this.citations = sharedCitations(`${base}chi-muc/`);
    this.list = new SuggestionList(input, base);
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.suggest(), PAUSE);
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', (event) => this.onSubmit(event));
  }

  async suggest(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const typed = this.input.value.trim();
    const hits = typed.length < 2 ? [] : await this.citations.suggest(typed, MOST);
    if (turn === this.turn && document.activeElement === this.input) this.list.show(hits);
  }

  /** Keys that an input method is still writing with are its own. */
  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    if (key === 'ArrowDown' && !this.list.isOpen) {
      event.preventDefault();
      void this.suggest();
    } else if (this.list.isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      this.list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (this.list.isOpen && key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (key === 'Enter' && this.list.chosen !== null) {
      event.preventDefault();
      location.assign(this.list.chosen);
    }
  }

  /** The search page answers for itself; elsewhere one sure work opens, and all else goes to that page. */
  private onSubmit(event: SubmitEvent): void {
    this.close();
    if (event.defaultPrevented || this.input.closest('[data-search-state]')) return;
    event.preventDefault();
    void sureWork(this.citations, this.input.value.trim()).then((work) => {
      if (work) location.assign(`${this.base}vb/${work.id}/`);
      else this.input.form?.submit();
    });
  }

  /** A suggestion that is still on its way is too late. */
  private close(): void {
    this.turn += 1;
    clearTimeout(this.timer);
    this.list.close();
  }
}

/**
 * Gives a search box its suggestions.
 *
 * @param base the site's base path, with a slash at its end
 * @param before what stood in the box when it was entered; what was typed since is answered at once
 * @example addSuggestions(input, '/kho/', '')
 */
export function addSuggestions(input: HTMLInputElement, base: string, before: string): void {
  const box = new Combobox(input, base);
  if (input.value !== before) void box.suggest();
}
