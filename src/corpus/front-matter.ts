/** Splits a document's file into front matter and body, keeping every line in its place. */
import type { Problem } from '../core/problem.ts';

export interface SplitFile {
  yaml: string;
  /** The body after as many empty lines as the front matter takes, so that lines are those of the file. */
  body: string;
}

/** The front matter begins on this line of every file. */
export const FRONT_MATTER_LINE = 2;

/**
 * Splits at the two `---` lines.
 *
 * @example splitFile('a.mdx', '---\ntitle: x\n---\nLời văn').split?.body // '\n\n\nLời văn'
 */
export function splitFile(file: string, text: string): { split: SplitFile | null; problems: Problem[] } {
  const match = /^---\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) {
    const problem = {
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'Tệp không có phần khai báo ở đầu, hoặc phần ấy chưa đóng.',
      mend: 'Dòng đầu và dòng cuối của phần khai báo phải là ba gạch nối “---”.',
    };
    return { split: null, problems: [problem] };
  }
  const lines = match[0].match(/\n/g)?.length ?? 0;
  return {
    split: { yaml: match[1] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length) },
    problems: [],
  };
}
