/** The list of rules over the whole archive, and the one place that runs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '../core/problem.ts';
import { filesBelow } from '../corpus/files.ts';
import { contentFolder, type Folders } from '../corpus/folders.ts';
import { FRONT_MATTER_LINE, splitFile } from '../corpus/front-matter.ts';
import type { Archive } from '../corpus/load.ts';
import { readYaml } from '../corpus/yaml/read.ts';
import { misplacedFiles, worksThatAreFolders } from './addresses.ts';
import { circles } from './circles.ts';
import { lostEvidence } from './evidence.ts';
import { shrunkenFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { takenAddresses } from './ledger-addresses.ts';
import { brokenReferences } from './references.ts';
import { foreignScopes } from './scopes.ts';
import { uselessMerges } from './stated-merges.ts';
import { straySources } from './stray-sources.ts';
import { repeatedIds } from './unique-ids.ts';
import { foreignUnits } from './units.ts';

/**
 * Every problem of the archive: those of single files and those of the whole, by place.
 * Rules over the whole run only when every file could be read; else each broken file
 * would make its neighbours look broken.
 *
 * @example checkArchive(loadArchive(folders), folders).map(printProblem)
 */
export function checkArchive(archive: Archive, folders: Folders): Problem[] {
  if (archive.problems.length > 0) return archive.problems;
  const { corpus, textOf } = archive;
  const report = (findings: Finding[]) => findings.map((finding) => located(finding, folders)).sort(byPlace);
  // While an id means two things, nothing that is looked up by it can be judged.
  const repeated = repeatedIds(corpus);
  if (repeated.length > 0) return report(repeated);
  return report([
    ...brokenReferences(corpus),
    ...circles(corpus),
    ...misplacedFiles(corpus),
    ...worksThatAreFolders(corpus),
    ...foreignUnits(corpus),
    ...shrunkenFigures(corpus),
    ...lostEvidence(corpus, textOf),
    ...takenAddresses(corpus),
    ...foreignScopes(corpus),
    ...uselessMerges(corpus),
    ...straySources(corpus, filesBelow(join(folders.content, 'sources'), '')),
  ]);
}

/** Looks the place up in the file, which is read again only when something is wrong with it. */
function located({ file, path, ...words }: Finding, folders: Folders): Problem {
  const { shown } = contentFolder(folders);
  const below = file.startsWith(`${shown}/`) ? file.slice(shown.length + 1) : file.replace(/^content\//, '');
  const place = path.length === 0 ? { line: 1, column: 1 } : placeIn(join(folders.content, below), path);
  return { file: `${shown}/${below}`, ...place, ...words };
}

function placeIn(file: string, path: readonly PropertyKey[]): { line: number; column: number } {
  const text = readFileSync(file, 'utf8');
  const front = file.endsWith('.mdx') ? splitFile(file, text).split?.yaml : undefined;
  const { yaml } = front === undefined ? readYaml(file, text, 1) : readYaml(file, front, FRONT_MATTER_LINE);
  return yaml?.placeOf(path) ?? { line: 1, column: 1 };
}
