/** The JSON Schemas of all kinds of file in content/, which are kept in the repository. */
import type { z } from 'zod';
import {
  abbreviationsSchema,
  campaignSchema,
  indicatorsSchema,
  instrumentSchema,
  issuersSchema,
  redirectsSchema,
  topicsSchema,
} from '../../src/schema/authority.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { jsonSchemaOf } from '../../src/schema/json-schema.ts';
import { siteSchema } from '../../src/schema/site.ts';

export const SCHEMA_FOLDER = '.vscode/schemas';

/** Each schema by the name of its file. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  document: documentSchema,
  campaign: campaignSchema,
  instrument: instrumentSchema,
  issuers: issuersSchema,
  topics: topicsSchema,
  indicators: indicatorsSchema,
  abbreviations: abbreviationsSchema,
  redirects: redirectsSchema,
  site: siteSchema,
};

/**
 * Name and text of each file, below the project's root.
 *
 * @example schemaFiles()[0]?.name // '.vscode/schemas/document.schema.json'
 */
export function schemaFiles(): { name: string; text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name: `${SCHEMA_FOLDER}/${name}.schema.json`,
    text: `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
  }));
}
