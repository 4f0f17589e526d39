/** What is wrong with a file of the archive, in words an editor can act on. */

/** A place in a file; line and column start at 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * One fault: where it is, what is wrong, what to write instead, and the stable name of the rule.
 * Message and mend are Vietnamese.
 */
export interface Problem extends Place {
  message: string;
  mend: string;
  rule: string;
}

/**
 * The fault as an editor reads it, on two lines.
 *
 * @example
 * printProblem({ file: 'a.mdx', line: 4, column: 9, message: 'Sai.', mend: 'Sửa.', rule: 'issued-on' })
 * // 'a.mdx:4:9 Sai.\n  → Sửa. [issued-on]'
 */
export function printProblem(problem: Problem): string {
  const { file, line, column, message, mend, rule } = problem;
  return `${file}:${line}:${column} ${message}\n  → ${mend} [${rule}]`;
}

/** Order for a report: by file, then place, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
