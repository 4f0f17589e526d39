/** What the text cites, each judged as the archive will judge it, and the acts that it says it carries out. */
import { findCitations } from '../../core/citation/find/find-citations.ts';
import type { CitingDocument } from '../../core/citation/resolve/citing-context.ts';
import { type Reason, reasons } from '../../core/citation/resolve/resolution.ts';
import { citedWorkId, resolveCitations } from '../../core/citation/resolve/resolve-citations.ts';
import type { Relation } from '../../core/official-document.ts';
import type { Statement } from './statement.ts';

export interface ReadCitation {
  text: string;
  line: number;
  kind: string;
  /** Address of the work; null when it must not be linked. */
  work: string | null;
  /** Why it is not certain, in words. */
  doubt: string | null;
  statement: Statement;
  start: number;
  end: number;
}

/**
 * Every citation in reading order.
 *
 * @example readCitations(statements, { issuer: 'kon-tum/ubnd', from: null, to: null })[0]?.work // 'dang/trung-uong/chi-thi/2014/34-ct-tw'
 */
export function readCitations(statements: readonly Statement[], document: CitingDocument): ReadCitation[] {
  const found = statements.flatMap((statement) =>
    findCitations(statement.text).map((citation) => ({ citation, statement })),
  );
  const resolved = resolveCitations(
    found.map(({ citation }) => citation),
    document,
  );
  return found.map(({ citation, statement }, index) => {
    const resolution = resolved[index]?.resolution ?? { kind: 'unplaced', identity: null };
    const reason = 'reason' in resolution ? (resolution.reason as Reason) : null;
    return {
      text: citation.text.replace(/\s+/gu, ' '),
      line: statement.line,
      kind: resolution.kind,
      work: citedWorkId(resolution),
      doubt: reason && reasons[reason],
      statement,
      start: citation.start,
      end: citation.end,
    };
  });
}

/** A relation with the line on which it stands. */
export type RelationFact = Relation & { line: number };

const CARRIES_OUT = /(?:^|[;.] )(?:Thực hiện|Triển khai|Căn cứ|Theo|Để thực hiện)(?! dụng)[^.;]{0,60}$/u;

/**
 * The acts that the opening carries out; only those the archive has a record or the text of.
 *
 * @param isKnown whether the archive has a work at this address
 * @example relationsOf(citations, isKnown)[0]?.kind // 'implements'
 */
export function relationsOf(
  citations: readonly ReadCitation[],
  isKnown: (work: string) => boolean,
): RelationFact[] {
  const first = citations
    .slice(0, 12)
    .filter(({ kind, work }) => kind === 'dated' && work !== null && isKnown(work));
  return first.flatMap(({ statement, start, end, work, line }) => {
    if (!CARRIES_OUT.test(statement.text.slice(Math.max(0, start - 90), start)) || work === null) return [];
    const from = statement.text
      .slice(0, start)
      .search(/(?:Thực hiện|Triển khai|Căn cứ|Theo|Để thực hiện)[^.;]*$/u);
    const quote = statement.text.slice(Math.max(0, from), end).trim();
    return [{ kind: 'implements' as const, work, quote, line }];
  });
}
