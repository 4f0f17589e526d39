/** A misspelt key is one mistake, though the schema sees two: a key too many and a key that is missing. */
import type { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { shown } from '../../schema/shown.ts';
import type { LocatedYaml } from './read.ts';
import { keysAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
type Unplaced = Omit<Problem, 'file'>;

/**
 * The unknown keys as problems of their own, and the issues that are left.
 *
 * @example withoutMisspelt(yaml, schema, issues).misspelt[0]?.mend // 'Sửa thành “issuer”.'
 */
export function withoutMisspelt(
  yaml: LocatedYaml,
  schema: z.ZodType,
  all: readonly Issue[],
): { misspelt: Unplaced[]; issues: Issue[] } {
  const meant = new Set<string>();
  const misspelt = all.flatMap((issue): Unplaced[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    const given = Object.keys(valueAt(yaml.value, issue.path) ?? {});
    return issue.keys.map((key) => {
      const near = known.find((one) => !given.includes(one) && areNear(one, key));
      if (near) meant.add([...issue.path, near].join('\0'));
      return unknownKey(key, yaml.keyPlaceOf([...issue.path, key]), near, known);
    });
  });
  const issues = all.filter(
    ({ code, path }) => code !== 'unrecognized_keys' && !meant.has([...path].join('\0')),
  );
  return { misspelt, issues };
}

function unknownKey(
  key: string,
  place: { line: number; column: number },
  near: string | undefined,
  known: readonly string[],
): Unplaced {
  return {
    ...place,
    rule: 'schema/unknown-key',
    message: `Khóa ${shown(key)} không có trong mẫu.`,
    mend: near ? `Sửa thành “${near}”.` : `Xóa khóa này; mẫu chỉ có các khóa: ${known.join(', ')}.`,
  };
}

/** The value at a path of keys and indexes. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

/** Few letters apart, whatever the case and the signs between words. */
function areNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.toLowerCase().replace(/[^a-z0-9]/g, '')) as [string, string];
  return Math.abs(a.length - b.length) <= 2 && distance(a, b) <= Math.max(1, Math.floor(a.length / 4));
}

/** The number of letters to change, add or drop (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
