/** The same figure in other years: what stood there last year, and what came after. */
import { timeOf } from './figure-time.ts';
import { type Ledger, type LedgerRow, placeKey } from './ledger.ts';

/**
 * Rows of other documents that state the same for the same place in another year: one indicator, unit and scope, a
 * level beside levels, a rise beside rises. Those nearest in time, the earliest first.
 *
 * @param most how many years
 * @example otherTimes(ledger, growthOf2024, 3).map(({ figure }) => figure.year) // [2022, 2022]
 */
export function otherTimes(ledger: Ledger, row: LedgerRow, most: number): LedgerRow[] {
  const beside = ledger.ofPlace.get(placeKey(row.figure.indicator, row.territory)) ?? [];
  const years = Map.groupBy(
    beside.filter((other) => isLike(row, other)),
    ({ year }) => year,
  );
  const distance = (year: string) => Math.abs(Number(year) - Number(row.year));
  const nearest = [...years.keys()]
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .slice(0, most);
  return nearest.sort().flatMap((year) => years.get(year) ?? []);
}

function isLike({ figure, held }: LedgerRow, { figure: other, held: elsewhere }: LedgerRow): boolean {
  const times = [timeOf(figure), timeOf(other)];
  return (
    elsewhere.id !== held.id &&
    other.op !== undefined &&
    !times.includes(null) &&
    times[0] !== times[1] &&
    other.unit === figure.unit &&
    other.change === figure.change &&
    other.scope === figure.scope
  );
}
