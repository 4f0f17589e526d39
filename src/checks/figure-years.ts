/** The times that one figure states fit each other, and the time of its document. */
import type { Corpus } from '../core/corpus.ts';
import { boundsOf, printPeriod } from '../core/date.ts';
import type { OfficialDocument } from '../core/official-document.ts';
import type { Result, Target } from '../core/target.ts';
import type { Finding } from './finding.ts';

type Words = { path: PropertyKey[]; message: string; mend: string; severity?: 'warning' };

/**
 * Figures whose year lies outside their own period, or that are measured against a time after their own.
 *
 * @example impossibleYears(corpus)[0]?.rule // 'figure-year'
 */
export function impossibleYears(corpus: Corpus): Finding[] {
  return overRows(corpus, (row) => [...outsideOwnPeriod(row), ...againstTheFuture(row)]);
}

/**
 * Targets whose year lies outside the time of their document: often a slip, though a plan may look further.
 *
 * @example farYears(corpus)[0]?.severity // 'warning'
 */
export function farYears(corpus: Corpus): Finding[] {
  return overRows(corpus, (row, key, { period }) => {
    if (key !== 'targets' || row.year === undefined || !period || isWithin(row.year, period)) return [];
    return [
      {
        path: ['year'],
        severity: 'warning',
        message: `Năm ${row.year} của chỉ tiêu nằm ngoài thời gian của văn bản (${printPeriod(period)}).`,
        mend: 'Đối chiếu câu trích: nếu bản in đúng như vậy thì để nguyên, không thì sửa year.',
      },
    ];
  });
}

function outsideOwnPeriod({ year, period }: Target): Words[] {
  if (year === undefined || !period || isWithin(year, period)) return [];
  return [
    {
      path: ['year'],
      message: `Năm ${year} nằm ngoài ${printPeriod(period)} ghi ở cùng chỉ tiêu.`,
      mend: 'Giữ một trong hai: year cho chỉ tiêu của một năm, period cho chỉ tiêu của cả giai đoạn.',
    },
  ];
}

function againstTheFuture({ year, period, against }: Target): Words[] {
  const own = year === undefined ? period : String(year);
  if (!own || !against || boundsOf(against).from <= boundsOf(own).to) return [];
  return [
    {
      path: ['against'],
      message: `Mốc so sánh ${against} đứng sau thời gian của chỉ tiêu (${printPeriod(own)}).`,
      mend: 'Xem lại câu trích: against là năm trước hoặc mốc cũ mà con số được so với.',
    },
  ];
}

function isWithin(year: number, period: string): boolean {
  const [from, to] = [boundsOf(period), boundsOf(String(year))];
  return to.to >= from.from && to.from <= from.to;
}

function overRows(
  corpus: Corpus,
  judge: (row: Target | Result, key: 'targets' | 'results', document: OfficialDocument) => Words[],
): Finding[] {
  return corpus.documents.flatMap(({ file, document }) =>
    (['targets', 'results'] as const).flatMap((key) =>
      document[key].flatMap((row, index) =>
        judge(row, key, document).map(({ path, ...words }) => ({
          file,
          path: [key, index, ...path],
          rule: 'figure-year',
          ...words,
        })),
      ),
    ),
  );
}
