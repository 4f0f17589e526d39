/**
 * The query set: what people type, and the page that must come first. A row is right because of what the archive
 * holds, never because of what the search does today. A query has several right pages only where the archive has.
 */
import { campaignQueries } from './queries/campaigns.ts';
import { citationContext } from './queries/citation-context.ts';
import { citationForms } from './queries/citation-forms.ts';
import { factQueries } from './queries/facts.ts';
import { readerQueries } from './queries/readers.ts';
import type { QueryRow } from './queries/row.ts';
import { spellingQueries } from './queries/spelling.ts';
import { topicQueries } from './queries/topics.ts';

export type { Expectation, QueryRow } from './queries/row.ts';

/** Every row; one class stands together. */
export const querySet: readonly QueryRow[] = [
  ...topicQueries,
  ...citationForms,
  ...citationContext,
  ...campaignQueries,
  ...factQueries,
  ...spellingQueries,
  ...readerQueries,
];
