/** A document of the archive as one cites it: its formal name, and what the source lacks said openly. */
import { isYear } from './date.ts';
import { formalName, type Nameable } from './formal-name.ts';

/** What a citation is made of, place and address apart. */
export interface FormalCitation {
  name: string;
  /** What the source does not print, for brackets at the end; null when it prints number and day. */
  lacks: string | null;
}

/**
 * The formal name for citing. Without number or day the name alone would fit many documents, so the title stands behind it,
 * as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 has it for a first mention.
 *
 * @example
 * formalCitation({ type: 'chi-thi', number: null, issuedOn: null, title: 'Phát động …' }, 'Ủy ban nhân dân tỉnh Quảng Nam')
 * // { name: 'Chỉ thị của Ủy ban nhân dân tỉnh Quảng Nam “Phát động …”', lacks: 'bản nguồn không có số và ngày ban hành' }
 */
export function formalCitation(work: Nameable & { title: string }, issuerName: string): FormalCitation {
  const name = formalName(work, issuerName);
  const missing = [
    ...(work.number ? [] : ['số']),
    ...(work.issuedOn && !isYear(work.issuedOn) ? [] : ['ngày ban hành']),
  ];
  if (missing.length === 0) return { name, lacks: null };
  return { name: `${name} “${work.title}”`, lacks: `bản nguồn không có ${missing.join(' và ')}` };
}
