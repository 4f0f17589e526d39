/**
 * What scripts add to pages, in one file: each further one costs a phone a way to the server and back, and takes the
 * network from fonts and text. Each part looks whether the page has what it works on. What is large and only some pages
 * have is loaded by those.
 */
import { renewReports } from '../reporting/report-links.ts';
import '../reader/reader.ts';
import '../search/client/search-box.ts';
import '../search/client/search-page.ts';
import '../reading/reading-page.ts';
import '../reading/guide-page.ts';
import '../ledger/ledger-page.ts';

renewReports();
load('[data-compare-state]', () => import('../compare/client/compare-page.ts'));
load('[data-check-state]', () => import('../drafts/client/draft-page.ts'));

/** The part that works on an element, when the page has it. */
function load(selector: string, part: () => Promise<unknown>): void {
  const root = document.querySelector(selector);
  if (root) part().catch(() => tell(root));
}

function tell(root: Element): void {
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = 'Chưa tải được phần này của trang. Hãy tải lại trang.';
}
