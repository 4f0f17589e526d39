/** The table with what a look-up needs at hand, made once. */
import { typeWords } from '../../../../core/citation/vocabulary/type-words.ts';
import { foldMarks } from '../../../../core/text.ts';
import { readCitationQuery } from '../../citation-query.ts';
import { nameKey } from '../typed/name-key.ts';
import { meetingIn } from '../typed/party-meeting.ts';
import { rowsOf, type TableRow } from './table-rows.ts';
import type { TableColumns, TableLists } from './table-shape.ts';

/** One name of a work: an act, a Constitution, a resolution of a congress. */
export interface NamedRow {
  key: string;
  meeting: string | null;
  row: TableRow;
}

export interface PreparedTable {
  rows: readonly TableRow[];
  /** Province → the one that it became a part of. */
  became: Readonly<Record<string, string>>;
  /** By serial, also by those of wrong forms in print. */
  bySerial: ReadonlyMap<string, readonly TableRow[]>;
  named: readonly NamedRow[];
  /** Folded names of districts and communes → their segments. */
  places: ReadonlyMap<string, string>;
}

/**
 * Prepares columns for look-ups; a work that several of them hold counts once.
 *
 * @example prepareTable(file.lists, [file.works]).rows.length // 93
 */
export function prepareTable(lists: TableLists, parts: readonly TableColumns[]): PreparedTable {
  const all = parts.flatMap((part) => rowsOf(lists, part));
  const rows = parts.length > 1 ? [...new Map(all.map((row) => [row.id, row])).values()] : all;
  return {
    rows,
    became: lists.became,
    bySerial: serialsOf(rows),
    named: rows.flatMap(namesOf),
    places: placesOf(rows),
  };
}

function serialsOf(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const bySerial = new Map<string, TableRow[]>();
  for (const row of rows) {
    const wrong = row.names.map((name) => readCitationQuery(name).number?.serial);
    for (const serial of new Set(row.serial ? [row.serial, ...wrong] : [])) {
      const known = bySerial.get(serial ?? '');
      if (known) known.push(row);
      else if (serial) bySerial.set(serial, [row]);
    }
  }
  return bySerial;
}

function namesOf(row: TableRow): NamedRow[] {
  const names = row.names.filter(isName);
  return names.map((name) => {
    const key = nameKey(name);
    return { key, meeting: meetingIn(key), row };
  });
}

/** Not a number in wrong form, and not the bare kind by which a held text without a number is called. */
function isName(name: string): boolean {
  return !typeWords.has(foldMarks(name)) && readCitationQuery(name).proof !== 'sign';
}

/** "ngoc hoi" → "ngoc-hoi", "dak ang" → "xa-dak-ang". */
function placesOf(rows: readonly TableRow[]): Map<string, string> {
  const segments = rows.flatMap(({ body }) => [body.place.district, body.place.commune]);
  return new Map(
    [...new Set(segments)]
      .filter((segment) => segment !== null)
      .map((segment) => [
        segment.replace(/^(?:xa|phuong|thi-tran|dac-khu)-/, '').replaceAll('-', ' '),
        segment,
      ]),
  );
}
