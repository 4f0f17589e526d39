/** The rows of an indicator as CSV and as JSON. */
import type { APIRoute } from 'astro';
import { openArchive } from '../../../corpus/open-archive.ts';
import { ledgerFileResponse } from '../../../data/ledger-response.ts';
import { openLedger } from '../../../data/open-ledger.ts';
import { href } from '../../../site.ts';

export function getStaticPaths() {
  const ids = [...openLedger(openArchive().corpus).ofIndicator.keys()];
  return ids.flatMap((indicator) =>
    ['csv', 'json'].map((type) => ({ params: { indicator, file: `${indicator}.${type}` } })),
  );
}

export const GET: APIRoute = ({ params, site }) => {
  const { corpus } = openArchive();
  const rows = openLedger(corpus).ofIndicator.get(params['indicator'] ?? '') ?? [];
  return ledgerFileResponse(corpus, rows, params['file'] ?? '', (path) => new URL(href(path), site).href);
};
