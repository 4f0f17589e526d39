/** What editors state of citations without a day still has a citation to speak of. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

/**
 * Merges whose undated citation stands in no document, or no longer in the one they name.
 *
 * @example uselessMerges(corpus)[0]?.rule // 'cited-as'
 */
export function uselessMerges(corpus: Pick<Corpus, 'documents' | 'instruments'>): Finding[] {
  const undated = new Set(
    corpus.documents.flatMap(({ id, citations }) =>
      citations.flatMap(({ kind, work }) => (kind === 'undated' && work ? [work, `${work} ${id}`] : [])),
    ),
  );
  return corpus.instruments.flatMap(({ file, instrument }) =>
    (instrument.citedAs ?? []).flatMap((merge, index): Finding[] => {
      if (undated.has(merge.in ? `${merge.as} ${merge.in}` : merge.as)) return [];
      const where = merge.in ? `trong văn bản ${merge.in}` : 'trong văn bản nào của kho';
      return [
        {
          file,
          path: ['citedAs', index, 'as'],
          rule: 'cited-as',
          message: `Không còn chỗ dẫn không rõ năm nào mang địa chỉ “${merge.as}” ${where}.`,
          mend: 'Xóa mục này, hoặc sửa địa chỉ: xem địa chỉ ở trang Độ phủ của kho.',
        },
      ];
    }),
  );
}
