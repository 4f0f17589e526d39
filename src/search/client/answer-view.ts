/** The answer as the search page shows it. */

import { part } from '../../dom/elements.ts';
import type { CitationAnswer, SearchAnswer, SearchOptions } from '../query/answer.ts';
import type { Asked } from './address.ts';
import { drawFacets, type Toggle } from './facet-list.ts';
import { citationRow, type ToHref, textRow } from './rows.ts';
import { HITS_A_PAGE } from './search.ts';
import { statusOf } from './status.ts';

/** What a reader may change of an answer. */
export interface Changes {
  toggle: Toggle;
  unfilter(): void;
  sort(sort: SearchOptions['sort']): void;
  page(page: number): void;
}

const HEADINGS: Record<CitationAnswer['kind'], string> = {
  sure: 'Văn bản mang số, tên này',
  near: 'Văn bản mang số gần nhất',
  weak: 'Có thể bạn tìm văn bản',
  none: '',
};
/** What only an answer shows. */
const PARTS = [
  '.citations.above',
  '.citations.below',
  '.refine',
  '.sort',
  '.steps',
  '.retry',
  '.lists',
  '.unfilter',
];
const NO_INDEX = 'Chưa tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc xem danh sách văn bản.';
const NO_TABLE = ' Chưa tải được bảng số, tên văn bản nên có thể thiếu văn bản tìm theo số.';

/** Draws into the search page. */
export class AnswerView {
  private readonly root: HTMLElement;
  private readonly toHref: ToHref;
  private readonly changes: Changes;
  private page = 1;

  constructor(root: HTMLElement, base: string, changes: Changes) {
    this.root = root;
    this.changes = changes;
    this.toHref = (path) => base + path.slice(1);
    // Beside the results there is room for the filters; on a phone they would stand before the first one.
    part<HTMLDetailsElement>(root, '.refine').open = matchMedia('(min-width: 60rem)').matches;
    part<HTMLSelectElement>(root, '.sort select').addEventListener('change', ({ target }) =>
      changes.sort((target as HTMLSelectElement).value as SearchOptions['sort']),
    );
    part(root, '.unfilter').addEventListener('click', () => this.unfilter());
    part(root, '.previous').addEventListener('click', () => this.turnTo(this.page - 1));
    part(root, '.next').addEventListener('click', () => this.turnTo(this.page + 1));
  }

  /** Shows what is chosen before an answer is there. */
  showOptions({ options: { sort } }: Asked): void {
    part<HTMLSelectElement>(this.root, '.sort select').value = sort;
  }

  /** The last answer stays until the next one is there. */
  startSearching(): void {
    this.root.dataset['searchState'] = 'searching';
    const status = part(this.root, '.search-status');
    if (!this.root.dataset['searchQuery']) status.textContent = 'Đang tìm…';
  }

  /**
   * @param isTableDown the citation table could not be loaded
   */
  show(asked: Asked, answer: SearchAnswer, isTableDown: boolean): void {
    const { texts, facets, total } = answer;
    const { filters, page } = asked.options;
    this.page = page;
    this.showCitations(answer.citations);
    part(this.root, '.texts').replaceChildren(...texts.map((hit) => textRow(hit, asked.query, this.toHref)));
    drawFacets(part(this.root, '.facets'), facets, filters, this.changes.toggle);
    const chosen = Object.values(filters).flat().length;
    part(this.root, '.refine').hidden = total === 0 && chosen === 0;
    part(this.root, '.refine summary').textContent =
      chosen > 0 ? `Lọc kết quả (đang chọn ${chosen})` : 'Lọc kết quả';
    part(this.root, '.unfilter').hidden = chosen === 0;
    part(this.root, '.sort').hidden = total < 2;
    this.steps(page, total);
    const lost = Math.max(0, Math.min(HITS_A_PAGE, total - (page - 1) * HITS_A_PAGE) - texts.length);
    const unread = lost > 0 ? ` Có ${lost} kết quả chưa tải được.` : '';
    part(this.root, '.lists').hidden = total > 0 || answer.citations.hits.length > 0;
    const message = statusOf(asked.query, answer) + unread + (isTableDown ? NO_TABLE : '');
    this.finish(asked, message, isTableDown || lost > 0);
  }

  /** Nothing can be said of the texts; works that the query names are shown all the same. */
  fail(asked: Asked, citations: CitationAnswer): void {
    this.clear();
    this.showCitations(citations);
    part(this.root, '.lists').hidden = false;
    this.finish(asked, NO_INDEX, true);
  }

  clear(): void {
    for (const selector of PARTS) part(this.root, selector).hidden = true;
    part(this.root, '.texts').replaceChildren();
    part(this.root, '.search-status').textContent = '';
    this.root.dataset['searchQuery'] = '';
    this.root.dataset['searchState'] = 'ready';
  }

  private finish(asked: Asked, message: string, canRetry: boolean): void {
    part(this.root, '.search-status').textContent = message;
    part(this.root, '.retry').hidden = !canRetry;
    this.root.dataset['searchQuery'] = asked.query;
    this.root.dataset['searchState'] = 'done';
  }

  private showCitations(citations: CitationAnswer): void {
    const isAbove = citations.kind === 'sure' || citations.kind === 'near';
    this.list('.citations.above', isAbove ? citations : null);
    this.list('.citations.below', isAbove ? null : citations);
  }

  private list(selector: string, citations: CitationAnswer | null): void {
    const section = part(this.root, selector);
    const hits = citations?.hits ?? [];
    section.hidden = hits.length === 0;
    part(section, 'ol').replaceChildren(...hits.map((hit) => citationRow(hit, this.toHref)));
    part(section, 'h2').textContent = HEADINGS[citations?.kind ?? 'none'];
  }

  private steps(page: number, total: number): void {
    const pages = Math.ceil(total / HITS_A_PAGE);
    part(this.root, '.steps').hidden = pages < 2;
    part(this.root, '.steps span').textContent = `Trang ${page} trên ${pages}`;
    part<HTMLButtonElement>(this.root, '.previous').disabled = page <= 1;
    part<HTMLButtonElement>(this.root, '.next').disabled = page >= pages;
  }

  /** The button may go with the press: the focus goes to the results that it brings. */
  private turnTo(page: number): void {
    this.changes.page(page);
    part(this.root, '.texts').focus();
    part(this.root, '.found-lists').scrollIntoView({ block: 'start' });
  }

  private unfilter(): void {
    this.changes.unfilter();
    part(this.root, '.texts').focus();
  }
}
