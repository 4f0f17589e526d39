/** Letters for a body in a sign → the body. */
import { type CentralBody, centralBodies } from './central-bodies.ts';
import { type LocalBody, localBodies } from './local-bodies.ts';

export type BodyOfCode = { kind: 'central'; body: CentralBody } | { kind: 'local'; body: LocalBody };

/** Bodies whose term or class stands behind their letters: QH15, UBTVQH15, HĐNN8, HĐND16. */
const WITH_TERM = /^(QH|UBTVQH|HĐNN|HĐND|HĐBT)\d{1,2}$/;
/**
 * Committees of the Party and their organs: QUTW, BTCTU, ĐU; also party groups of offices (BCSĐ, ĐĐ) and the youth
 * union, which numbers as the Party does. ĐĐBQH is the province's delegation to the National Assembly.
 */
const PARTY =
  /^(?:(?:VP|BTC|BTG|BDV|BTGDV|UBKT|BNC|BKT|BCĐ|BTV|QU)?(?:TW|TU|HU|ThU|TxU)|(?:TW|T|H)?ĐTN|QU|ĐU[A-ZĐ]{0,6}|DU|BCSĐ[A-ZĐ]{0,6}|BCS|ĐĐ(?!BQH)[A-ZĐ]{0,6}|THU|TXU|CB)$/;

const byCode = new Map<string, BodyOfCode>();
for (const body of centralBodies) for (const code of body.codes) byCode.set(code, { kind: 'central', body });
for (const body of localBodies) {
  for (const code of body.codes) if (!byCode.has(code)) byCode.set(code, { kind: 'local', body });
}

/** Letters in another case, or with one more or one less. */
const SLIPS: Readonly<Record<string, string>> = {
  TTG: 'TTg',
  Ttg: 'TTg',
  Tg: 'TTg',
  TTrg: 'TTg',
  TTgCP: 'TTg',
  Tu: 'TU',
  Tw: 'TW',
};

/**
 * The proper form of letters that are written in several ways.
 *
 * @example properBodyCode('T.Ư') // 'TW'
 * @example properBodyCode('VPTƯ') // 'VPTW'
 */
export function properBodyCode(written: string): string {
  if (written.startsWith('HĐB') && written.endsWith('trưởng')) return 'HĐBT';
  if (written === 'ubnd' || written === 'hđnd') return written.toUpperCase();
  const code = written.replaceAll('.', '').replace(/T[ƯU](?=$)/, (end) => (end === 'TƯ' ? 'TW' : end));
  return SLIPS[code] ?? code;
}

/**
 * The body that letters stand for, or `undefined`.
 *
 * @param code in proper form
 * @example bodyOfCode('QH15')?.body.name // 'Quốc hội'
 */
export function bodyOfCode(code: string): BodyOfCode | undefined {
  return byCode.get(code) ?? byCode.get(WITH_TERM.exec(code)?.[1] ?? '');
}

/**
 * Whether a sign with these letters is one of the Party: its numbers have the shape 34-CT/TW.
 * The letters decide, not the separators, which are often wrong in print.
 *
 * @example isPartyCode('BTCTU') // true
 */
export function isPartyCode(code: string): boolean {
  return PARTY.test(code);
}

/** Every proper code of a body. */
export const bodyCodes: readonly string[] = [...byCode.keys()];
