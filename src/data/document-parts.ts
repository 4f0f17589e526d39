/** What stands on a held document's page behind its text, for the outline. */
import type { HeldDocument } from '../core/held-document.ts';

export interface PagePart {
  address: string;
  text: string;
}

/** What the page has besides what the document itself tells. */
export interface PageHas {
  notes: boolean;
  charts: boolean;
  citedBy: boolean;
  abbreviations: boolean;
}

/**
 * The parts in the order of the page; those that a document has nothing for are left out.
 *
 * @example partsBehindText(held, has).at(-1)?.address // 'noi-nhan-va-nguon'
 */
export function partsBehindText({ document, citations }: HeldDocument, has: PageHas): PagePart[] {
  const parts: [isThere: boolean, address: string, text: string][] = [
    [has.notes, 'chu-thich', 'Chú thích'],
    [document.targets.length > 0, 'chi-tieu', 'Bảng chỉ tiêu'],
    [document.results.length > 0, 'ket-qua', 'Bảng kết quả'],
    [has.charts, 'hinh-ve', 'Hình vẽ theo nhóm'],
    [document.assignments.length > 0, 'phan-cong', 'Phân công thực hiện'],
    [citations.length > 0, 'vien-dan', 'Viện dẫn'],
    [has.citedBy, 'duoc-vien-dan', 'Được viện dẫn'],
    [true, 'xung-quanh', 'Văn bản xung quanh'],
    [true, 'lien-he', 'Phong trào, văn bản liên quan'],
    [has.abbreviations, 'viet-tat', 'Chữ viết tắt'],
    [true, 'noi-nhan-va-nguon', 'Nơi nhận, nguồn và hiệu đính'],
  ];
  return parts.filter(([isThere]) => isThere).map(([, address, text]) => ({ address, text }));
}
