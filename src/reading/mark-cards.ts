/** Cards of what is marked in a text: footnotes, corrections, abbreviations, and the address of a part. */
import type { CardSource } from '../preview/floating-card.ts';
import { addressOf } from './open-document.ts';

/**
 * The footnote beside its mark.
 *
 * @example watchCards(article, [noteCards()])
 */
export function noteCards(): CardSource {
  return {
    links: '.note-mark a',
    isForTap: true,
    cardOf: ({ hash }) => {
      const first = document.getElementById(hash.slice(1));
      if (!first) return null;
      const card = cardNamed('loi-chu-thich');
      for (let block: Element | null = first; block; block = block.nextElementSibling) {
        if (block !== first && block.matches('.note')) break;
        card.append(withoutIds(block));
      }
      return card;
    },
  };
}

/**
 * What the browser would show as a hint, also for fingers and keys: the received reading of a correction, the meaning of an abbreviation.
 *
 * @example watchCards(article, [hintCards()])
 */
export function hintCards(): CardSource {
  return {
    links: 'a.corrected, a.supplied, a.abbreviation',
    isForTap: true,
    cardOf: ({ title }) => (title ? cardOfLines('loi-giai', title) : null),
  };
}

/**
 * Place and address of a part beside its sign.
 *
 * @example watchCards(article, [anchorCards()])
 */
export function anchorCards(): CardSource {
  return {
    links: 'a.anchor',
    isForTap: false,
    cardOf: ({ hash }) => {
      const part = document.getElementById(hash.slice(1));
      const pin = part?.dataset['pin'] ?? '';
      return part && cardOfLines('dia-chi', pin, addressOf(part), 'Bấm để đánh dấu và chép trích dẫn.');
    },
  };
}

function cardNamed(id: string): HTMLElement {
  const card = document.createElement('div');
  card.id = id;
  return card;
}

function cardOfLines(id: string, ...lines: string[]): HTMLElement {
  const card = cardNamed(id);
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    card.append(paragraph);
  }
  return card;
}

/** A copy that stands beside the original: no second element may have its ids, and the way back leads nowhere new. */
function withoutIds(block: Element): Node {
  const copy = block.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const back of copy.querySelectorAll('.note-back')) back.replaceWith(...back.childNodes);
  return copy;
}
