/** A finding with its place in the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { contentFolder, type Folders } from '../corpus/folders.ts';
import { FRONT_MATTER_LINE, splitFile } from '../corpus/front-matter.ts';
import { readYaml } from '../corpus/yaml/read.ts';
import type { Finding } from './finding.ts';

/**
 * Looks the place up in the file, which is read again only when something is wrong with it.
 *
 * @example located({ file: 'content/topics.yaml', path: [0, 'id'], … }, folders).line // 1
 */
export function located({ file, path, at, ...words }: Finding, folders: Folders): Problem {
  const { shown } = contentFolder(folders);
  const below = file.startsWith(`${shown}/`) ? file.slice(shown.length + 1) : file.replace(/^content\//, '');
  const known = at ?? (path.length === 0 ? { line: 1, column: 1 } : null);
  return { file: `${shown}/${below}`, ...(known ?? placeIn(join(folders.content, below), path)), ...words };
}

function placeIn(file: string, path: readonly PropertyKey[]): { line: number; column: number } {
  const text = readFileSync(file, 'utf8');
  const front = file.endsWith('.mdx') ? splitFile(file, text).split?.yaml : undefined;
  const { yaml } = front === undefined ? readYaml(file, text, 1) : readYaml(file, front, FRONT_MATTER_LINE);
  return yaml?.placeOf(path) ?? { line: 1, column: 1 };
}
