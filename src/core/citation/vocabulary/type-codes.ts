/**
 * The letters for the kind of document in a sign, with the ways in which they are written.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (State); Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW (Party);
 * variants as they stand in print. Case counts: `CTr` is a chương trình, `CT` a chỉ thị.
 */
import { documentTypes } from '../../document-type.ts';

/** One code and the kinds it can stand for, State before Party; the type word decides between two. */
export interface TypeCode {
  /** As it should be written. */
  code: string;
  /** Slugs of the kinds. */
  state: string[];
  party: string[];
}

/** Slips of the keyboard → proper code. */
const SLIPS: Record<string, string> = {
  QD: 'QĐ',
  ND: 'NĐ',
  NgĐ: 'NĐ',
  CTR: 'CTr',
  Ctr: 'CTr',
  TTR: 'TTr',
  Ttr: 'TTr',
  QYĐ: 'QyĐ',
  QuyĐ: 'QyĐ',
  QĐi: 'QyĐ',
  QDi: 'QyĐ',
  QĐI: 'QyĐ',
  Qđ: 'QĐ',
  Nđ: 'NĐ',
  Nq: 'NQ',
  Kh: 'KH',
  Tb: 'TB',
  Bc: 'BC',
  Cv: 'CV',
  Hd: 'HD',
  Ct: 'CT',
  Tt: 'TT',
  Tr: 'TTr',
  Sl: 'SL',
  sl: 'SL',
  'S.L': 'SL',
};

/** Letters that say more than the kind (joint, of action, of personnel) and are part of the number → code of the kind. */
const COMPOUNDS: Record<string, string> = {
  CTHĐ: 'CTr',
  CTrHĐ: 'CTr',
  CTLT: 'CTr',
  CTPH: 'CTr',
  CTrPH: 'CTr',
  QĐNS: 'QĐ',
  QĐPC: 'QĐ',
  TTLB: 'TTLT',
  TTLN: 'TTLT',
  KHLT: 'KH',
  KHLN: 'KH',
  KHPH: 'KH',
  KHHĐ: 'KH',
  HDLT: 'HD',
  HDLN: 'HD',
  HDLS: 'HD',
  QCPH: 'QC',
  QCLN: 'QC',
  TBKL: 'TB',
};

/** Codes of kinds that carry none today: laws and orders of the Councils of State and of Ministers, 1981–1992. */
const HISTORIC: readonly TypeCode[] = [
  { code: 'LCT', state: ['luat', 'phap-lenh', 'lenh'], party: [] },
  { code: 'PL', state: ['phap-lenh'], party: [] },
];

const byCode = new Map<string, TypeCode>();
for (const { slug, stateCode, partyCode } of documentTypes) {
  if (stateCode) entryOf(stateCode).state.push(slug);
  if (partyCode) entryOf(partyCode).party.push(slug);
}
for (const historic of HISTORIC) byCode.set(historic.code, historic);

function entryOf(code: string): TypeCode {
  const entry = byCode.get(code) ?? { code, state: [], party: [] };
  byCode.set(code, entry);
  return entry;
}

/**
 * The kind that a code means, or `undefined` for letters that name none.
 *
 * @example typeCode('CTR')?.code // 'CTr'
 * @example typeCode('KHLT') // { code: 'KHLT', state: ['ke-hoach'], party: ['ke-hoach'] }
 * @example typeCode('QĐ')?.party // ['quyet-dinh', 'quy-dinh']
 */
export function typeCode(written: string): TypeCode | undefined {
  const code = SLIPS[written] ?? written;
  const kind = byCode.get(COMPOUNDS[code] ?? code);
  return kind && { ...kind, code };
}

/**
 * The kinds that a code may stand for, of the State, then of the Party.
 *
 * @example kindsOf(typeCode('QĐ')) // ['quyet-dinh', 'quyet-dinh', 'quy-dinh']
 */
export function kindsOf(code: TypeCode | undefined): readonly string[] {
  return code ? [...code.state, ...code.party] : [];
}

/** Every code as it is written, also those that say more than the kind: `CTHĐ`. */
export const writtenTypeCodes: readonly string[] = [...byCode.keys(), ...Object.keys(COMPOUNDS)];
