/** A file of the ledger as the build writes it. */
import type { Corpus } from '../core/corpus.ts';
import { pathOf } from '../core/identity.ts';
import type { LedgerRow } from '../core/ledger/ledger.ts';
import { ledgerCsv, ledgerData } from './ledger-files.ts';
import { openLedger } from './open-ledger.ts';

/**
 * The rows in the form that the name of the file tells.
 *
 * @param absolute a path of the archive as an address on the web, for rows that are read far from the site
 * @example ledgerFileResponse(corpus, rows, 'tang-truong-grdp.csv', absolute)
 */
export function ledgerFileResponse(
  corpus: Corpus,
  rows: readonly LedgerRow[],
  file: string,
  absolute: (path: string) => string,
): Response {
  const ledger = openLedger(corpus);
  const addressOf = ({ held, figure }: LedgerRow) =>
    `${absolute(pathOf(held.id))}#${held.quoted[figure.quote]?.address ?? ''}`;
  if (file.endsWith('.json')) return Response.json(ledgerData(corpus, ledger, rows, addressOf));
  const csv = ledgerCsv(corpus, ledger, rows, addressOf);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
