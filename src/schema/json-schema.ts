/** A schema as JSON Schema, for editors that complete and explain fields while one types. */
import { z } from 'zod';
import { documentTypes } from '../core/document-type.ts';
import type { FieldMeta } from './fields.ts';

/** The ids of a list, each with what it stands for. */
export type Choices = Partial<
  Record<NonNullable<FieldMeta['list']>, readonly { value: string; label: string }[]>
>;

type Node = z.core.JSONSchema.BaseSchema & Record<string, unknown>;

/**
 * Draft 7, as the language servers for YAML read it, with the words they know beside the standard:
 * `enumDescriptions`, `patternErrorMessage`, `defaultSnippets`. What only the check can judge (days that exist,
 * quotes) is left to it.
 *
 * @param choices ids to offer; others are not refused, since the list grows
 * @example jsonSchemaOf(topicsSchema).items.properties.id.description // 'Mã chủ đề, cũng là địa chỉ trang.'
 */
export function jsonSchemaOf(schema: z.ZodType, choices: Choices = {}): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => finish(jsonSchema as Node, choices),
  });
}

function finish(node: Node, choices: Choices): void {
  const { list, isBareNumber } = node as FieldMeta;
  for (const own of ['kind', 'list', 'isBareNumber']) delete node[own];
  if (isBareNumber) node['type'] = ['string', 'integer'];
  if (list === 'types') {
    node['enum'] = documentTypes.map(({ slug }) => slug);
    node['enumDescriptions'] = documentTypes.map(({ name }) => name);
  }
  const offered = list && choices[list];
  if (offered)
    node['defaultSnippets'] = offered.map(({ value, label }) => ({
      label: value,
      description: label,
      body: value,
    }));
}
