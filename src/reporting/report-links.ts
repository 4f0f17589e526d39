/** "Báo lỗi": a link to an e-mail, which at the moment of opening learns the place and the words that the reader points at. */
import { pinBetween } from '../core/copied-citation.ts';
import { type ReportedPlace, reportMail } from '../core/error-report.ts';
import { selectedParts, selectedRange } from './selected-parts.ts';

const LINKS = 'a.report-error';

/**
 * Renews the links of this page when they are opened. A press takes the selection away before its click comes,
 * so the press counts; keys and screen readers only click.
 *
 * @example renewReports()
 */
export function renewReports(): void {
  const renew = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
    const { reportTo, reportTitle = '' } = link?.dataset ?? {};
    if (link && reportTo) link.href = reportMail(reportTo, { title: reportTitle, ...placePointedAt() });
  };
  document.addEventListener('pointerdown', renew);
  document.addEventListener('click', (event) => {
    if (event.detail === 0) renew(event);
  });
}

/**
 * One more such link, for beside a passage; null where the site takes no reports.
 *
 * @example line.append(reportLink('Báo lỗi chỗ này') ?? '')
 */
export function reportLink(words: string): HTMLAnchorElement | null {
  const link = document.querySelector<HTMLAnchorElement>(LINKS)?.cloneNode() as HTMLAnchorElement | undefined;
  if (!link) return null;
  link.className = 'quiet report-error';
  link.textContent = words;
  return link;
}

/** Selected words and their place, else the place in the address. */
function placePointedAt(): Omit<ReportedPlace, 'title'> {
  const range = selectedRange();
  const parts = range ? selectedParts([document.body], range) : [];
  const [first, last] = [parts[0]?.part, parts.at(-1)?.part];
  if (first && last)
    return {
      address: addressOf(first),
      pin: pinBetween(first.dataset['pin'] ?? '', last.dataset['pin'] ?? ''),
      words: parts.map(({ words }) => words).join('\n'),
    };
  const reached = document.querySelector<HTMLElement>('[data-pin]:target');
  return {
    address: addressOf(reached),
    ...(reached ? { pin: reached.dataset['pin'] ?? '' } : {}),
    words: range ? String(getSelection()) : '',
  };
}

/** As the reader has the page open: what was sought is part of a search page, and of no other. */
function addressOf(part: HTMLElement | null): string {
  const isDocument = document.querySelector('article.document') !== null;
  return (
    location.origin +
    location.pathname +
    (isDocument ? '' : location.search) +
    (part?.id ? `#${part.id}` : '')
  );
}
