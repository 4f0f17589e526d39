/** Works whose number is nearly the one that was typed. */
import type { CitationQuery } from '../../citation-query.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { TableRow } from '../table/table-rows.ts';
import { bodyRank, placeRank, signRank } from './agreement.ts';
import { mostCitedFirst } from './numbered-works.ts';

const MOST = 5;
/** A slip of one figure is nearer than any other serial; the same serial under another sign comes between. */
const SLIP = 1;
const OTHER_SIGN = 2;

interface Near {
  row: TableRow;
  distance: number;
  isOfPlace: boolean;
}

/**
 * At most five works: of the same number and another year or place, of a slip in the serial, of the same serial and
 * another sign, of the nearest serials.
 *
 * @example nearestWorks(readCitationQuery('3462/KH-UBND'), [], table)[0]?.number // '3461/KH-UBND'
 */
export function nearestWorks(
  query: CitationQuery,
  places: readonly string[],
  { rows, became }: PreparedTable,
): TableRow[] {
  const near = rows.flatMap((row): Near[] => {
    const distance = distanceOf(query, row);
    if (distance === null) return [];
    const isOfPlace = placeRank(query, row, places, became) !== null && bodyRank(query, row.body) !== null;
    return [{ row, distance, isOfPlace }];
  });
  return near
    .sort(
      (a, b) =>
        a.distance - b.distance || Number(b.isOfPlace) - Number(a.isOfPlace) || mostCitedFirst(a.row, b.row),
    )
    .slice(0, MOST)
    .map(({ row }) => row);
}

function distanceOf(query: CitationQuery, row: TableRow): number | null {
  const { number } = query;
  if (!number || row.serial === '') return null;
  const isSameSerial = row.serial === number.serial;
  const isSameSign = signRank(query, row) !== null || signRank(withoutYear(query), row) !== null;
  if (!isSameSign) return isSameSerial ? OTHER_SIGN : null;
  if (isSameSerial) return 0;
  if (isSlip(row.serial, number.serial)) return SLIP;
  return OTHER_SIGN + Math.abs(Number.parseFloat(row.serial) - Number.parseFloat(number.serial));
}

function withoutYear(query: CitationQuery): CitationQuery {
  return { ...query, number: query.number && { ...query.number, year: null } };
}

/**
 * Whether one figure is wrong, missing or too many, or two stand the wrong way round.
 *
 * @example isSlip('3416', '3461') // true
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3 || a === b) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  if (a.length === b.length) return isSwapped || restA.slice(1) === restB.slice(1);
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
