/** The fields of a schema as a table, for the guides: one row a key, with what the schema itself says of it. */
import { z } from 'zod';

export interface FieldRow {
  /** `source.file`; `targets[].quote` inside a list. */
  path: string;
  /** The kind of value, in an editor's words: `chữ hoặc null`. */
  type: string;
  /** Whether the key must be there. */
  required: boolean;
  /** Empty where the schema says nothing. */
  description: string;
  /** As YAML writes it; null where the schema gives none. */
  example: string | null;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  object: 'nhóm khóa',
};

/**
 * The rows of a schema, parents before their parts. Of a list at the top the rows are those of one item.
 *
 * @example fieldTable(siteSchema)[0] // { path: 'reportTo', type: 'chữ hoặc null', required: true, description: 'Địa chỉ …', example: null }
 */
export function fieldTable(schema: z.ZodType): FieldRow[] {
  // What an editor writes, before a number is parsed into its parts.
  return rowsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
}

function rowsOf(schema: JsonSchema, prefix: string): FieldRow[] {
  const { own } = withoutNull(schema);
  const items = own.items;
  if (own.type === 'array' && typeof items === 'object' && !Array.isArray(items))
    return rowsOf(items as JsonSchema, prefix && `${prefix}[]`);
  return Object.entries(own.properties ?? {}).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    const field = value as JsonSchema;
    const row = {
      path,
      type: typeOf(field),
      required: own.required?.includes(key) ?? false,
      description: field.description ?? '',
      example: null,
    };
    return [row, ...rowsOf(field, path)];
  });
}

/** A schema that may be null apart from that. */
function withoutNull(schema: JsonSchema): { own: JsonSchema; isNullable: boolean } {
  const choices = (schema.anyOf ?? []) as JsonSchema[];
  const others = choices.filter(({ type }) => type !== 'null');
  if (others.length === choices.length || others.length !== 1) return { own: schema, isNullable: false };
  return { own: others[0] as JsonSchema, isNullable: true };
}

function typeOf(schema: JsonSchema): string {
  const { own, isNullable } = withoutNull(schema);
  return isNullable ? `${plainType(own)} hoặc null` : plainType(own);
}

function plainType(schema: JsonSchema): string {
  if (schema.enum) return `một trong: ${schema.enum.join(', ')}`;
  if (schema.prefixItems) return `${schema.prefixItems.length} số trong ngoặc vuông`;
  if (schema.type !== 'array') return NAMES[String(schema.type)] ?? 'chữ';
  const item = schema.items as JsonSchema | undefined;
  return `danh sách: ${item?.properties ? 'nhóm khóa' : plainType(item ?? {})}`;
}
