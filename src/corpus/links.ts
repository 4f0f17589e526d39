/** Symbolic links in `content/`: they could bring any file of this machine into a message or a page, and git carries them. */
import type { Problem } from '../core/problem.ts';
import { oddEntriesBelow } from './files.ts';
import type { ContentFolder } from './folders.ts';

/**
 * Every entry below the content folder that is neither a file nor a folder. With one of them
 * nothing of the archive is read.
 *
 * @example linksIn({ path: 'content', shown: 'content' }) // []
 */
export function linksIn({ path, shown }: ContentFolder): Problem[] {
  return oddEntriesBelow(path).map((entry) => refused(`${shown}/${entry}`));
}

function refused(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'link',
    message: 'Mục này là một liên kết tới chỗ khác, không phải tệp của kho.',
    mend: 'Thay bằng chính tệp ấy: kho chỉ đọc những gì nằm trong thư mục content/.',
  };
}
