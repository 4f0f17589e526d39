/** The ledger has pages of its own beside those of the indicators: no indicator may be called like one of them. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

const TAKEN = new Set(['co-quan', 'nam']);

/**
 * Indicators whose page would lie on another one.
 *
 * @example takenAddresses(corpus)[0]?.message // 'Mã chỉ tiêu “nam” trùng địa chỉ /chi-tieu/nam/.'
 */
export function takenAddresses(corpus: Corpus): Finding[] {
  return corpus.indicators.flatMap(({ id }, index) =>
    TAKEN.has(id)
      ? [
          {
            file: 'content/indicators.yaml',
            path: [index, 'id'],
            rule: 'ledger-address',
            message: `Mã chỉ tiêu “${id}” trùng địa chỉ /chi-tieu/${id}/.`,
            mend: 'Đặt mã khác, nói rõ hơn chỉ tiêu đo điều gì.',
          },
        ]
      : [],
  );
}
