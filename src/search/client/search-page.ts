/** The search page: the question is in the address, answers come while typing, a late answer to an old question is dropped. */
import { type Answer, openEngine } from './engine.ts';
import { resultRow } from './result-row.ts';

const PAGE = 10;
const PAUSE = 150;

class SearchPage {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private engine: Promise<(query: string) => Promise<Answer>> | undefined;
  private asked = '';
  private shown = 0;
  private answer: Answer | undefined;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = part(root, 'input');
    this.status = part(root, '[role=status]');
    this.list = part(root, '.results');
    this.more = part(root, '.more');
    part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(this.input.value, 'push');
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(this.input.value, 'replace'), PAUSE);
    });
    this.more.addEventListener('click', () => this.showMore());
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private readAddress(): void {
    this.input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.ask(this.input.value, 'keep');
  }

  private async ask(raw: string, history_: 'push' | 'replace' | 'keep'): Promise<void> {
    const query = raw.trim();
    if (history_ !== 'keep') this.writeAddress(query, history_);
    if (query === this.asked) return;
    this.asked = query;
    if (query === '') return this.clear();
    this.root.dataset['searchState'] = 'searching';
    try {
      this.engine ??= openEngine(this.root.dataset['bundle'] ?? '/pagefind/');
      const answer = await (await this.engine)(query);
      if (query !== this.asked) return;
      await this.show(answer, query);
    } catch {
      this.engine = undefined;
      this.finish('Chưa tải được chỉ mục tìm kiếm. Hãy tải lại trang, hoặc xem danh sách văn bản.');
    }
  }

  private writeAddress(query: string, how: 'push' | 'replace'): void {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    if (url.href === location.href) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  private async show(answer: Answer, query: string): Promise<void> {
    const found = await answer.page(0, PAGE);
    if (query !== this.asked) return;
    this.answer = answer;
    this.shown = found.length;
    this.list.replaceChildren(...found.map(resultRow));
    this.more.hidden = this.shown >= answer.total;
    this.finish(
      answer.total === 0
        ? `Không tìm thấy “${query}”. Thử bớt từ, hoặc gõ không dấu.`
        : `${answer.total} kết quả cho “${query}”.`,
    );
  }

  private async showMore(): Promise<void> {
    const { answer } = this;
    if (!answer) return;
    const found = await answer.page(this.shown, this.shown + PAGE);
    if (answer !== this.answer) return;
    const rows = found.map(resultRow);
    this.list.append(...rows);
    this.shown += rows.length;
    this.more.hidden = this.shown >= answer.total;
    rows[0]?.querySelector('a')?.focus();
  }

  private clear(): void {
    this.answer = undefined;
    this.list.replaceChildren();
    this.more.hidden = true;
    this.status.textContent = '';
    this.root.dataset['searchState'] = 'ready';
  }

  private finish(message: string): void {
    this.status.textContent = message;
    this.root.dataset['searchState'] = 'done';
  }
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Trang tìm kiếm thiếu ${selector}`);
  return found;
}

const root = document.getElementById('tim-kiem');
if (root) new SearchPage(root);
