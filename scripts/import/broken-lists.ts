/** The lists by which a new record is judged must be sound; what else is unfinished in the archive stops nobody. */
import type { Archive } from '../../src/corpus/load.ts';
import { ImportRefused } from '../../src/import/refusal.ts';

/**
 * @param lists names of files at the top of content/, without their ending
 * @throws ImportRefused that names the first fault in one of them
 * @example refuseBrokenLists(archive, ['issuers', 'topics'])
 */
export function refuseBrokenLists({ problems }: Archive, lists: readonly string[]): void {
  const broken = problems.find(({ file }) =>
    lists.some((list) => file.replaceAll('\\', '/').endsWith(`/${list}.yaml`)),
  );
  if (broken)
    throw new ImportRefused(
      `Danh sách ${broken.file} đang có lỗi ở dòng ${broken.line}: ${broken.message}`,
      'Chạy npm run check, sửa danh sách ấy trước.',
    );
}
