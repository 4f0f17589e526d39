/** The lines of the chosen works, to be copied into the draft. */
import { copyText } from '../../dom/clipboard.ts';
import { element, part } from '../../dom/elements.ts';
import type { DraftRow } from '../draft-row.ts';
import { preambleText } from '../preamble-text.ts';

export class PreambleView {
  private readonly box: HTMLTextAreaElement;
  private readonly copyButton: HTMLButtonElement;
  private readonly warnings: HTMLElement;
  private readonly status: HTMLElement;

  constructor(root: HTMLElement) {
    this.box = part(root, '.preamble-text');
    this.copyButton = part(root, '.copy');
    this.warnings = part(root, '.preamble-warnings');
    this.status = part(root, '.copy-status');
    this.copyButton.addEventListener('click', () => void this.copy());
  }

  show(rows: readonly DraftRow[]): void {
    this.box.value = preambleText(rows.map(({ basis }) => basis));
    this.box.rows = Math.min(20, Math.max(4, rows.length * 2));
    this.copyButton.disabled = rows.length === 0;
    this.status.textContent = '';
    this.warnings.replaceChildren(...rows.flatMap(warningOf));
  }

  private async copy(): Promise<void> {
    const lines = this.box.value.split('\n').length;
    const done = await copyText(this.box.value);
    if (!done) this.box.select();
    this.status.textContent = done
      ? `Đã chép ${lines} dòng.`
      : 'Trình duyệt không cho chép. Lời văn đã được bôi đen: hãy bấm Ctrl+C.';
  }
}

function warningOf({ state, proper, replacedBy }: DraftRow): HTMLElement[] {
  if (state !== 'replaced') return [];
  const by = replacedBy.map(({ name }) => name).join('; ');
  return [element('li', '', `${proper} đã được thay thế${by ? ` bởi ${by}` : ''}.`)];
}
