/** The last net: one file that the program cannot digest must not hide what is wrong with the others. */
import type { Problem } from '../core/problem.ts';

/**
 * What `compile` returns, or the file's problem when it throws (a stack overflow, mostly).
 *
 * @example unlessTooComplex('a.mdx', () => compileCampaign(…)).problems[0]?.rule // 'too-complex'
 */
export function unlessTooComplex<T>(
  file: string,
  compile: () => T,
): T | { value: null; compiled: null; text: null; cited: null; problems: Problem[] } {
  try {
    return compile();
  } catch {
    return { value: null, compiled: null, text: null, cited: null, problems: [tooComplex(file)] };
  }
}

function tooComplex(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'too-complex',
    message: 'Máy không xử lý nổi tệp này: thẻ lạ, thẻ lồng nhau quá nhiều lớp hoặc một đoạn quá dài.',
    mend: 'Bỏ thẻ lạ và thẻ lồng nhau, chia đoạn dài như bản in; vẫn không được thì báo người phụ trách phần mềm, gửi kèm tệp này.',
  };
}
