/**
 * The search box with suggestions of works while a number or name is typed: a combobox with a list
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete").
 */
import type { CitationHit } from '../query/answer.ts';
import { type CitationClient, openCitations } from './citation-client.ts';

const MOST = 7;
const PAUSE = 80;

class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly base: string;
  private readonly citations: CitationClient;
  private active = -1;
  private turn = 0;
  private timer = 0;

  constructor(input: HTMLInputElement, base: string) {
    this.input = input;
    this.base = base;
    this.citations = openCitations(`${base}pagefind/`);
    this.list = document.createElement('ul');
    this.list.id = `${input.id}-goi-y`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Văn bản theo số, tên');
    this.list.hidden = true;
    input.after(this.list);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.list.id],
    ] as const)
      input.setAttribute(name, value);
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.suggest(), PAUSE);
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', () => this.close());
  }

  private async suggest(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const typed = this.input.value.trim();
    const hits = typed.length < 2 ? [] : await this.citations.suggest(typed, MOST);
    if (turn !== this.turn || document.activeElement !== this.input) return;
    this.list.replaceChildren(...hits.map((hit, index) => this.option(hit, index)));
    this.mark(-1);
    this.list.hidden = hits.length === 0;
    this.input.setAttribute('aria-expanded', String(hits.length > 0));
  }

  private option(hit: CitationHit, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['href'] = `${this.base}vb/${hit.id}/`;
    const name = document.createElement('span');
    name.className = 'suggestion-name';
    name.textContent = hit.name;
    const about = document.createElement('span');
    about.className = 'suggestion-about';
    about.textContent = [hit.issuedOn?.split('-').reverse().join('/'), hit.issuer]
      .filter(Boolean)
      .join(' · ');
    option.append(name, ' ', about);
    // Pressing must not take the focus from the box before the click arrives.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => location.assign(option.dataset['href'] ?? ''));
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.list.hidden ? 0 : this.list.children.length;
    if (event.key === 'Escape' && options > 0) {
      event.preventDefault();
      this.close();
    } else if (options > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // The box itself is one of the stops.
      this.mark(((this.active + 1 + step + options + 1) % (options + 1)) - 1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      location.assign((this.list.children[this.active] as HTMLElement).dataset['href'] ?? '');
    }
  }

  private mark(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private close(): void {
    this.turn += 1;
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.mark(-1);
    this.input.setAttribute('aria-expanded', 'false');
  }
}

/**
 * Gives a search box its suggestions.
 *
 * @param base the site's base path, with a slash at its end
 */
export function addSuggestions(input: HTMLInputElement, base: string): void {
  new Combobox(input, base);
}
