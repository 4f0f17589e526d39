/** What is wrong with one Markdown file by itself: its letters, front matter and body. */
import type { z } from 'zod';
import type { CitingDocument } from '../core/citation/resolve/citing-context.ts';
import type { Problem } from '../core/problem.ts';
import { type CompiledBody, compileBody } from '../markdown/compile.ts';
import { FRONT_MATTER_LINE, splitFile } from './front-matter.ts';
import { openPlacesIn } from './open-places.ts';
import { suspectsIn } from './suspects.ts';
import { type LocatedYaml, readYaml } from './yaml/read.ts';
import { validate } from './yaml/validate.ts';

/** A file that is sound in itself. */
export interface SoundFile<T> {
  front: T;
  yaml: LocatedYaml;
  body: CompiledBody;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/**
 * Reads front matter and body. All faults are told together, but none twice: what stands on the line
 * of a suspect character or of a place still to be filled in comes from it.
 *
 * @param citing what its citations are judged by; without it none is looked for
 * @example readMarkdown('a.mdx', text, campaignSchema).sound?.front.name
 */
export function readMarkdown<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  citing?: (front: T) => CitingDocument,
): { sound: SoundFile<T> | null; problems: Problem[] } {
  const { split, problems } = splitFile(file, text);
  if (!split) return { sound: null, problems };
  const suspects = suspectsIn(file, text);
  const open = openPlacesIn(file, text);
  const { yaml, problems: syntax } = readYaml(file, split.yaml, FRONT_MATTER_LINE);
  const valid = yaml && validate(file, yaml, schema);
  const { body, faults } = compileBody(split.body, valid?.value && citing ? citing(valid.value) : null);
  const others = [...syntax, ...(valid?.problems ?? []), ...faults.map((fault) => ({ file, ...fault }))];
  const told = (line: number) => suspects.lines.has(line) || open.lines.has(line);
  const found = [...suspects.problems, ...open.problems, ...others.filter(({ line }) => !told(line))];
  if (found.length > 0 || !yaml || !valid?.value || !body) return { sound: null, problems: found };
  const bodyLine = (/^\n*/.exec(split.body)?.[0].length ?? 0) + 1;
  return { sound: { front: valid.value, yaml, body, bodyLine }, problems: [] };
}
