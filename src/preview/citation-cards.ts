/**
 * The card beside a citation: what is known of the work, before one opens its page.
 * The data was written at build time, one file a document, and is asked for at the first citation that is touched.
 */
import { cardOf, type Preview } from './card.ts';
import type { CardSource } from './floating-card.ts';

/**
 * Cards of the citations of one document.
 *
 * @param source address of its previews
 * @param base the path below which the site lies, with a slash at its end
 * @example watchCards(article, [citationCards('/xem-truoc/….json', '/')])
 */
export function citationCards(source: string, base: string): CardSource {
  let previews: Promise<Record<string, Preview>> | undefined;
  return {
    links: 'a.citation',
    // A citation leads to its page, which says the same and more.
    isForTap: false,
    cardOf: async (link) => {
      previews ??= fetch(source).then((answer) => (answer.ok ? answer.json() : {}));
      const known = await previews.catch((): Record<string, Preview> => ({}));
      const preview = known[workOf(link, base)];
      return preview ? cardOf(preview) : null;
    },
  };
}

/** The id of the work from its address. */
function workOf(link: HTMLAnchorElement, base: string): string {
  return decodeURI(link.pathname).slice(`${base}vb/`.length, -1);
}
