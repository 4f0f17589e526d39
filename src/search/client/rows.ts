/** Results as the page shows them. Built node by node: nothing from index or query is read as HTML. */
import type { CitationHit, TextHit, TextPassage } from '../query/answer.ts';
import { shownDate } from './shown-date.ts';

/** Puts an address of the index under the base path of the site. */
export type ToHref = (path: string) => string;

/**
 * The row of a work that the query names.
 *
 * @example list.append(citationRow(hit, toHref))
 */
export function citationRow(hit: CitationHit, toHref: ToHref): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['result'] = 'citation';
  const title = link(toHref(`/vb/${hit.id}/`), hit.name);
  title.className = 'result-title';
  row.append(title);
  if (hit.title) row.append(line('result-about', hit.title));
  const state = hit.held ? 'có toàn văn' : 'chưa có toàn văn';
  const cited = hit.documents > 0 ? `${hit.documents} văn bản viện dẫn` : '';
  row.append(
    line(
      'beside',
      [shownDate(hit.issuedOn) || 'chưa rõ ngày', hit.issuer, state, cited].filter(Boolean).join(' · '),
    ),
  );
  return row;
}

/**
 * The row of a found page, with its passages.
 *
 * @param query what a reached page marks
 * @example list.append(textRow(hit, 'thi đua', toHref))
 */
export function textRow(hit: TextHit, query: string, toHref: ToHref): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['result'] = 'text';
  const address = (anchor: string) => `${toHref(hit.url)}?tim=${encodeURIComponent(query)}${anchor}`;
  const title = link(address(''), hit.title);
  title.className = 'result-title';
  row.append(title, line('beside', [hit.kind, shownDate(hit.date), hit.issuer].filter(Boolean).join(' · ')));
  for (const passage of hit.passages) row.append(passageOf(passage, address));
  return row;
}

function passageOf(
  { anchor, heading, marked }: TextPassage,
  address: (anchor: string) => string,
): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'passage';
  paragraph.append(
    ...marked.map((piece, index) => (index % 2 === 1 ? markOf(piece) : document.createTextNode(piece))),
  );
  if (anchor) {
    const place = link(address(anchor), placeWords(heading));
    place.className = 'passage-place';
    paragraph.append(' ', place);
  }
  return paragraph;
}

function placeWords(heading: string): string {
  if (heading === '') return 'Tới đoạn này';
  return /^Chú thích \d/u.test(heading) ? `Tới ${heading.toLowerCase()}` : `Tới mục: ${heading}`;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}
