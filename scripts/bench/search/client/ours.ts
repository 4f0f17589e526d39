/** This site's search as its page uses it: texts and citations of a question together. */
import { openCitations } from '../../../../src/search/client/citation-client.ts';
import { openSearch } from '../../../../src/search/client/search.ts';
import { offer } from './offer.ts';

offer(async () => {
  const citations = openCitations('/engine/');
  // The citation table is asked for while the rest still opens, as on the page.
  const search = openSearch('/engine/');
  return async (query) => {
    const [texts, works] = await Promise.all([
      search.then((ask) => ask(query, { filters: {}, sort: 'relevance', page: 1 })),
      citations.find(query),
    ]);
    return texts.texts.length + works.hits.length;
  };
});
