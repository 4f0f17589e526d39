/** The site's own guides as pages that can be found. They are no documents: their words weigh least, and no facet of documents has them. */
import { audiences, guidePath } from '../../guides/audiences.ts';
import type { GuideText } from '../../guides/read-guides.ts';
import type { SearchPage } from './search-page.ts';

const IS_GUIDE = ['huong-dan', 'Trang hướng dẫn'] as const;

/**
 * A page for each guide.
 *
 * @example guidePages(readGuides('src/guides')).map((read) => read().title)
 */
export function guidePages(guides: readonly GuideText[]): (() => SearchPage)[] {
  return guides.map((guide) => () => pageOf(guide));
}

function pageOf({ slug, title, description, audience, parts }: GuideText): SearchPage {
  return {
    url: guidePath(slug),
    title,
    kind: `Hướng dẫn ${audiences[audience].name.toLowerCase()}`,
    date: '',
    issuer: '',
    hidden: ['hướng dẫn sử dụng kho'],
    parts: [],
    notes: [],
    guidance: [
      ['', '', description],
      ...parts.map(({ id, heading, text }) => [id && `#${id}`, heading, text] as const),
    ],
    quotes: [],
    headings: [],
    facets: { type: [], issuer: [], year: [], topic: [], campaign: [], held: [IS_GUIDE] },
  };
}
