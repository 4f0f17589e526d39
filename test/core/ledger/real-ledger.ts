/** The ledger of the real archive, for tests that read it as readers do. */
import type { FigureKind, LedgerRow } from '../../../src/core/ledger/ledger.ts';
import { ledgerOf } from '../../../src/core/ledger/ledger.ts';
import { printAmount, type Result } from '../../../src/core/target.ts';
import { foldersOf } from '../../../src/corpus/folders.ts';
import { loadArchive } from '../../../src/corpus/load.ts';

export const { corpus } = loadArchive(foldersOf({}));
export const ledger = ledgerOf(corpus);

/** A figure with what a test needs to say of it. */
export function figure(stated: Partial<Result>): Result {
  return {
    indicator: 'x',
    label: 'x',
    op: stated.value === undefined && stated.values === undefined ? undefined : '=',
    unit: '%',
    year: 2022,
    quote: 'x',
    ...stated,
  };
}

/** A row in one line: "kết quả 2022 9,5%". */
export function inShort({ kind, figure: { year, ...rest } }: LedgerRow): string {
  const name: Record<FigureKind, string> = { target: 'chỉ tiêu', result: 'kết quả' };
  return [name[kind], year, printAmount(rest)].filter(Boolean).join(' ');
}
