/**
 * The search page before it is used: small, so that a page that is only passed through loads little. What searches
 * is loaded when the box is entered, or at once when the address holds a question.
 */

import { part } from '../../dom/elements.ts';
import type { LiveSearch } from './live-search.ts';

class SearchPageStart {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private live: Promise<LiveSearch | null> | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = part(root, 'input');
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (this.input.value === '') this.input.value = query;
    this.input.addEventListener('focus', () => void this.start());
    // A box that was entered when the page opened waits for a word: many only pass through.
    this.input.addEventListener('input', () => void this.start());
    part(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.start().then((live) => live?.submit());
    });
    part(root, '.retry').addEventListener('click', () => void this.retry());
    if (query !== '' || this.input.value !== '') void this.start();
  }

  private start(): Promise<LiveSearch | null> {
    this.live ??= import('./live-search.ts').then(
      ({ openLiveSearch }) => openLiveSearch(this.root),
      () => this.fail(),
    );
    return this.live;
  }

  private fail(): null {
    this.live = undefined;
    part(this.root, '.search-status').textContent =
      'Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc xem danh sách văn bản.';
    part(this.root, '.retry').hidden = false;
    part(this.root, '.lists').hidden = false;
    this.root.dataset['searchState'] = 'done';
    return null;
  }

  private async retry(): Promise<void> {
    const live = await this.start();
    if (live) live.retry();
    else await this.openAnew();
  }

  /** Some browsers keep a script that failed to load as failed for as long as the page is open. */
  private async openAnew(): Promise<void> {
    const url = new URL(location.href);
    const query = this.input.value.trim();
    if (query !== '' && query !== url.searchParams.get('q'))
      url.search = `?${new URLSearchParams({ q: query })}`;
    const isReached = await fetch(url, { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    // Without a connection the browser's own error page would take the place of this one.
    if (isReached) location.assign(url);
  }
}

const root = document.querySelector<HTMLElement>('[data-search-state]');
if (root) new SearchPageStart(root);
