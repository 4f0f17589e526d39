/**
 * The grounds of an act ("căn cứ ban hành văn bản") as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 wants them: each
 * with kind, number, body, day and trích yếu, laws and ordinances without number and body; a semicolon after each
 * line, a full stop after the last. Only what is known goes in, and what is missing is said.
 */
import { isYear, officialDate } from '../core/date.ts';
import { typeName } from '../core/document-type.ts';
import { oneLine } from '../core/one-line.ts';
import type { Basis } from './draft-row.ts';
import type { CitationGroup } from './group.ts';
import { dateConflict } from './known-state.ts';
import { orderOf } from './preamble-order.ts';
import { issuerWords } from './proper-form.ts';

const NO_DATE = ' (chưa rõ ngày ban hành)';
const NO_ISSUER = ' (chưa rõ cơ quan ban hành)';
const BY_NAME = new Set(['hien-phap', 'bo-luat', 'luat', 'phap-lenh']);

interface Facts {
  type: string | null;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  issuerId: string | null;
  title: string | null;
  /** The work by its name as printed, without a number behind it. */
  printed: string;
  isParty: boolean;
  /** Known by its name alone, as the resolution of a congress is: its day is not missing. */
  isNamed: boolean;
}

/**
 * The line of a work. A day on which the draft disagrees with itself or with the archive does not go in.
 *
 * @example basisOf(group).line
 * // 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết …'
 */
export function basisOf(group: CitationGroup): Basis {
  const facts = factsOf(group);
  return { line: `${facts.isParty ? 'Thực hiện' : 'Căn cứ'} ${nameOf(facts)}`, order: orderOf(facts) };
}

function factsOf(group: CitationGroup): Facts {
  const { first, known } = group;
  const { citation, resolution } = first;
  const issuerId = known?.issuerId ?? first.issuer?.id ?? null;
  const day = known?.issuedOn ?? (resolution.identity && first.issuedOn);
  return {
    type: known ? known.type : first.type,
    number: known ? known.number : first.number,
    issuedOn: dateConflict(group) ? null : day,
    issuer: known?.issuer ?? issuerWords(first),
    issuerId,
    title: known?.title ?? (citation.title && oneLine(citation.title.text)),
    printed: printedName(first),
    isParty: issuerId?.startsWith('dang/') ?? citation.number?.sign.isParty ?? false,
    isNamed: resolution.kind === 'named',
  };
}

/** "Luật Thi đua, khen thưởng số 06/2022/QH15" without its number. */
function printedName({ citation }: CitationGroup['first']): string {
  const end = citation.name && citation.number ? citation.number.start - citation.start : undefined;
  return oneLine(citation.text.slice(0, end)).replace(/(?: số:?)$/iu, '');
}

function nameOf(facts: Facts): string {
  const { type, number, issuer, title, printed, isNamed } = facts;
  if (type && BY_NAME.has(type)) {
    const name = title?.startsWith(typeName(type)) ? title : printed;
    return `${name}${dateWords(facts)}`;
  }
  if (number === null) return `${printed}${isNamed ? '' : dateWords(facts)}`;
  const by = issuer ? ` của ${issuer}` : NO_ISSUER;
  return `${typeName(type)} số ${number}${dateWords(facts)}${by}${titleWords(title)}`;
}

function dateWords({ issuedOn, number, printed }: Facts): string {
  if (!issuedOn) return NO_DATE;
  if (!isYear(issuedOn)) return ` ${officialDate(issuedOn)}`;
  const isSaid = number?.includes(issuedOn) || printed.includes(issuedOn);
  return `${isSaid ? '' : ` ${officialDate(issuedOn)}`}${NO_DATE}`;
}

/** First words of a trích yếu that stand in lower case inside a sentence; a name keeps its capital. */
const OPENING =
  /^(?:Về|V\/v|Quy định|Ban hành|Phê duyệt|Phát động|Triển khai|Thực hiện|Tổ chức|Tổng kết|Sơ kết|Hướng dẫn|Tăng cường|Đẩy mạnh|Tiếp tục|Sửa đổi|Bổ sung|Công bố|Giao|Thành lập|Kiện toàn|Báo cáo|Phân công|Phân cấp|Thông qua)(?!\p{L})/u;

function titleWords(title: string | null): string {
  const bare = (title ?? '').replace(/^[“"]|[”"]?[\s.;,]*$/gu, '');
  if (bare === '') return '';
  return ` ${OPENING.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare}`;
}
