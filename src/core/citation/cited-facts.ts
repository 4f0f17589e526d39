/** A resolved citation as the plain facts that the corpus keeps. */
import type { Cited } from '../cited.ts';
import { oneLine } from '../one-line.ts';
import { candidateIds, type ResolvedCitation } from './resolve/resolution.ts';
import { citedWorkId } from './resolve/resolve-citations.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * The facts, without places in the text.
 *
 * @example citedFacts(resolved).work // 'dang/trung-uong/chi-thi/2014/34-ct-tw'
 */
export function citedFacts({
  citation,
  resolution,
  number,
  type,
  issuedOn,
  issuer,
}: ResolvedCitation): Cited {
  const whole = wholeNumber(citation);
  return {
    work: citedWorkId(resolution),
    kind: resolution.kind,
    reason: 'reason' in resolution ? resolution.reason : null,
    candidates: candidateIds(resolution),
    printed: oneLine(citation.text),
    written: whole && oneLine(whole),
    number,
    type,
    issuedOn,
    issuer,
    // A congress is named by its resolution already.
    issuedBy: citation.kind === 'congress' ? null : citation.issuer && oneLine(citation.issuer.text),
    title: citation.title && oneLine(citation.title.text),
    pin: citation.pin && oneLine(citation.pin.text),
  };
}
