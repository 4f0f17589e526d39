/** The search page in use: the question is in the address, answers come while typing, a late answer to an old question is dropped. */

import { part } from '../../dom/elements.ts';
import type { FacetName } from '../query/answer.ts';
import { type Asked, readAddress, writeAddress } from './address.ts';
import { AnswerView } from './answer-view.ts';
import { sharedCitations } from './citation-client.ts';
import { openSearch, type Search } from './search.ts';
import { sureWork } from './sure-work.ts';

const PAUSE = 150;

/** What the page's first script may ask of it. */
export interface LiveSearch {
  /** Enter: opens the one work that the box names, else answers on the page. */
  submit(): Promise<void>;
  /** Asks again what could not be answered. */
  retry(): void;
}

/**
 * Takes over the search page; what was typed meanwhile is asked at once.
 *
 * @example openLiveSearch(document.querySelector('[data-search-state]'))
 */
export function openLiveSearch(root: HTMLElement): LiveSearch {
  return new AskingPage(root);
}

class AskingPage implements LiveSearch {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly view: AnswerView;
  private readonly citations;
  private search: Promise<Search> | undefined;
  private asked: Asked = readAddress(location.search);
  /** Counts questions: an answer to an older one is dropped. */
  private turn = 0;
  private timer = 0;
  private hasFailed = false;
  /** What is typed next is a new question, with a place of its own in the history. */
  private isSettled = true;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = part(root, 'input');
    const base = root.dataset['base'] ?? '/';
    this.citations = sharedCitations(this.bundle);
    this.view = new AnswerView(root, base, {
      toggle: (facet, value, isOn) => this.toggle(facet, value, isOn),
      unfilter: () => this.change({ filters: {}, page: 1 }),
      sort: (sort) => this.change({ sort, page: 1 }),
      page: (page) => this.change({ page }),
    });
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('change', () => {
      this.isSettled = true;
    });
    addEventListener('popstate', () => this.restore());
    const typed = this.input.value;
    this.view.showOptions(this.asked);
    if (typed.trim() === this.asked.query.trim()) void this.answer();
    else this.typed();
  }

  async submit(): Promise<void> {
    clearTimeout(this.timer);
    const query = this.input.value.trim();
    if (this.hasFailed && query === this.asked.query.trim()) void this.answer();
    else this.ask(query, 'push');
    this.isSettled = true;
    const work = await sureWork(this.citations, query);
    const isStillMeant = this.input.value.trim() === query;
    if (work && isStillMeant) location.assign(`${this.root.dataset['base'] ?? '/'}vb/${work.id}/`);
  }

  retry(): void {
    void this.answer();
  }

  private get bundle(): string {
    return this.root.dataset['bundle'] ?? '/chi-muc/';
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.ask(this.input.value, this.isSettled ? 'push' : 'replace');
      this.isSettled = false;
    }, PAUSE);
  }

  private restore(): void {
    clearTimeout(this.timer);
    this.asked = readAddress(location.search);
    this.input.value = this.asked.query;
    this.isSettled = true;
    this.view.showOptions(this.asked);
    void this.answer();
  }

  private ask(typed: string, how: 'push' | 'replace'): void {
    const query = typed.trim();
    if (query === this.asked.query.trim()) return;
    // An empty page is no place to go back to.
    const isFirst = this.asked.query.trim() === '';
    this.asked = { query, options: { filters: {}, sort: this.asked.options.sort, page: 1 } };
    this.write(isFirst ? 'replace' : how);
    void this.answer();
  }

  private change(options: Partial<Asked['options']>): void {
    this.asked = { ...this.asked, options: { ...this.asked.options, ...options } };
    this.isSettled = true;
    this.write('push');
    void this.answer();
  }

  private toggle(facet: FacetName, value: string, isOn: boolean): void {
    const { filters } = this.asked.options;
    const others = (filters[facet] ?? []).filter((one) => one !== value);
    this.change({ filters: { ...filters, [facet]: isOn ? [...others, value] : others }, page: 1 });
  }

  private write(how: 'push' | 'replace'): void {
    const url = location.pathname + writeAddress(this.asked);
    try {
      if (how === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // Safari allows a hundred changes in some seconds; the answer matters more than the address.
    }
  }

  private async answer(): Promise<void> {
    this.turn += 1;
    const { turn, asked } = this;
    this.hasFailed = false;
    if (asked.query.trim() === '') return this.view.clear();
    this.view.startSearching();
    const [texts, citations] = await Promise.all([
      this.textsOf(asked).catch(() => null),
      this.citations.find(asked.query),
    ]);
    if (turn !== this.turn) return;
    this.hasFailed = texts === null || this.citations.isDown;
    if (texts) this.view.show(asked, { ...texts, citations }, this.citations.isDown);
    else this.view.fail(asked, citations);
  }

  private async textsOf(asked: Asked) {
    this.search ??= openSearch(this.bundle);
    const { search } = this;
    try {
      return await (await search)(asked.query, asked.options);
    } catch (error) {
      // The next question opens it anew.
      if (this.search === search) this.search = undefined;
      throw error;
    }
  }
}
