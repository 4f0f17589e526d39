/** The JSON Schemas of all kinds of file in content/, which are kept in the repository. */
import { jsonSchemaOf } from '../../src/schema/json-schema.ts';
import { SCHEMAS } from '../../src/schema/of-files.ts';

export const SCHEMA_FOLDER = '.vscode/schemas';

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
