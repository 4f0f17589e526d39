/** The schema of every kind of file in content/. */
import {
  abbreviationsSchema,
  campaignSchema,
  indicatorsSchema,
  instrumentSchema,
  issuersSchema,
  redirectsSchema,
  topicsSchema,
} from './authority.ts';
import { documentSchema } from './document.ts';
import { siteSchema } from './site.ts';

/** By the name of the file, or of the kind where there are many. */
export const SCHEMAS = {
  document: documentSchema,
  campaign: campaignSchema,
  instrument: instrumentSchema,
  issuers: issuersSchema,
  topics: topicsSchema,
  indicators: indicatorsSchema,
  abbreviations: abbreviationsSchema,
  redirects: redirectsSchema,
  site: siteSchema,
} as const;
