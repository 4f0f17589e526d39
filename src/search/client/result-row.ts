/** One result as the page shows it. Built node by node: nothing from the index is read as HTML. */
import type { Found } from './engine.ts';

/**
 * The list item of a found page.
 *
 * @example list.append(resultRow(found))
 */
export function resultRow(found: Found): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['result'] = 'text';
  const title = link(found.url, found.title);
  title.className = 'result-title';
  const beside = document.createElement('p');
  beside.className = 'beside';
  beside.textContent = [found.kind, found.date, found.issuer].filter(Boolean).join(' · ');
  const passage = document.createElement('p');
  passage.className = 'passage';
  passage.append(...markedText(found.excerpt));
  row.append(title, beside, passage);
  if (found.section) {
    const where = document.createElement('p');
    where.className = 'beside';
    where.append('Tới mục: ', link(found.section.url, found.section.title));
    row.append(where);
  }
  return row;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

/** The engine marks hits with `<mark>`; all else in its excerpt is escaped text. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const hit = /^<mark>(.*)<\/mark>$/s.exec(piece);
    if (!hit) return document.createTextNode(unescaped(piece));
    const mark = document.createElement('mark');
    mark.textContent = unescaped(hit[1] ?? '');
    return mark;
  });
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
