/** Kind and title of the act. */

import type { DocumentNumber } from '../../core/document-number.ts';
import { documentTypes } from '../../core/document-type.ts';
import { oneLine } from '../../core/one-line.ts';
import { isCapitals } from '../../core/text.ts';
import { typeOfLine } from '../act/type-line.ts';
import { sentenceCase } from '../text/plain.ts';
import { type Fact, guess, missing, sure } from './fact.ts';
import type { Statement } from './statement.ts';

/**
 * The kind: the line that prints it alone, else what the sign says.
 *
 * @example typeFact([{ text: 'CHỈ THỊ', line: 12 }], null).value // 'chi-thi'
 */
export function typeFact(title: readonly Statement[], number: DocumentNumber | null): Fact<string | null> {
  for (const { text, line } of title) {
    const slug = typeOfLine(text);
    if (slug) return sure(slug, line, `“${text}”`);
  }
  const code = number?.sign.split(/[-/]/)[0];
  const coded = documentTypes.find(
    ({ stateCode, partyCode }) => code && (code === stateCode || code === partyCode),
  );
  if (coded) return guess(coded.slug, null, `ký hiệu ${number?.written}`);
  // A letter of the State has its issuer's letters where others have their kind.
  if (number && code && /^(?:UBND|HĐND|S[A-ZĐ]|B[A-ZĐ])/.test(code))
    return guess('cong-van', null, `ký hiệu ${number.written}`);
  return missing(null, 'bản nhận được không in tên loại văn bản');
}

/** Party acts print the body below the kind; decisions print the deciding office below the abstract. */
function abstractLines(title: readonly Statement[]): Statement[] {
  const lines = title.filter(
    ({ text }) => typeOfLine(text) === null && /\p{L}/u.test(text) && !/^CỦA \p{Lu}{2}/u.test(text),
  );
  const small = lines.findIndex(({ text }) => !isCapitals(text));
  return small < 0 ? lines : lines.filter(({ text }, index) => index < small || !isCapitals(text));
}

/**
 * The title ("trích yếu"): the lines below the kind; a line in capitals among others is read as a sentence.
 *
 * @example titleFact([{ text: 'CHỈ THỊ', line: 1 }, { text: 'Phát động thi đua', line: 3 }], []).value // 'Phát động thi đua'
 */
export function titleFact(
  title: readonly Statement[],
  letterhead: readonly Statement[],
): Fact<string | null> {
  const lines = abstractLines(title);
  const [first] = lines;
  if (first) {
    const words = oneLine(lines.map(({ text }) => (isCapitals(text) ? sentenceCase(text) : text)).join(' '));
    const isAsPrinted = lines.every(({ text }) => !isCapitals(text));
    return isAsPrinted
      ? sure(words, first.line, 'tên văn bản')
      : guess(words, first.line, 'bản in viết hoa cả dòng: xem lại tên riêng');
  }
  const about = letterhead.find(({ text }) => /V\/v\s/u.test(text));
  if (about) return sure(about.text.replace(/^.*?V\/v\s+/u, ''), about.line, `“${about.text}”`);
  return missing(null, 'không thấy trích yếu');
}
