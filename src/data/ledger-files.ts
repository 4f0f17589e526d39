/** The ledger as files: for spreadsheets and for programs, the same rows and facts in both. */
import type { Corpus } from '../core/corpus.ts';
import { csvTable } from '../core/csv.ts';
import { endsOf } from '../core/ledger/goal.ts';
import { outcomesOf } from '../core/ledger/judgement.ts';
import type { Ledger, LedgerRow } from '../core/ledger/ledger.ts';
import { obstacles } from '../core/ledger/verdict.ts';
import { issuingBody, workName } from '../core/naming.ts';
import { printAmount } from '../core/target.ts';
import { UNKNOWN_YEAR } from '../core/unknown-year.ts';

/** Rows in one file of the whole ledger: about 40 MB, which spreadsheets still open. */
export const ROWS_A_FILE = 50_000;

/** The address of the sentence of a row. */
export type AddressOf = (row: LedgerRow) => string;

const COMPARISONS = {
  '=': 'bằng',
  '>=': 'ít nhất',
  '<=': 'nhiều nhất',
  '>': 'trên',
  '<': 'dưới',
  about: 'khoảng',
} as const;
const CHANGES = { increase: 'tăng', decrease: 'giảm' } as const;
const VERDICTS = { reached: 'đạt', missed: 'chưa đạt', incomparable: 'không so được' } as const;

type Fact = string | number | boolean | null;

/** Each column with its head for spreadsheets. */
const COLUMNS: Record<string, string> = {
  indicator: 'Mã chỉ tiêu',
  name: 'Chỉ tiêu',
  kind: 'Loại',
  place: 'Địa bàn',
  issuer: 'Cơ quan ban hành',
  document: 'Văn bản',
  label: 'Tên chỉ tiêu như văn bản in',
  amount: 'Mức',
  comparison: 'So sánh',
  low: 'Con số (thấp)',
  high: 'Con số (cao)',
  unit: 'Đơn vị',
  change: 'Tăng, giảm',
  ledgerYear: 'Xếp vào năm',
  year: 'Năm',
  period: 'Giai đoạn',
  asOf: 'Tính đến',
  against: 'So với',
  scope: 'Phạm vi',
  estimated: 'Số ước',
  ofTarget: '% kế hoạch như văn bản in',
  setBy: 'Theo văn bản',
  verdict: 'Đánh giá',
  because: 'Vì sao không so được',
  comparedWith: 'So với mức',
  quote: 'Nguyên văn',
  pin: 'Vị trí',
  address: 'Địa chỉ',
};

/**
 * Rows as a CSV file.
 *
 * @example ledgerCsv(corpus, ledger, rows, addressOf).split('\r\n')[0] // '\ufeffMã chỉ tiêu,Chỉ tiêu,Loại,…'
 */
export function ledgerCsv(
  corpus: Corpus,
  ledger: Ledger,
  rows: readonly LedgerRow[],
  addressOf: AddressOf,
): string {
  const lines = rows.map((row) => Object.values(factsOf(corpus, ledger, row, addressOf)).map(cell));
  return csvTable([Object.values(COLUMNS), ...lines]);
}

/**
 * Rows as data, each with every column; what is not stated is null.
 *
 * @example ledgerData(corpus, ledger, rows, addressOf).rows[0]?.['verdict'] // 'chưa đạt'
 */
export function ledgerData(corpus: Corpus, ledger: Ledger, rows: readonly LedgerRow[], addressOf: AddressOf) {
  return { columns: COLUMNS, rows: rows.map((row) => factsOf(corpus, ledger, row, addressOf)) };
}

function factsOf(corpus: Corpus, ledger: Ledger, row: LedgerRow, addressOf: AddressOf): Record<string, Fact> {
  const { figure, held } = row;
  const ends = endsOf(figure);
  return {
    indicator: figure.indicator,
    name: corpus.indicator.get(figure.indicator)?.name ?? figure.indicator,
    kind: row.kind === 'target' ? 'chỉ tiêu' : 'kết quả',
    place: ledger.territories.get(row.territory) ?? row.territory,
    issuer: issuingBody(corpus, held.document),
    document: workName(corpus, held.id),
    label: figure.label,
    amount: printAmount(figure),
    comparison: figure.op ? COMPARISONS[figure.op] : null,
    low: ends?.[0] ?? null,
    high: ends?.[1] ?? null,
    unit: figure.unit ?? null,
    change: figure.change ? CHANGES[figure.change] : null,
    ledgerYear: row.year === UNKNOWN_YEAR ? null : Number(row.year),
    year: figure.year ?? null,
    period: figure.period ?? null,
    asOf: figure.asOf ?? null,
    against: figure.against ?? null,
    scope: figure.scope ?? null,
    estimated: figure.estimated ?? false,
    ofTarget: figure.ofTarget ?? null,
    setBy: figure.setBy ? workName(corpus, figure.setBy) : null,
    ...judged(corpus, ledger, row),
    quote: figure.quote,
    pin: held.quoted[figure.quote]?.pin ?? null,
    address: addressOf(row),
  };
}

/** Outcomes that differ stand beside each other, in one order. */
function judged(corpus: Corpus, ledger: Ledger, row: LedgerRow): Record<string, Fact> {
  const outcomes = outcomesOf(corpus, ledger, row);
  const joined = (parts: (string | null)[]) => [...new Set(parts.filter(Boolean))].join('; ') || null;
  return {
    verdict: joined(outcomes.map(({ verdict }) => VERDICTS[verdict.kind])),
    because: joined(
      outcomes.map(({ verdict }) => (verdict.kind === 'incomparable' ? obstacles[verdict.because] : null)),
    ),
    comparedWith: joined(outcomes.map(({ amount }) => amount)),
  };
}

function cell(fact: Fact): string {
  if (typeof fact === 'boolean') return fact ? 'có' : '';
  return fact === null ? '' : String(fact);
}
