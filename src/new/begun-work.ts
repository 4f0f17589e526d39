/** The work of which a record is begun: its address, and whether its place is taken. */
import { scopeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import { parseDocumentNumber } from '../core/document-number.ts';
import { identify, workIdOf } from '../core/identity.ts';
import { ImportRefused } from '../import/refusal.ts';
import type { Answers } from './question.ts';
import { orNull } from './yaml-lines.ts';

/**
 * Its address; unknown number and day leave their places to the title and to "khong-ro-nam".
 *
 * @example workOf({ issuer: 'kon-tum/ubnd', type: 'chi-thi', number: '08/CT-UBND', issuedOn: '2024-02-06' }) // 'kon-tum/chi-thi/2024/08-ct-ubnd'
 */
export function workOf({ issuer = '', type, number, issuedOn, title }: Answers): string {
  const facts = {
    type: orNull(type),
    number: parseDocumentNumber(number ?? ''),
    issuedOn: orNull(issuedOn),
    title: orNull(title),
  };
  return workIdOf(identify(facts, scopeOfIssuer(issuer)));
}

/**
 * @param file of the archive that has the work already
 * @throws ImportRefused when there is one
 * @example refuseTaken(corpus.held.get(work)?.file)
 */
export function refuseTaken(file: string | undefined): void {
  if (file)
    throw new ImportRefused(
      `Kho đã có văn bản này: ${file}.`,
      'Sửa thẳng tệp ấy, hoặc xem lại cơ quan, loại, số, ngày.',
    );
}
