/** A draft is read as the archive will read it: nothing that fails here is ever written. */
import type { PrintedPart } from '../../core/printed-part.ts';
import { printProblem } from '../../core/problem.ts';
import { compileDocument } from '../../corpus/compile-document.ts';
import { compileBody } from '../../markdown/compile.ts';
import { ImportRefused } from '../refusal.ts';
import type { StoredSource } from './stored-source.ts';

/**
 * The parts of a body, as quotations are looked up in them.
 *
 * @throws ImportRefused when the body does not pass the gate
 * @example partsOf('Đạt 10%.')[0]?.text // 'Đạt 10%.'
 */
export function partsOf(body: string): PrintedPart[] {
  const { body: compiled, faults } = compileBody(body);
  if (!compiled) throw notProved(faults.map(({ line, message }) => `dòng ${line}: ${message}`));
  return compiled.parts;
}

/**
 * @throws ImportRefused with the first faults
 * @example prove(mdx, sources)
 */
export function prove(mdx: string, { files }: StoredSource): void {
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const { problems } = compileDocument({
    file: 'bản nháp',
    text: mdx,
    receivedAs: (name) => {
      const bytes = bytesOf.get(name);
      return bytes ? { file: name, bytes } : null;
    },
  });
  if (problems.length > 0) throw notProved(problems.map(printProblem));
}

function notProved(faults: readonly string[]): ImportRefused {
  return new ImportRefused(
    `Bản nháp chưa qua được kiểm tra nên không ghi gì:\n${faults.slice(0, 5).join('\n')}`,
    'Gửi tệp này cho người phụ trách phần mềm; trong lúc chờ, chép tay theo hướng dẫn.',
  );
}
