/** The list of rules over the whole archive whose findings are errors, and the one place that runs them. */
import { join } from 'node:path';
import { byPlace, type Problem } from '../core/problem.ts';
import { bytesOf, filesBelow } from '../corpus/files.ts';
import type { Folders } from '../corpus/folders.ts';
import type { Archive } from '../corpus/load.ts';
import { misplacedFiles, worksThatAreFolders } from './addresses.ts';
import { contradictoryDates } from './chain-dates.ts';
import { circles } from './circles.ts';
import { lostEvidence } from './evidence.ts';
import { impossibleYears } from './figure-years.ts';
import { shrunkenFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { takenAddresses } from './ledger-addresses.ts';
import { located } from './located.ts';
import { lostAddresses, RELEASED, uselessRedirects } from './lost-addresses.ts';
import { brokenReferences } from './references.ts';
import { sameNumbers } from './same-number.ts';
import { foreignScopes } from './scopes.ts';
import { uselessMerges } from './stated-merges.ts';
import { straySources } from './stray-sources.ts';
import { repeatedIds } from './unique-ids.ts';
import { foreignUnits } from './units.ts';

/**
 * Every error of the archive: those of single files and those of the whole, by place.
 * Rules over the whole run only when every file could be read; else each broken file
 * would make its neighbours look broken.
 *
 * @example checkArchive(loadArchive(folders), folders).map(printProblem)
 */
export function checkArchive(archive: Archive, folders: Folders): Problem[] {
  if (archive.problems.length > 0) return archive.problems;
  const { corpus, redirects, textOf } = archive;
  const report = (findings: Finding[]) => findings.map((finding) => located(finding, folders)).sort(byPlace);
  // While an id means two things, nothing that is looked up by it can be judged.
  const repeated = repeatedIds(corpus);
  if (repeated.length > 0) return report(repeated);
  return report([
    ...brokenReferences(corpus),
    ...circles(corpus),
    ...misplacedFiles(corpus),
    ...worksThatAreFolders(corpus),
    ...sameNumbers(corpus),
    ...contradictoryDates(corpus),
    ...foreignUnits(corpus),
    ...impossibleYears(corpus),
    ...shrunkenFigures(corpus),
    ...lostEvidence(corpus, textOf),
    ...takenAddresses(corpus),
    ...foreignScopes(corpus),
    ...uselessMerges(corpus),
    ...uselessRedirects(corpus, redirects),
    ...lostAddresses(corpus, redirects, bytesOf(join(folders.content, RELEASED))?.toString('utf8') ?? null),
    ...straySources(corpus, filesBelow(join(folders.content, 'sources'), '')),
  ]);
}
