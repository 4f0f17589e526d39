/** A series of acts with their abstracts, of which kind and body are said once, before the first. */
import { type ListMember, lendOn, sameBodies, sameSign } from './list-member.ts';

/** Between two entries of a series, of which each may have its own line. */
const ENTRY = /(?:[,;:] ?(?:\n ?)?(?:[-+*] ?)?|[;,]? va )$/;

/**
 * "các Quyết định của Thủ tướng Chính phủ: số 263/QĐ-TTg … phê duyệt …; số 318/QĐ-TTg, số 319/QĐ-TTg … về …": kind and
 * body are said once, before the first one, whatever stands between the numbers of its paragraph.
 */
export function lendToSeries(members: readonly ListMember[], folded: string): void {
  let head: ListMember | null = null;
  let isOneSentence = true;
  let end = 0;
  for (const member of members) {
    const { start, kind, sign } = member.match;
    const gap = folded.slice(end, start);
    end = member.match.end;
    if (/\. /.test(gap)) isOneSentence = false;
    if (/\n/.test(gap.replace(/[;:] ?\n ?(?:[-+*] ?)?$/, ''))) head = null;
    const isEntry = sign !== null && (kind.word === null || member.word !== kind.word);
    if (head && isEntry && sameSign(head, member) && ENTRY.test(folded.slice(Math.max(0, start - 8), start)))
      lendOn(head, member);
    else if (head && isOneSentence && !member.issuer && isOfSubject(head, member, folded))
      member.issuer = head.issuer && { match: head.issuer.match, isShared: true };
    if (kind.word && member.issuer && member.issuer.match.start < member.match.at) {
      head = member;
      isOneSentence = true;
    }
  }
}

/** "UBND tỉnh đã ban hành Quyết định số 5/QĐ-UBND về A; Kế hoạch số 6/KH-UBND về B": one subject, and kinds of their own. */
function isOfSubject(head: ListMember, member: ListMember, folded: string): boolean {
  const { start, sign } = member.match;
  const isEntry = sign !== null && ENTRY.test(folded.slice(Math.max(0, start - 8), start));
  return isEntry && sameBodies(head, member);
}
