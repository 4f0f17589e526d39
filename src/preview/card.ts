/** The card of a work: formal name, title, day, body, state, and how many documents cite it. */

/** What the file of previews tells of a work. */
export interface Preview {
  name: string;
  title: string | null;
  issuedOn: string | null;
  issuer: string;
  status: string | null;
  held: boolean;
  documents: number;
  mentions: number;
}

const ID = 'xem-truoc';

/**
 * The card as an element that is not yet on the page. Everything in it is text, never HTML.
 *
 * @example document.body.append(cardOf(preview))
 */
export function cardOf(preview: Preview): HTMLElement {
  const card = document.createElement('div');
  card.id = ID;
  card.dataset['documents'] = String(preview.documents);
  card.dataset['mentions'] = String(preview.mentions);
  card.append(line('preview-name', preview.name));
  if (preview.title) card.append(line('preview-title', preview.title));
  card.append(line('preview-facts', factsOf(preview)));
  card.append(line('preview-facts', countOf(preview)));
  return card;
}

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

function factsOf({ issuedOn, issuer, status, held }: Preview): string {
  const text = held ? 'có toàn văn trong kho' : 'chưa có toàn văn';
  return [dateOf(issuedOn), issuer, status && `hiệu lực: ${status}`, text].filter(Boolean).join(' · ');
}

function countOf({ documents, mentions }: Preview): string {
  return `${documents} văn bản trong kho viện dẫn, ${mentions} lần`;
}

function dateOf(date: string | null): string {
  if (!date) return 'không rõ ngày ban hành';
  return date.split('-').reverse().join('/');
}
