/** The search page: the question is in the address, answers come while typing, a late answer to an old question is dropped. */
import type { CitationAnswer, FacetName, SearchAnswer } from '../query/answer.ts';
import { type Asked, readAddress, writeAddress } from './address.ts';
import { openCitations } from './citation-client.ts';
import { drawFacets } from './facet-list.ts';
import { citationRow, type ToHref, textRow } from './rows.ts';
import { HITS_A_PAGE, openSearch, type Search } from './search.ts';
import { statusOf } from './status.ts';

const PAUSE = 150;

class SearchPage {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly toHref: ToHref;
  private readonly citations;
  private search: Promise<Search> | undefined;
  private asked: Asked = readAddress(location.search);
  /** Counts questions: an answer to an older one is dropped. */
  private turn = 0;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = part(root, 'input');
    const base = root.dataset['base'] ?? '/';
    this.toHref = (path) => base + path.slice(1);
    this.citations = openCitations(this.bundle);
    part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.askNew(this.input.value, 'replace'), PAUSE);
    });
    part<HTMLSelectElement>(root, '.sort select').addEventListener('change', ({ target }) => {
      const sort = (target as HTMLSelectElement).value as Asked['options']['sort'];
      this.change({ sort, page: 1 });
    });
    part(root, '.retry').addEventListener('click', () => void this.answer());
    for (const [selector, step] of [
      ['.previous', -1],
      ['.next', 1],
    ] as const) {
      part(root, selector).addEventListener('click', () => {
        this.change({ page: this.asked.options.page + step });
        part(root, '.search-status').scrollIntoView({ block: 'nearest' });
      });
    }
    addEventListener('popstate', () => {
      this.asked = readAddress(location.search);
      this.showAsked();
    });
    this.showAsked();
  }

  private get bundle(): string {
    return this.root.dataset['bundle'] ?? '/pagefind/';
  }

  private showAsked(): void {
    this.input.value = this.asked.query;
    part<HTMLSelectElement>(this.root, '.sort select').value = this.asked.options.sort;
    void this.answer();
  }

  /** Enter on a sure citation opens its work; several, or anything else, is answered on the page. */
  private async submit(): Promise<void> {
    clearTimeout(this.timer);
    const query = this.input.value.trim();
    const { kind, hits } = await this.citations.find(query);
    const [only] = hits;
    if (kind === 'sure' && only && hits.length === 1) location.assign(this.toHref(`/vb/${only.id}/`));
    else this.askNew(query, 'push');
  }

  private askNew(query: string, how: 'push' | 'replace'): void {
    if (query.trim() === this.asked.query.trim()) return;
    this.asked = { query: query.trim(), options: { filters: {}, sort: this.asked.options.sort, page: 1 } };
    this.write(how);
    void this.answer();
  }

  private change(options: Partial<Asked['options']>): void {
    this.asked = { ...this.asked, options: { ...this.asked.options, ...options } };
    this.write('push');
    void this.answer();
  }

  private toggle(facet: FacetName, value: string, isOn: boolean): void {
    const others = (this.asked.options.filters[facet] ?? []).filter((one) => one !== value);
    const values = isOn ? [...others, value] : others;
    this.change({ filters: { ...this.asked.options.filters, [facet]: values }, page: 1 });
  }

  private write(how: 'push' | 'replace'): void {
    const url = location.pathname + writeAddress(this.asked);
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  private async answer(): Promise<void> {
    this.turn += 1;
    const { turn, asked } = this;
    if (asked.query === '') return this.clear();
    this.root.dataset['searchState'] = 'searching';
    try {
      this.search ??= openSearch(this.bundle);
      const [texts, citations] = await Promise.all([
        this.search.then((search) => search(asked.query, asked.options)),
        this.citations.find(asked.query),
      ]);
      if (turn === this.turn) this.show(asked, { ...texts, citations });
    } catch {
      this.search = undefined;
      if (turn === this.turn) this.fail(asked);
    }
  }

  private show(asked: Asked, answer: SearchAnswer): void {
    const { citations, texts, facets, total } = answer;
    const above = citations.kind === 'sure' || citations.kind === 'near';
    this.list('.citations.above', above ? citations : null);
    part(this.root, '.texts').replaceChildren(...texts.map((hit) => textRow(hit, asked.query, this.toHref)));
    this.list('.citations.below', above ? null : citations);
    drawFacets(part(this.root, '.facets'), facets, asked.options.filters, (...change) =>
      this.toggle(...change),
    );
    part(this.root, '.refine').hidden =
      total === 0 && Object.values(asked.options.filters).flat().length === 0;
    part(this.root, '.sort').hidden = total === 0;
    this.steps(asked.options.page, total);
    this.finish(asked, statusOf(asked.query, answer), false);
  }

  private list(selector: string, citations: CitationAnswer | null): void {
    const section = part(this.root, selector);
    section.hidden = !citations || citations.hits.length === 0;
    section
      .querySelector('ol')
      ?.replaceChildren(...(citations?.hits ?? []).map((hit) => citationRow(hit, this.toHref)));
    const title = section.querySelector('h2');
    if (title && citations) title.textContent = HEADINGS[citations.kind];
  }

  private steps(page: number, total: number): void {
    const pages = Math.ceil(total / HITS_A_PAGE);
    part(this.root, '.steps').hidden = pages < 2;
    part(this.root, '.steps span').textContent = `Trang ${page} trên ${pages}`;
    part<HTMLButtonElement>(this.root, '.previous').disabled = page <= 1;
    part<HTMLButtonElement>(this.root, '.next').disabled = page >= pages;
  }

  private clear(): void {
    for (const selector of ['.citations.above', '.citations.below', '.refine', '.sort', '.steps', '.retry'])
      part(this.root, selector).hidden = true;
    part(this.root, '.texts').replaceChildren();
    part(this.root, '.search-status').textContent = '';
    this.root.dataset['searchQuery'] = '';
    this.root.dataset['searchState'] = 'ready';
  }

  private fail(asked: Asked): void {
    this.clear();
    this.finish(asked, 'Chưa tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc xem danh sách văn bản.', true);
  }

  private finish(asked: Asked, message: string, canRetry: boolean): void {
    part(this.root, '.search-status').textContent = message;
    part(this.root, '.retry').hidden = !canRetry;
    this.root.dataset['searchQuery'] = asked.query;
    this.root.dataset['searchState'] = 'done';
  }
}

const HEADINGS: Record<CitationAnswer['kind'], string> = {
  sure: 'Văn bản mang số, tên này',
  near: 'Kho không biết văn bản nào mang số này; gần nhất là',
  weak: 'Có thể bạn tìm văn bản',
  none: '',
};

function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Trang tìm kiếm thiếu ${selector}`);
  return found;
}

const root = document.getElementById('tim-kiem');
if (root) new SearchPage(root);
