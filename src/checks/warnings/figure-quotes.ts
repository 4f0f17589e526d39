/** The number that a figure states stands in the words that it quotes; numbers in words are left to the editor. */
import type { Corpus } from '../../core/corpus.ts';
import { numberOf, PRINTED_NUMBER } from '../../core/printed-number.ts';
import { printNumber, type Target } from '../../core/target.ts';
import type { Finding } from '../finding.ts';

const NUMBER = new RegExp(String.raw`(${PRINTED_NUMBER})\s*(nghìn|ngàn|vạn|triệu|tỷ|tỉ)?`, 'gu');
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/**
 * Figures whose number the quoted words do not print.
 *
 * @example otherNumbers(corpus)[0]?.rule // 'other-number'
 */
export function otherNumbers({ documents }: Corpus): Finding[] {
  return documents.flatMap(({ file, document }) =>
    (['targets', 'results'] as const).flatMap((key) =>
      document[key].flatMap((row, index) =>
        missingIn(row).map((value) => ({
          file,
          path: [key, index, row.values ? 'values' : 'value'],
          message: `Câu trích không in số ${printNumber(value)}.`,
          mend: 'Đối chiếu câu trích: sửa con số, hoặc trích câu có con số ấy; bản in viết số bằng chữ thì để nguyên.',
          rule: 'other-number',
          severity: 'warning' as const,
        })),
      ),
    ),
  );
}

function missingIn({ value, values, quote }: Target): number[] {
  const stated = values ?? (value === undefined ? [] : [value]);
  const printed = printedIn(quote);
  return stated.filter((one) => !printed.has(one));
}

/** As printed, and with the scale behind it: "900 nghìn" is 900 and 900,000. */
function printedIn(quote: string): Set<number> {
  const numbers = [...quote.matchAll(NUMBER)].flatMap(([, digits = '', scale]) => {
    const number = numberOf(digits);
    return scale ? [number, number * (SCALES[scale] ?? 1)] : [number];
  });
  return new Set(numbers);
}
