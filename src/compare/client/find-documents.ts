/** Documents by what a reader types: the site's own search, kept to texts that the archive holds. */
import { openSearch, type Search } from '../../search/client/search.ts';
import { shownDate } from '../../search/client/shown-date.ts';
import type { ChosenFrom } from '../compared-document.ts';

/** Values of the search's facet "toàn văn" (`src/search/index/pages.ts`). */
const HELD = ['co'];

let opened: Promise<Search> | undefined;

/** What is found: the first page of it, and how much there is. */
export interface Found {
  documents: ChosenFrom[];
  total: number;
}

/**
 * Asks the search.
 *
 * @param bundle address of its files, with a slash at its end
 * @throws when a file of it cannot be had; asking again tries again
 * @example (await findDocuments('/chi-muc/', 'quảng nam 2024')).documents[0]?.title
 */
export async function findDocuments(bundle: string, typed: string): Promise<Found> {
  opened ??= openSearch(bundle);
  try {
    const search = await opened;
    const { texts, total } = await search(typed, { filters: { held: HELD }, sort: 'relevance', page: 1 });
    const documents = texts.map(({ url, title, kind, date, issuer }) => ({
      id: url.replace(/^\/vb\/|\/$/g, ''),
      name: kind,
      title,
      about: [issuer, shownDate(date)].filter(Boolean).join(' · '),
    }));
    return { documents, total };
  } catch (error) {
    opened = undefined;
    throw error;
  }
}
