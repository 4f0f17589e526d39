/** The whole ledger in files of as many rows as a spreadsheet opens, newest year first. */
import type { APIRoute } from 'astro';
import { ledgerFile } from '../../../core/ledger/addresses.ts';
import { openArchive } from '../../../corpus/open-archive.ts';
import { ROWS_A_FILE } from '../../../data/ledger-files.ts';
import { ledgerFileResponse } from '../../../data/ledger-response.ts';
import { openLedger } from '../../../data/open-ledger.ts';
import { href } from '../../../site.ts';

export function getStaticPaths() {
  const { count } = openLedger(openArchive().corpus);
  const parts = Math.max(1, Math.ceil((count.target + count.result) / ROWS_A_FILE));
  return Array.from({ length: parts }, (_, index) => index + 1).flatMap((part) =>
    (['csv', 'json'] as const).map((type) => ({
      params: { file: ledgerFile(part, type).split('/').at(-1) },
      props: { part },
    })),
  );
}

export const GET: APIRoute<{ part: number }> = ({ params, props, site }) => {
  const { corpus } = openArchive();
  const { rows } = openLedger(corpus);
  const shown = rows.slice((props.part - 1) * ROWS_A_FILE, props.part * ROWS_A_FILE);
  return ledgerFileResponse(corpus, shown, params['file'] ?? '', (path) => new URL(href(path), site).href);
};
