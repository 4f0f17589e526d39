/** One YAML file of `content/` from disk to its value. */
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../core/problem.ts';
import { bytesOf } from './files.ts';
import type { ContentFolder } from './folders.ts';
import { openPlacesIn } from './open-places.ts';
import { suspectsIn } from './suspects.ts';
import { textOf } from './text-file.ts';
import { readYaml } from './yaml/read.ts';
import { validate } from './yaml/validate.ts';

/**
 * Reads and validates `content/<name>`.
 *
 * @example readYamlFile(content, 'topics.yaml', topicsSchema).value // Topic[] or null
 */
export function readYamlFile<T>(
  content: ContentFolder,
  name: string,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  const file = `${content.shown}/${name}`;
  const bytes = bytesOf(join(content.path, name));
  if (!bytes) return { value: null, problems: [missingFile(file)] };
  const { text, problems } = textOf(file, bytes);
  if (text === null) return { value: null, problems };
  const suspects = suspectsIn(file, text);
  const open = openPlacesIn(file, text);
  const { yaml, problems: syntax } = readYaml(file, text, 1);
  const valid = yaml && validate(file, yaml, schema);
  const told = (line: number) => suspects.lines.has(line) || open.lines.has(line);
  const others = [...syntax, ...(valid?.problems ?? [])].filter(({ line }) => !told(line));
  const found = [...suspects.problems, ...open.problems, ...others];
  return { value: found.length > 0 ? null : (valid?.value ?? null), problems: found };
}

/** The problem of a file that must be there. */
export function missingFile(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-file',
    message: 'Thiếu tệp này.',
    mend: 'Khôi phục tệp từ bản trước; danh sách trống thì ghi [].',
  };
}
