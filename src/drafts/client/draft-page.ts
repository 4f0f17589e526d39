/** The draft checker: asks the worker at each pause, shows text, table and grounds; the page itself never computes long. */
import { pathOf } from '../../core/identity.ts';
import { part } from '../../dom/elements.ts';
import { csvOf } from '../csv.ts';
import type { DraftFile } from '../draft-file.ts';
import type { DraftCheck } from '../draft-row.ts';
import { summaryOf } from '../summary.ts';
import type { Answer } from '../wire.ts';
import { Asker } from './asker.ts';
import { MarkedView } from './marked-view.ts';
import { PreambleView } from './preamble-view.ts';
import { stateId } from './row-view.ts';
import { saveFile } from './save-file.ts';
import { TableView } from './table-view.ts';
import { takeFiles } from './take-file.ts';

const PAUSE = 150;
const EMPTY: DraftCheck = { rows: [], places: [] };
const ARCHIVE_WORDS: Record<Answer['archive'], string> = {
  read: '',
  waiting: ' Đang tra kho…',
  failed: ' Chưa tải được một phần dữ liệu của kho; sửa dự thảo hoặc tải lại trang để thử lại.',
};

class DraftPage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly draft: HTMLTextAreaElement;
  private readonly issuer: HTMLSelectElement;
  private readonly day: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly fault: HTMLElement;
  private readonly asker: Asker;
  private readonly text: MarkedView;
  private readonly table: TableView;
  private readonly preamble: PreambleView;
  private check = EMPTY;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.base = (root.dataset['base'] ?? '/').replace(/\/$/, '');
    this.draft = part(root, '#du-thao');
    this.issuer = part(root, '#co-quan');
    this.day = part(root, '#ngay');
    this.status = part(root, '.draft-status');
    this.fault = part(root, '.draft-fault');
    this.text = new MarkedView(part(root, '.draft-text'), stateId);
    this.preamble = new PreambleView(part(root, '.preamble'));
    this.table = new TableView(part(root, '.draft-table'), this.base, {
      chosen: () => this.preamble.show(this.table.chosen()),
      placeWanted: (place, from) => this.text.reach(place, from),
    });
    this.asker = new Asker(
      {
        folder: new URL(root.dataset['folder'] ?? '', location.href).href,
        shards: JSON.parse(root.dataset['shards'] ?? '[]'),
      },
      {
        answered: (text, answer) => this.show(text, answer),
        broken: () =>
          this.finish(
            'Trình duyệt này không chạy được phần kiểm tra. Hãy cập nhật trình duyệt hoặc dùng danh sách văn bản được viện dẫn.',
          ),
      },
    );
    this.listen();
    part<HTMLFieldSetElement>(root, 'fieldset').disabled = false;
    // A browser may bring back what stood here before the page was left.
    this.ask();
  }

  private listen(): void {
    this.draft.addEventListener('input', (event) => {
      clearTimeout(this.timer);
      // An answer to what stood here before would say that all is done.
      this.asker.forget();
      this.fault.textContent = '';
      this.root.dataset['checkState'] = 'checking';
      const isTyped = event instanceof InputEvent && !/^insertFrom(?:Paste|Drop)/.test(event.inputType);
      if (isTyped) this.timer = window.setTimeout(() => this.ask(), PAUSE);
      else this.ask();
    });
    this.issuer.addEventListener('change', () => this.ask());
    this.day.addEventListener('change', () => this.ask());
    takeFiles(part(this.root, '#tep'), (file) => this.take(file));
    part(this.root, '.save').addEventListener('click', () => this.save());
    part(this.root, '.choose-all').addEventListener('click', () => this.chooseAll(true));
    part(this.root, '.choose-none').addEventListener('click', () => this.chooseAll(false));
  }

  private ask(): void {
    clearTimeout(this.timer);
    const text = this.draft.value;
    this.asker.forget();
    if (text.trim() === '') {
      this.render(text, EMPTY);
      this.finish('');
    } else {
      this.root.dataset['checkState'] = 'checking';
      this.asker.ask(text, { issuer: this.issuer.value || null, day: this.day.value || null });
    }
  }

  private show(text: string, { check, archive }: Answer): void {
    this.render(text, check);
    this.finish(summaryOf(check) + ARCHIVE_WORDS[archive], archive === 'waiting' ? 'checking' : 'done');
  }

  private render(text: string, check: DraftCheck): void {
    this.check = check;
    this.root.dataset['isEmpty'] = String(text.trim() === '');
    for (const shown of this.root.querySelectorAll<HTMLElement>('[data-with-rows]'))
      shown.hidden = check.rows.length === 0;
    this.text.show(text, check);
    this.table.show(text, check);
    this.preamble.show(this.table.chosen());
  }

  private finish(message: string, state = 'done'): void {
    // The same words again would be read out again.
    if (this.status.textContent !== message) this.status.textContent = message;
    this.root.dataset['checkState'] = state;
  }

  private take(file: DraftFile): void {
    this.fault.textContent = 'fault' in file ? file.fault : '';
    if ('fault' in file) return;
    this.draft.value = file.text;
    this.draft.setSelectionRange(0, 0);
    this.ask();
  }

  private chooseAll(isChosen: boolean): void {
    this.table.chooseAll(isChosen);
    this.preamble.show(this.table.chosen());
  }

  private save(): void {
    const addressOf = (id: string) => new URL(this.base + pathOf(id), location.href).href;
    saveFile('kiem-tra-vien-dan.csv', 'text/csv', csvOf(this.check, addressOf));
  }
}

const root = document.querySelector<HTMLElement>('[data-check-state]');
if (root) new DraftPage(root);
