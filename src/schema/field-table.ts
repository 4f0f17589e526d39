/** The fields of a schema as a table, for the guides: one row a key, with what its rule and its description say. */
import { stringify } from 'yaml';
import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

export interface FieldRow {
  /** `source.file`; `targets[].quote` inside a list. */
  path: string;
  /** The kind of value, in an editor's words: `ngày hoặc null`. */
  type: string;
  /** Whether the key must be there. */
  required: boolean;
  description: string;
  /** As YAML writes it; null for groups. */
  example: string | null;
}

/**
 * The rows of a schema, parents before their parts. Of a list at the top the rows are those of one item.
 *
 * @example fieldTable(documentSchema)[0] // { path: 'title', type: 'một dòng chữ', required: true, description: 'Trích yếu, như in.', example: 'Phát động …' }
 */
export function fieldTable(schema: z.ZodType): FieldRow[] {
  const inner = peeled(schema);
  return inner instanceof z.ZodArray ? fieldTable(inner.element as z.ZodType) : rowsOf(inner, '');
}

/**
 * What is said of a field, whatever wraps it.
 *
 * @example metaOf(documentSchema.shape.number).kind // 'số, ký hiệu'
 */
function metaOf(schema: z.ZodType): FieldMeta {
  const inner = isWrapped(schema) ? metaOf(schema.unwrap() as z.ZodType) : {};
  return { ...inner, ...(schema.meta() as FieldMeta | undefined) };
}

function rowsOf(schema: z.ZodType, prefix: string): FieldRow[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const path = prefix + key;
    const inner = peeled(field);
    const parts =
      inner instanceof z.ZodArray
        ? rowsOf(peeled(inner.element as z.ZodType), `${path}[].`)
        : rowsOf(inner, `${path}.`);
    return [rowOf(path, field), ...parts];
  });
}

function rowOf(path: string, field: z.ZodType): FieldRow {
  const { description = '', examples } = metaOf(field);
  return {
    path,
    type: typeOf(field),
    required: !(field instanceof z.ZodOptional),
    description,
    example: examples ? inYaml(examples[0]) : null,
  };
}

function typeOf(field: z.ZodType): string {
  if (field instanceof z.ZodOptional) return typeOf(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodNullable) return `${typeOf(field.unwrap() as z.ZodType)} hoặc null`;
  if (field instanceof z.ZodArray) return `danh sách: ${typeOf(field.element as z.ZodType)}`;
  if (field instanceof z.ZodObject) return 'nhóm khóa';
  if (field instanceof z.ZodEnum) return `một trong: ${field.options.join(', ')}`;
  return metaOf(field).kind ?? 'giá trị';
}

function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

function peeled(schema: z.ZodType): z.ZodType {
  return isWrapped(schema) ? peeled(schema.unwrap() as z.ZodType) : schema;
}

function isWrapped(schema: z.ZodType): schema is z.ZodNullable | z.ZodOptional {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
}
