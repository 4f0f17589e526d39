/** The keys of a schema as rows of a table: what editors may write, with what the schema itself says of it. */
import { z } from 'zod';

export interface FieldRow {
  /** "targets[].quote": inside each row of a list. */
  name: string;
  /** What is to be written, in words. */
  kind: string;
  isRequired: boolean;
  /** Empty where the schema says nothing. */
  description: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Schemas say null, and JSON has it as one of several types. */
const NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  object: 'nhóm khóa',
};

/**
 * Every key of a schema, those inside others behind them.
 *
 * @example fieldRows(siteSchema)[0] // { name: 'reportTo', kind: 'chữ, hoặc null', isRequired: true, description: 'Địa chỉ …' }
 */
export function fieldRows(schema: z.ZodType): FieldRow[] {
  // What an editor writes, before a number is parsed into its parts.
  return rowsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
}

function rowsOf(schema: JsonSchema, prefix: string): FieldRow[] {
  const { own } = withoutNull(schema);
  const items = own.items;
  if (own.type === 'array' && typeof items === 'object' && !Array.isArray(items))
    return rowsOf(items as JsonSchema, prefix && `${prefix}[]`);
  return Object.entries(own.properties ?? {}).flatMap(([key, value]) => {
    const name = prefix ? `${prefix}.${key}` : key;
    const field = value as JsonSchema;
    const row = {
      name,
      kind: kindOf(field),
      isRequired: own.required?.includes(key) ?? false,
      description: field.description ?? '',
    };
    return [row, ...rowsOf(field, name)];
  });
}

/** A schema that may be null apart from that. */
function withoutNull(schema: JsonSchema): { own: JsonSchema; isNullable: boolean } {
  const choices = (schema.anyOf ?? []) as JsonSchema[];
  const others = choices.filter(({ type }) => type !== 'null');
  if (others.length === choices.length || others.length !== 1) return { own: schema, isNullable: false };
  return { own: others[0] as JsonSchema, isNullable: true };
}

function kindOf(schema: JsonSchema): string {
  const { own, isNullable } = withoutNull(schema);
  return isNullable ? `${plainKind(own)}, hoặc null` : plainKind(own);
}

function plainKind(schema: JsonSchema): string {
  if (schema.enum) return `một trong: ${schema.enum.join(', ')}`;
  if (schema.prefixItems) return `${schema.prefixItems.length} số trong ngoặc vuông`;
  if (schema.type !== 'array') return NAMES[String(schema.type)] ?? 'chữ';
  const item = schema.items as JsonSchema | undefined;
  return item?.properties ? 'danh sách, mỗi mục một nhóm khóa' : 'danh sách';
}
