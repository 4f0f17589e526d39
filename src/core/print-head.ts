/**
 * The head of an act on paper where the received source lost it: what the archive knows in its usual place, what it
 * does not know as a remark in brackets. Nothing is filled in.
 */
import { isYear, officialDate } from './date.ts';
import type { PoliticalSystem } from './issuer.ts';
import { type OfficialDocument, provedDate } from './official-document.ts';

/** The four fields of the head (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4). */
export interface PrintHead {
  /** In lines: the kind of body, then its place. */
  issuer: string[];
  number: string;
  /** Quốc hiệu and tiêu ngữ, or the title of the Party; empty where the body uses neither. */
  nation: string[];
  placeAndDate: string;
}

const NATIONS: Record<PoliticalSystem, string[]> = {
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  party: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  front: [],
  other: [],
};

/** "Ủy ban nhân dân" stands above "tỉnh Kon Tum". */
const BEFORE_PLACE = /(?<=^(?:Ủy ban|Hội đồng) nhân dân) /;

/**
 * The head of a document.
 *
 * @param issuerName the body by the name of the day
 * @example
 * printHead({ number: null, issuedOn: '2022', place: null, dating }, 'Ủy ban nhân dân huyện Kon Rẫy', 'state').placeAndDate
 * // '[nơi, ngày ban hành không có trong bản nguồn; nội dung cho biết: năm 2022]'
 */
export function printHead(
  document: Pick<OfficialDocument, 'number' | 'issuedOn' | 'dating' | 'place'>,
  issuerName: string,
  system: PoliticalSystem,
): PrintHead {
  return {
    issuer: issuerName.split(BEFORE_PLACE).map((line) => line.toUpperCase()),
    number: `Số: ${document.number?.written ?? '[không có trong bản nguồn]'}`,
    nation: NATIONS[system],
    placeAndDate: placeAndDate(document),
  };
}

function placeAndDate(document: Pick<OfficialDocument, 'issuedOn' | 'dating' | 'place'>): string {
  const { place, issuedOn } = document;
  const day = issuedOn && !isYear(issuedOn) ? officialDate(issuedOn) : null;
  if (place && day) return `${place}, ${day}`;
  if (day) return `[nơi ban hành không có trong bản nguồn], ${day}`;
  const proved = provedDate(document);
  const lost = `${place ? '' : 'nơi, '}ngày ban hành không có trong bản nguồn`;
  return `${place ? `${place}, ` : ''}[${lost}${proved ? `; nội dung cho biết: ${proved}` : ''}]`;
}
