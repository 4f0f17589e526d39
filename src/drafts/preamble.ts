/**
 * The grounds of an act ("căn cứ ban hành văn bản") as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 wants them: each
 * with kind, number, body, day and trích yếu, laws and ordinances without number and body; a semicolon after each
 * line, a full stop after the last. Only what is known goes in, and what is missing is said.
 */
import { lawKey } from '../core/citation/vocabulary/law-names.ts';
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

/** "Luật Thi đua, khen thưởng năm 2022 (Luật số 06/2022/QH15)" without year and number, whether the bracket closes or not. */
function printedName({ citation }: CitationGroup['first']): string {
  const { name, number, text, start } = citation;
  if (name === null || number === null) return oneLine(text);
  const printed = oneLine(text.slice(0, number.start - start));
  return upToName(printed, name) ?? printed.replace(BEFORE_NUMBER, '');
}

const BEFORE_NUMBER = /[\s(,]*(?:(?:Bộ luật|Luật|Pháp lệnh) )?(?:số:?)?\s*$/iu;

/** The words up to the end of the name, which may itself end in "số" ("Pháp lệnh Dân số"); null where they spell it otherwise. */
function upToName(printed: string, name: string): string | null {
  const words = printed.split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const named = beginnings.find((words) => lawKey(words).endsWith(` ${name}`));
  return named?.replace(/[(,;]+$/u, '') ?? null;
}

function nameOf(facts: Facts): string {
  const { type, number, issuer, title, printed, isNamed } = facts;
  if (type && BY_NAME.has(type)) {
    const name = title?.startsWith(typeName(type)) ? title : printed;
    // The number is left out, so the year in it is still to be said.
    return `${name}${dateWords({ ...facts, number: null })}`;
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
