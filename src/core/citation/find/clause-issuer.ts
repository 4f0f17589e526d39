/** The body at the end of the clause, behind the abstract: "… về phòng, chống dịch do Thủ tướng Chính phủ ban hành". */
import type { Reading } from '../reading/reading.ts';
import { type IssuerPhrase, issuerAt } from './issuer-phrase.ts';

const WINDOW = 200;
/** Where the clause ends, or the next number begins. */
const STOPS = /[.;\n"|]|\d ?[-/] ?(?:\d{4} ?\/ ?)?[a-z]/;
const NEXT_PHRASE = /^,? (?:va|cung|cung voi|hoac) /;
const BY = / (do|cua|ban hanh boi|duoc) /g;
const ISSUES = /^ (?:(?:da|vua) )?(?:ky )?(?:ban hanh|phat dong|phe duyet|thong qua)(?![a-z])/;

/**
 * The body that issued, said behind the abstract; null when the clause names none for sure.
 *
 * @param at where day and number end
 * @param agrees whether words and letters mean the same body
 * @example clauseIssuer(readingOf(' về thi đua do UBND tỉnh ban hành;'), 0, () => true)?.start // 16
 */
export function clauseIssuer(
  reading: Reading,
  at: number,
  agrees: (phrase: IssuerPhrase) => boolean | null,
): IssuerPhrase | null {
  const window = reading.folded.slice(at, at + WINDOW);
  // Without an abstract, "và ý kiến của …" says nothing of the number.
  if (NEXT_PHRASE.test(window)) return null;
  const clause = window.slice(0, STOPS.exec(window)?.index ?? WINDOW);
  for (const { 0: words, 1: by, index } of clause.matchAll(BY)) {
    const phrase = issuerAt(reading, at + index + words.length);
    if (!phrase || phrase.end > at + clause.length) continue;
    const fits = agrees(phrase);
    const isIssued = ISSUES.test(reading.folded.slice(phrase.end, phrase.end + 24));
    // "của" may belong to the abstract, unless the letters of the number say that very body.
    if (by === 'cua' ? fits === true : fits !== false && (isIssued || by === 'ban hanh boi')) return phrase;
  }
  return null;
}
