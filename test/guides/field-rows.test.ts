/** The table of keys follows the schemas. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldRows } from '../../src/guides/field-rows.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { siteSchema } from '../../src/schema/site.ts';

test('keys, kinds, what may be left out, what the schema says', () => {
  const schema = z.strictObject({
    name: z.string().meta({ description: 'Tên.' }),
    kind: z.enum(['a', 'b']).nullable(),
    rows: z.array(z.strictObject({ value: z.number().optional(), pair: z.tuple([z.number(), z.number()]) })),
    tags: z.array(z.string()),
    inside: z.strictObject({ isDone: z.boolean() }).optional(),
  });
  expect(fieldRows(schema)).toEqual([
    { name: 'name', kind: 'chữ', isRequired: true, description: 'Tên.' },
    { name: 'kind', kind: 'một trong: a, b, hoặc null', isRequired: true, description: '' },
    { name: 'rows', kind: 'danh sách, mỗi mục một nhóm khóa', isRequired: true, description: '' },
    { name: 'rows[].value', kind: 'số', isRequired: false, description: '' },
    { name: 'rows[].pair', kind: '2 số trong ngoặc vuông', isRequired: true, description: '' },
    { name: 'tags', kind: 'danh sách', isRequired: true, description: '' },
    { name: 'inside', kind: 'nhóm khóa', isRequired: false, description: '' },
    { name: 'inside.isDone', kind: 'true hoặc false', isRequired: true, description: '' },
  ]);
});

test('a list of rows is told by its keys', () => {
  expect(fieldRows(z.array(z.strictObject({ id: z.string() }))).map(({ name }) => name)).toEqual(['id']);
});

test('every key of a document, also inside lists', () => {
  const rows = new Map(fieldRows(documentSchema).map((row) => [row.name, row]));
  expect(rows.get('number')).toMatchObject({ kind: 'chữ, hoặc null', isRequired: true });
  expect(rows.get('campaigns[].role')?.kind).toBe('một trong: launches, implements, reports, mentions');
  expect(rows.get('source.text.sha256')?.isRequired).toBe(true);
  expect(rows.get('targets[].quote')?.isRequired).toBe(true);
  expect(rows.get('dating')?.isRequired).toBe(false);
  expect(rows.size).toBeGreaterThan(60);
});

test('what a schema says of a key that may be null', () => {
  expect(fieldRows(siteSchema)[0]).toMatchObject({ name: 'reportTo', kind: 'chữ, hoặc null' });
  expect(fieldRows(siteSchema)[0]?.description).toContain('nhận báo lỗi');
});
