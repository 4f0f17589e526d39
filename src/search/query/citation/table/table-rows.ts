/** The columns of the table as works, with all that a look-up compares. */
import {
  type Place,
  placeOfIssuer,
  scopeOfIssuer,
} from '../../../../core/citation/resolve/citing-context.ts';
import { parseDocumentNumber } from '../../../../core/document-number.ts';
import { typeName } from '../../../../core/document-type.ts';
import { identify, workIdOf } from '../../../../core/identity.ts';
import { foldMarks } from '../../../../core/text.ts';
import type { CitationHit } from '../../answer.ts';
import { numberOf, readForm } from './table-form.ts';
import {
  shardOf,
  type TableBody,
  type TableColumns,
  type TableForm,
  type TableLists,
} from './table-shape.ts';

/** A body with its place and its folded name. */
export interface RowBody extends TableBody {
  place: Place;
  folded: string;
}

export interface TableRow {
  readonly id: string;
  number: string | null;
  type: string | null;
  body: RowBody;
  issuedOn: string | null;
  held: boolean;
  documents: number;
  names: readonly string[];
  hasEnded: boolean;
  title: string | null;
  /** Its shard, and its place in it. */
  shard: string;
  place: number;
  /** As a query has them: serial without zeros, folded letters, the year inside the number. */
  serial: string;
  kind: string;
  bodies: string;
  numberYear: number | null;
}

const NOBODY: TableBody = { id: '', name: '' };
const NO_FORM: TableForm = [null, null];

/**
 * The works of some columns. Ids are made when asked for: most rows are never shown.
 *
 * @example rowsOf(lists, columns)[0]?.number // '01/CT-TTg'
 */
export function rowsOf(lists: TableLists, columns: TableColumns): TableRow[] {
  const bodies = lists.bodies.map(withPlace);
  const forms = lists.forms.map((form) => ({ ...readForm(form), form }));
  const ended = new Set(columns.ended);
  const inShard = new Map<string, number>();
  let serial = 0;
  return columns.steps.map((step, index) => {
    serial += step;
    const { form, ...read } = forms[columns.forms[index] as number] ?? {
      ...readForm(NO_FORM),
      form: NO_FORM,
    };
    const issuedOn = printedDay(columns.years[index] as number, columns.days[index] as number);
    const shard = shardOf(serial);
    const place = inShard.get(shard) ?? 0;
    inShard.set(shard, place + 1);
    const row = {
      number: numberOf(form, serial, issuedOn),
      type: form[1],
      body: bodies[columns.bodies[index] as number] ?? withPlace(NOBODY),
      issuedOn,
      held: columns.held[index] === 1,
      documents: columns.documents[index] as number,
      names: columns.names[index] ?? [],
      hasEnded: ended.has(index),
      title: columns.titles?.[index] ?? null,
      shard,
      place,
      serial: read.serial ?? serial + read.suffix,
      kind: read.kind,
      bodies: read.bodies,
      numberYear: read.hasYear ? Number(issuedOn?.slice(0, 4)) : read.numberYear,
    };
    return withId(row, () => columns.ids[index] ?? derivedId(row));
  });
}

function withId<Row>(row: Row, idOf: () => string): Row & { readonly id: string } {
  return Object.defineProperty(row, 'id', { get: idOf, enumerable: true }) as Row & { id: string };
}

function derivedId({ type, number, issuedOn, body }: Omit<TableRow, 'id'>): string {
  const parsed = number === null ? null : parseDocumentNumber(number);
  return workIdOf(identify({ type, number: parsed, issuedOn, title: null }, scopeOfIssuer(body.id)));
}

function printedDay(year: number, day: number): string | null {
  if (year === 0) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return day === 0 ? String(year) : `${year}-${two(Math.floor(day / 100))}-${two(day % 100)}`;
}

const places = new Map<string, Place>();

function withPlace({ id, name }: TableBody): RowBody {
  const place = places.get(id) ?? placeOfIssuer(id);
  places.set(id, place);
  return { id, name, place, folded: foldMarks(name) };
}

/**
 * What a reader sees of a work.
 *
 * @example hitOf(row).name // 'Chỉ thị 34-CT/TW'
 */
export function hitOf(row: TableRow): CitationHit {
  const { id, number, type, issuedOn, body, title, held, documents, names } = row;
  const name = number === null ? (names[0] ?? typeName(type)) : `${typeName(type)} ${number}`;
  return { id, name, issuedOn, issuer: body.name, title, held, documents };
}
