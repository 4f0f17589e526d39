/** What is said of an answer, also to those who hear the page. */
import type { CitationAnswer, SearchAnswer } from '../query/answer.ts';
import { QUOTATION_MARKS } from '../query/find-pages.ts';

const SHOWN = 60;

/**
 * The count in words, what was dropped, and help where nothing was found.
 *
 * @example statusOf('thi đua', answer) // '12 kết quả cho “thi đua”.'
 */
export function statusOf(typed: string, { total, dropped, citations }: SearchAnswer): string {
  const query = typed.length > SHOWN ? `${typed.slice(0, SHOWN)}…` : typed;
  const without = dropped.length > 0 ? ` ${droppedOf(dropped)}` : '';
  const sure = citationsOf(citations);
  if (total > 0) return `${sure}${total} kết quả cho “${query}”.${without}`;
  if (sure) return `${sure}Không có trang nào khác có “${query}”.`;
  return `Không tìm thấy “${query}”. Thử bớt từ, gõ không dấu, bỏ bộ lọc, hoặc chỉ gõ số của văn bản.`;
}

function citationsOf({ kind, hits }: CitationAnswer): string {
  if (kind === 'sure') return `${hits.length} văn bản mang số, tên này. `;
  if (kind === 'near' && hits.length > 0)
    return `Kho không biết văn bản nào mang số này, có ${hits.length} văn bản số gần nhất. `;
  return '';
}

function droppedOf(dropped: readonly string[]): string {
  const words = [...new Set(dropped)].filter((word) => word !== QUOTATION_MARKS);
  const quoted = words.length > 0 ? [`“${words.map((word) => word.replaceAll('ḍ', 'đ')).join(' ')}”`] : [];
  if (!dropped.includes(QUOTATION_MARKS)) return `Không có trang nào đủ mọi từ: đã bỏ ${quoted}.`;
  return `Không có trang nào có nguyên cụm: đã bỏ ${[QUOTATION_MARKS, ...quoted].join(' và ')}.`;
}
