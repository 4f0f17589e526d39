/** One reading of the whole archive: its errors, its warnings, and what it holds. */
import { checkArchive } from '../../src/checks/check-archive.ts';
import { warningsOf } from '../../src/checks/warnings/warnings.ts';
import { byPlace, isWarning, type Problem } from '../../src/core/problem.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { type Archive, loadArchive } from '../../src/corpus/load.ts';
import { type Memory, noMemory } from '../../src/corpus/memory.ts';

export interface Outcome {
  archive: Archive;
  /** Errors and warnings, by place. */
  problems: Problem[];
  errors: number;
  warnings: number;
}

/**
 * @param memory of a program that stays
 * @example checkOnce(foldersOf(process.env), { warnings: true }).errors // 0
 */
export function checkOnce(
  folders: Folders,
  options: { warnings: boolean },
  memory: Memory = noMemory,
): Outcome {
  const read = loadArchive(folders, memory);
  const textOf: Archive['textOf'] = (held) =>
    memory.recall(
      `text ${held.file}`,
      () => held.textKey,
      () => read.textOf(held),
    );
  const archive = { ...read, textOf };
  const errors = checkArchive(archive, folders);
  const warnings = options.warnings ? warningsOf(archive, folders, memory) : [];
  const problems = [...errors, ...warnings].sort(byPlace);
  return { archive, problems, errors: errors.length, warnings: warnings.length };
}

/**
 * The row of `--json`; its keys are promised.
 *
 * @example rowOf(problem).severity // 'error'
 */
export function rowOf(problem: Problem) {
  const { file, line, column, rule, message, mend } = problem;
  return { file, line, column, severity: isWarning(problem) ? 'warning' : 'error', rule, message, mend };
}

/**
 * The last lines of a report.
 *
 * @example summaryOf(outcome) // 'Kho không có lỗi: 5 văn bản, 31 phong trào.\n…'
 */
export function summaryOf({ archive: { corpus }, errors, warnings }: Outcome): string {
  const also = warnings > 0 ? `, ${warnings} cảnh báo` : '';
  if (errors > 0) return `Có ${errors} lỗi${also}. Sửa hết${also ? ' lỗi' : ''} rồi chạy lại.`;
  const { documents, campaigns, instruments, issuers, indicators } = corpus;
  const sum = (key: 'targets' | 'results') =>
    documents.reduce((total, { document }) => total + document[key].length, 0);
  return [
    `Kho không có lỗi: ${documents.length} văn bản, ${campaigns.length} phong trào.`,
    `Cùng với ${sum('targets')} chỉ tiêu, ${sum('results')} kết quả, ${instruments.length} văn bản được nhắc tới có hồ sơ, ${issuers.length} cơ quan, ${indicators.length} loại chỉ tiêu.`,
    ...(warnings > 0 ? [`Có ${warnings} cảnh báo: nên xem lại, đúng rồi thì để nguyên.`] : []),
  ].join('\n');
}
