/** One page that can be found, as the index needs it. */
import type { FacetName } from '../query/answer.ts';
import type { PagePart } from '../query/passages.ts';

export interface SearchPage {
  /** Address from the site's root. */
  url: string;
  title: string;
  /** Shown below the title. */
  kind: string;
  /** `2024-02-06`, a year, or ''. */
  date: string;
  issuer: string;
  /** Words that find the page and are not shown: aliases, other spellings. */
  hidden: string[];
  parts: PagePart[];
  /** What an editor writes about the work: its words weigh less than printed ones. */
  notes: PagePart[];
  /** What a guide of the site says: whoever looks for documents must not meet it first. */
  guidance?: PagePart[];
  /** Sentences of other documents: shown under the page, not searched, for they stand in the documents themselves. */
  quotes: PagePart[];
  /** Which parts are headings: their words weigh more. */
  headings: string[];
  /** Values by facet: id and shown name. */
  facets: Record<FacetName, (readonly [value: string, name: string])[]>;
}
