/** The citations that are not clear, as the coverage page lists them. */
import { type Candidate, candidatesOf } from '../core/candidates.ts';
import { reasons, resolutionNames } from '../core/citation/resolve/resolution.ts';
import type { Passage } from '../core/cited.ts';
import type { Corpus } from '../core/corpus.ts';
import type { OpenCitation } from '../core/coverage.ts';
import { pathOf } from '../core/identity.ts';
import { workName } from '../core/naming.ts';
import type { Archive } from '../corpus/load.ts';

interface Linked {
  name: string;
  /** Without the site's base. */
  path: string;
}

export interface OpenRow {
  printed: string;
  why: string;
  /** The document that cites, and the place in it. */
  place: Linked;
  /** The work that the citation is linked to all the same. */
  linked: Linked | null;
  candidates: Candidate[];
}

/**
 * One row for each; a place that the compiled text has lost is left out.
 *
 * @example openRows(archive, coverageOf(corpus).open)[0]?.why // 'chưa rõ ngày: không ghi ngày, …'
 */
export function openRows({ corpus, passagesOf }: Archive, open: readonly OpenCitation[]): OpenRow[] {
  return open.flatMap((one) => {
    const passage = passagesOf(one.held)[one.index];
    return passage ? [rowOf(corpus, one, passage)] : [];
  });
}

function rowOf(corpus: Corpus, { held, cited, reason }: OpenCitation, { address, pin }: Passage): OpenRow {
  const { number, title } = held.document;
  const work = corpus.works.workOf(held.id, cited);
  return {
    printed: cited.printed,
    why: `${resolutionNames[cited.kind]}: ${reasons[reason]}`,
    place: { name: `${number?.written ?? title}, ${pin}`, path: `${pathOf(held.id)}#${address}` },
    linked: work === null ? null : { name: workName(corpus, work), path: pathOf(work) },
    candidates: candidatesOf(corpus, cited),
  };
}
