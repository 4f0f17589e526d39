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
  /** Worth a look, but may be right: never stops a build. Without it the problem is an error. */
  severity?: 'warning' | undefined;
}

/**
 * Whether a problem is only a warning.
 *
 * @example problems.filter((problem) => !isWarning(problem)).length // errors
 */
export function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}

/**
 * The fault as an editor reads it, on one line; a warning says so.
 *
 * @example
 * printProblem({ file: 'a.mdx', line: 4, column: 9, message: 'Sai.', mend: 'Sửa.', rule: 'issued-on' })
 * // 'a.mdx:4:9 Sai. → Sửa. [issued-on]'
 */
export function printProblem(problem: Problem): string {
  const { file, line, column, message, mend, rule } = problem;
  return `${file}:${line}:${column} ${isWarning(problem) ? 'Cảnh báo: ' : ''}${message} → ${mend} [${rule}]`;
}

/**
 * A report: one line a problem, by file and place, an empty line between files.
 *
 * @example printProblems([{ file: 'a.mdx', … }, { file: 'b.mdx', … }]) // 'a.mdx:4:9 …\n\nb.mdx:1:1 …'
 */
export function printProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy([...problems].sort(byPlace), ({ file }) => file);
  return [...files.values()].map((ofFile) => ofFile.map(printProblem).join('\n')).join('\n\n');
}

/** Order for a report: by file, then place, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
