/** An id of a controlled list names one thing. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

/**
 * Rows of the authority files whose id stands twice.
 *
 * @example repeatedIds(corpus)[0]?.message // 'Mã “kinh-te” đã dùng ở một dòng trên.'
 */
export function repeatedIds(corpus: Corpus): Finding[] {
  const lists = {
    'issuers.yaml': corpus.issuers,
    'topics.yaml': corpus.topics,
    'indicators.yaml': corpus.indicators,
  };
  return Object.entries(lists).flatMap(([name, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap(({ id }, index): Finding[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          file: `content/${name}`,
          path: [index, 'id'],
          rule: 'id-twice',
          message: `Mã “${id}” đã dùng ở một dòng trên.`,
          mend: 'Gộp hai dòng làm một, hoặc đổi mã.',
        },
      ];
    });
  });
}
