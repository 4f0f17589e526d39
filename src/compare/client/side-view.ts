/** The head of one side: which document it is, or what is to be done to have one. */

import { element, link, part } from '../../dom/elements.ts';
import type { Side } from '../address.ts';
import type { ComparedDocument } from '../compared-document.ts';
import type { Loaded } from './load-document.ts';

const LONGEST = 80;

/**
 * Shows what stands on a side; the picker is open where a document is wanted.
 *
 * @param base the site's base path, without a slash at its end
 * @example showSide(root, 'a', loaded, 'kon-tum/chi-thi/2024/08-ct-ubnd', '/kho')
 */
export function showSide(root: HTMLElement, side: Side, loaded: Loaded, id: string, base: string): void {
  const head = part(root, `[data-side="${side}"] .side-about`);
  const picker = part<HTMLDetailsElement>(root, `[data-side="${side}"] details`);
  const isChosen = loaded.kind === 'document';
  head.replaceChildren(...(isChosen ? chosen(loaded.document, base) : missing(loaded, side, id, base)));
  part(picker, 'summary').textContent = `${isChosen ? 'Đổi' : 'Chọn'} văn bản ${nameOf(side)}`;
  picker.open = !isChosen && loaded.kind !== 'failed';
}

/** How a side is called on the page. */
export function nameOf(side: Side): string {
  return side.toUpperCase();
}

function chosen({ id, name, title, about }: ComparedDocument, base: string): HTMLElement[] {
  return [
    element('p', 'side-name', name),
    element('p', 'side-title', link(`${base}/vb/${id}/`, title)),
    element('p', 'beside', about),
  ];
}

function missing(loaded: Loaded, side: Side, id: string, base: string): HTMLElement[] {
  if (loaded.kind === 'none') return [];
  const shown = id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id;
  if (loaded.kind === 'failed')
    return [
      element('p', 'notice', `Chưa tải được văn bản ${nameOf(side)}. Kiểm tra kết nối rồi tải lại trang.`),
    ];
  return [
    element(
      'p',
      'notice',
      `Kho không giữ toàn văn văn bản nào ở địa chỉ “${shown}”. Địa chỉ có thể bị cắt khi chép, hoặc kho chỉ biết văn bản này qua viện dẫn. Chọn văn bản khác dưới đây, hoặc xem `,
      link(`${base}/vb/`, 'danh sách văn bản'),
      '.',
    ),
  ];
}
