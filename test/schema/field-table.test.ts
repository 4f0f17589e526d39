/** The table of fields that the guides show, and the words over every field. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaAt } from '../../src/corpus/yaml/schema-at.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { type FieldRow, fieldTable } from '../../src/schema/field-table.ts';
import { SCHEMAS } from '../../src/schema/of-files.ts';

/** `targets[].quote` as a path into the schema; a list at the top is looked into. */
function pathOf(name: string, { path }: FieldRow): PropertyKey[] {
  const steps = path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));
  return name.endsWith('s') ? [0, ...steps] : steps;
}

describe.each(Object.entries(SCHEMAS))('%s', (name, schema) => {
  const rows = fieldTable(schema);

  test('says of every field what it is, in Vietnamese', () => {
    const silent = rows.filter(
      ({ description }) => !/[à-ỹđ]/iu.test(description) || !description.endsWith('.'),
    );
    expect(silent).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('gives every value an example that its own rule accepts', () => {
    const values = rows.filter(({ type }) => !/nhóm khóa/.test(type));
    expect(values.filter(({ example, type }) => example === null && !type.startsWith('danh sách'))).toEqual(
      [],
    );
    const refused = values
      .filter(({ example }) => example !== null)
      .filter(
        (row) =>
          !(schemaAt(schema, pathOf(name, row)) as typeof schema).safeParse(parse(row.example ?? '')).success,
      );
    expect(refused).toEqual([]);
  });

  test('names no kind of value it does not know', () => {
    expect(rows.filter(({ type }) => type.includes('giá trị'))).toEqual([]);
  });
});

test.each<[string, FieldRow]>([
  [
    'a value that must be there, and may be null',
    {
      path: 'number',
      type: 'số, ký hiệu hoặc null',
      required: true,
      description: 'Số, ký hiệu như in; null nếu bản nguồn không có.',
      example: '08/CT-UBND',
    },
  ],
  [
    'a group that may be missing',
    {
      path: 'dating',
      type: 'nhóm khóa',
      required: false,
      description: 'Điều văn bản tự chứng minh về ngày ban hành, khi ngày không được in.',
      example: null,
    },
  ],
  [
    'one of a few words, inside a list',
    {
      path: 'campaigns[].role',
      type: 'một trong: launches, implements, reports, mentions',
      required: true,
      description: 'Văn bản làm gì với phong trào.',
      example: 'implements',
    },
  ],
  [
    'a list of ids',
    {
      path: 'topics',
      type: 'danh sách: mã',
      required: true,
      description: 'Chủ đề xếp loại: mã trong topics.yaml.',
      example: '[ kinh-te, nong-thon-moi ]',
    },
  ],
])('%s', (_, row) => expect(fieldTable(documentSchema).find(({ path }) => path === row.path)).toEqual(row));
