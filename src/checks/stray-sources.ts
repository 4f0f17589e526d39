/** A received file belongs to a document; one that nobody names was lost on the way. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

/**
 * Files of `content/sources/` that no document names.
 *
 * @param paths all files there, below that folder
 * @example straySources(corpus, ['kon-tum/x.txt'])[0]?.file // 'content/sources/kon-tum/x.txt'
 */
export function straySources(corpus: Corpus, paths: readonly string[]): Finding[] {
  const named = new Set(
    corpus.documents.flatMap(({ document: { source } }) => [
      source.file,
      ...(source.text ? [source.text.file] : []),
    ]),
  );
  return paths
    .filter((path) => !named.has(path))
    .map((path) => ({
      file: `content/sources/${path}`,
      path: [],
      rule: 'stray-source',
      message: 'Không văn bản nào ghi tệp nhận được này.',
      mend: 'Ghi tên tệp vào source.file của văn bản tương ứng, hoặc bỏ tệp nếu đặt nhầm.',
    }));
}
