/** A YAML value against its schema. */
import type { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { explain } from './explain.ts';
import { withoutMisspelt } from './misspelt.ts';
import type { LocatedYaml } from './read.ts';

/**
 * Checks a value against a schema; every fault gets its place and an editor's words.
 *
 * @example validate('a.yaml', yaml, topicsSchema).value // Topic[] or null
 */
export function validate<T>(
  file: string,
  yaml: LocatedYaml,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const { issues, misspelt } = withoutMisspelt(yaml, schema, parsed.error.issues);
  const problems = [...misspelt, ...issues.map((issue) => explain(yaml, schema, issue))];
  return { value: null, problems: problems.map((problem) => ({ file, ...problem })) };
}
