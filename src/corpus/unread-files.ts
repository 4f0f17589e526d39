/** Files that lie where the archive looks and have an ending at which it does not: `08-ct-ubnd.mdx.txt`. */
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { filesBelow } from './files.ts';
import type { ContentFolder } from './folders.ts';

const ENDINGS = { campaigns: '.mdx', documents: '.mdx', instruments: '.yaml' } as const;

/**
 * Every such file: without a word it would be missing from the site.
 *
 * @example unreadFiles({ path: 'content', shown: 'content' })[0]?.rule // 'unread-file'
 */
export function unreadFiles(content: ContentFolder): Problem[] {
  return Object.entries(ENDINGS).flatMap(([folder, ending]) =>
    filesBelow(join(content.path, folder), '')
      .filter((path) => !path.endsWith(ending))
      .map((path) => unread(`${content.shown}/${folder}/${path}`, ending)),
  );
}

function unread(file: string, ending: string): Problem {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '');
  return {
    file,
    line: 1,
    column: 1,
    rule: 'unread-file',
    message: `Kho không đọc tệp này vì đuôi tệp không phải ${ending}.`,
    mend: `Đổi tên thành ${name}${ending}, hoặc chuyển đi nếu đặt nhầm chỗ.`,
  };
}
