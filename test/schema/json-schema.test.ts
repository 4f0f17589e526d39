/** What an editor is given to complete and explain fields says the same as the check, as far as it can. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesBelow } from '../../src/corpus/files.ts';
import { splitFile } from '../../src/corpus/front-matter.ts';
import { topicsSchema } from '../../src/schema/authority.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { jsonSchemaOf } from '../../src/schema/json-schema.ts';
import { SCHEMAS } from '../../src/schema/of-files.ts';
import { PROJECT } from '../fixture-archive.ts';

const CONTENT = join(PROJECT, 'content');

/** Every file of the archive that a schema is for. */
function filesFor(name: string): string[] {
  const below = (folder: string, ending: string) =>
    filesBelow(join(CONTENT, folder), ending).map((path) => join(CONTENT, folder, path));
  if (name === 'document') return below('documents', '.mdx');
  if (name === 'campaign') return below('campaigns', '.mdx');
  return name === 'instrument' ? below('instruments', '.yaml') : [join(CONTENT, `${name}.yaml`)];
}

function valueIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.mdx') ? (splitFile(file, text).split?.yaml ?? '') : text, { schema: 'core' });
}

/** The schema read back by a reader of JSON Schema. */
function judge(schema: z.ZodType): z.ZodType {
  return z.fromJSONSchema(jsonSchemaOf(schema) as Parameters<typeof z.fromJSONSchema>[0]);
}

describe.each(Object.entries(SCHEMAS))('%s', (name, schema) => {
  test('accepts every file of the archive', () => {
    const files = filesFor(name);
    const read = judge(schema);
    const refused = files
      .map((file) => [file, read.safeParse(valueIn(file))] as const)
      .filter(([, { success }]) => !success);
    expect(refused.map(([file, { error }]) => [file, error?.issues])).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});

test.each([
  ['an unknown key', { noSuchKey: 1 }],
  ['an id with capitals', { issuer: 'Kon Tum' }],
  ['a role that is none', { campaigns: [{ id: 'a', role: 'leads' }] }],
  ['a kind that is none', { type: 'chithi' }],
  ['a day in the usual order', { issuedOn: '06/02/2024' }],
])('a document with %s is refused', (_, change) => {
  const [file = ''] = filesFor('document');
  const sound = valueIn(file) as object;
  expect(judge(documentSchema).safeParse({ ...sound, ...change }).success).toBe(false);
});

test('fields explain themselves and their values in Vietnamese', () => {
  const schema = jsonSchemaOf(documentSchema) as { properties: Record<string, { description: string }> };
  expect(schema.properties['title']?.description).toBe('Trích yếu, như in.');
  expect(JSON.stringify(schema)).toContain(
    '"enumDescriptions":["Phát động","Triển khai","Báo cáo, tổng kết","Nhắc tới"]',
  );
});

test('ids of the archive are offered, and others are not refused', () => {
  const choices = { topics: [{ value: 'kinh-te', label: 'Kinh tế' }] };
  const schema = jsonSchemaOf(documentSchema, choices);
  expect(JSON.stringify(schema)).toContain(
    '"defaultSnippets":[{"label":"kinh-te","description":"Kinh tế","body":"kinh-te"}]',
  );
  expect(JSON.stringify(jsonSchemaOf(topicsSchema, choices))).not.toContain('defaultSnippets');
});
