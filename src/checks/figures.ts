/** In front matter a dot is the decimal point, in print it parts thousands: 4.600 typed as printed is four point six. */
import type { Corpus } from '../core/corpus.ts';
import { numberOf, PRINTED_NUMBER } from '../core/printed-number.ts';
import { printNumber, type Result, type Target } from '../core/target.ts';
import type { Finding } from './finding.ts';

/**
 * Figures a thousand or a million times smaller than the number in their own quotation.
 *
 * @example shrunkenFigures(corpus)[0]?.mend // 'Sửa thành 4600: …'
 */
export function shrunkenFigures(corpus: Corpus): Finding[] {
  return corpus.documents.flatMap(({ file, document }) =>
    (['targets', 'results'] as const).flatMap((key) =>
      document[key].flatMap((row, index) =>
        figuresOf(row).flatMap(({ path, value }): Finding[] => {
          const meant = meantBy(value, numbersIn(row.quote));
          return meant === undefined ? [] : [finding(file, [key, index, ...path], value, meant)];
        }),
      ),
    ),
  );
}

function figuresOf(row: Target | Result): { path: PropertyKey[]; value: number }[] {
  const single = { value: row.value, ofTarget: 'ofTarget' in row ? row.ofTarget : undefined };
  return [
    ...Object.entries(single).flatMap(([key, value]) =>
      value === undefined ? [] : [{ path: [key], value }],
    ),
    ...(row.values ?? []).map((value, index) => ({ path: ['values', index], value })),
  ];
}

/** The numbers of a printed sentence: "63,7", "1.700.000", "05". */
function numbersIn(quote: string): number[] {
  return (quote.match(new RegExp(PRINTED_NUMBER, 'g')) ?? []).map(numberOf);
}

function meantBy(value: number, printed: readonly number[]): number | undefined {
  if (printed.includes(value)) return undefined;
  return [1_000, 1_000_000].map((times) => Math.round(value * times)).find((one) => printed.includes(one));
}

function finding(file: string, path: PropertyKey[], value: number, meant: number): Finding {
  return {
    file,
    path,
    rule: 'figure',
    message: `Máy đọc con số này là ${printNumber(value)}, câu trích ghi ${printNumber(meant)}.`,
    mend: `Sửa thành ${meant}: ở đây dấu chấm là dấu thập phân, không viết dấu chấm phân cách hàng nghìn.`,
  };
}
