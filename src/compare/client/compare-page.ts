/** The page of the comparison: reads the address, loads the two documents, shows them side by side. */

import { part } from '../../dom/elements.ts';
import { type Asked, readAddress, SIDES, type Side, writeAddress } from '../address.ts';
import type { ComparedDocument } from '../compared-document.ts';
import { type Loaded, loadDocument } from './load-document.ts';
import { Picker } from './picker.ts';
import { showSide } from './side-view.ts';

class ComparePage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private asked: Asked;

  constructor(root: HTMLElement) {
    this.root = root;
    this.base = (root.dataset['base'] ?? '/').replace(/\/$/, '');
    this.asked = readAddress(location.search);
  }

  async open(): Promise<void> {
    const pickers = SIDES.map((side) => this.picker(side));
    part<HTMLFieldSetElement>(this.root, 'fieldset').disabled = false;
    const loaded = await Promise.all(
      SIDES.map((side) => loadDocument(`${this.base}/so-sanh/van-ban/`, this.asked[side])),
    );
    for (const [index, side] of SIDES.entries()) {
      showSide(this.root, side, loaded[index] as Loaded, this.asked[side], this.base);
      const other = loaded[1 - index];
      if (other?.kind === 'document') pickers[index]?.offer(other.document.beside);
    }
    this.showSwap();
    const [a, b] = loaded.map((one) => (one.kind === 'document' ? one.document : null));
    if (a && b && a.id !== b.id) await this.compare(a, b);
    else this.say(a && b ? 'Hai bên là cùng một văn bản. Hãy đổi văn bản của một bên.' : '');
    this.root.dataset['compareState'] = 'done';
  }

  private picker(side: Side): Picker {
    return new Picker(part(this.root, `[data-side="${side}"] details`), {
      bundle: `${this.base}/chi-muc/`,
      addressOf: (id) => writeAddress({ ...this.asked, [side]: id }),
    });
  }

  private showSwap(): void {
    const swap = part<HTMLAnchorElement>(this.root, '.swap');
    swap.href = writeAddress({ ...this.asked, a: this.asked.b, b: this.asked.a });
    swap.hidden = this.asked.a === '' && this.asked.b === '';
  }

  private async compare(a: ComparedDocument, b: ComparedDocument): Promise<void> {
    const addresses = { a: `${this.base}/vb/${a.id}/`, b: `${this.base}/vb/${b.id}/` };
    try {
      const { showComparison } = await import('./comparison.ts');
      this.say(showComparison(this.root, a, b, addresses));
    } catch {
      return this.say('Chưa tải được phần so sánh. Hãy tải lại trang này.');
    }
    this.watchFilter();
    document.title = `${a.name} ↔ ${b.name} · ${document.title}`;
    this.reachHash();
  }

  /** What the address keeps, the page keeps: without a new load, and Back goes to the page before. */
  private watchFilter(): void {
    const box = part<HTMLInputElement>(this.root, '.only-different input');
    const show = () => {
      this.root.dataset['onlyDifferent'] = String(this.asked.onlyDifferent);
      history.replaceState(null, '', writeAddress(this.asked) + location.hash);
      this.showSwap();
    };
    box.checked = this.asked.onlyDifferent;
    box.addEventListener('change', () => {
      this.asked = { ...this.asked, onlyDifferent: box.checked };
      show();
    });
    show();
  }

  /** A link to a section came before the section was there. */
  private reachHash(): void {
    const id = location.hash.slice(1);
    if (/^phan-\d+$/.test(id)) document.getElementById(id)?.scrollIntoView();
  }

  private say(message: string): void {
    part(this.root, '.compare-status').textContent = message;
  }
}

const root = document.querySelector<HTMLElement>('[data-compare-state]');
if (root) void new ComparePage(root).open();
