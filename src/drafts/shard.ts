/** The archive's works lie in files by the first segment of their scope, so that a draft fetches only the bodies it cites. */
import { scopeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import { candidateIds, type ResolvedCitation } from '../core/citation/resolve/resolution.ts';
import { citedWorkId } from '../core/citation/resolve/resolve-citations.ts';

/**
 * The file in which a work lies, by its id; those of the Party by the segment after `dang`.
 *
 * @example shardOf('kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv') // 'kon-tum'
 * @example shardOf('dang/trung-uong/chi-thi/2014/34-ct-tw') // 'dang.trung-uong'
 */
export function shardOf(id: string): string {
  const [first = '', second = ''] = id.split('/');
  return first === 'dang' ? `dang.${second}` : first;
}

/**
 * The files that tell of these citations, each once, in order.
 *
 * @example shardsOf(readDraft('Chỉ thị số 34-CT/TW', about)) // ['dang.trung-uong']
 */
export function shardsOf(citations: readonly ResolvedCitation[]): string[] {
  return [
    ...new Set(citations.flatMap(({ resolution, issuer }) => shardsFor(resolution, issuer?.id))),
  ].sort();
}

/** A citation that leads nowhere may still share its number with a work of the body that it names. */
function shardsFor(resolution: ResolvedCitation['resolution'], issuer: string | undefined): string[] {
  const ids = [citedWorkId(resolution), ...candidateIds(resolution), issuer ? scopeOfIssuer(issuer) : null];
  return ids.filter((id) => id !== null).map(shardOf);
}
