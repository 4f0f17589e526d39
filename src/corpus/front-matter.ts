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
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (!opening)
    return refused(
      file,
      1,
      'Tệp không bắt đầu bằng phần khai báo.',
      'Viết dòng đầu tiên là ba gạch nối “---”.',
    );
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text.slice(opening.length));
  if (!closing)
    return refused(
      file,
      1,
      'Phần khai báo mở ở đây mà chưa đóng.',
      'Viết một dòng ba gạch nối “---” giữa phần khai báo và lời văn.',
    );
  const end = opening.length + closing.index + closing[0].length;
  const lines = text.slice(0, end).match(/\n/g)?.length ?? 0;
  return {
    split: {
      yaml: text.slice(opening.length, opening.length + closing.index),
      body: '\n'.repeat(lines) + text.slice(end),
    },
    problems: [],
  };
}

function refused(file: string, line: number, message: string, mend: string) {
  return { split: null, problems: [{ file, line, column: 1, rule: 'front-matter', message, mend }] };
}
