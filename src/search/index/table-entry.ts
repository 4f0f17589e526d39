/** One work as a row of the citation table: the pattern of its number, its body by name, its names. */
import type { Corpus } from '../../core/corpus.ts';
import { parseDocumentNumber } from '../../core/document-number.ts';
import { typeName } from '../../core/document-type.ts';
import { formalWorkName, workBody } from '../../core/naming.ts';
import type { Work } from '../../core/works/work.ts';
import { numberOf } from '../query/citation/table/table-form.ts';
import type { TableForm } from '../query/citation/table/table-shape.ts';

/** Kinds that are called by their names. */
const ACTS = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap', 'loi-keu-goi']);

/** A work as the table has it, before bodies and forms become indexes. */
export interface TableEntry {
  work: Work;
  /** 0 without a number. */
  serial: number;
  form: TableForm;
  body: string;
  names: string[];
}

/**
 * The row of a work.
 *
 * @example entryOf(corpus, work).form // ['#-CT/TW', 'chi-thi']
 */
export function entryOf(corpus: Corpus, work: Work): TableEntry {
  const serial = work.number === null ? 0 : Number.parseInt(work.number, 10) || 0;
  const names =
    work.number === null ? [nameOf(corpus, work), ...work.aliases] : [...actName(work), ...work.aliases];
  return {
    work,
    serial,
    form: formOf(work, serial),
    body: workBody(corpus, work),
    names: [...new Set(names)],
  };
}

/** A held text without a number is called by its kind; its title stands beside it. */
function nameOf(corpus: Corpus, work: Work): string {
  return work.held ? typeName(work.type) : (titleAsName(work) ?? formalWorkName(corpus, work));
}

function actName(work: Work): string[] {
  return [titleAsName(work)].filter((name) => name !== null);
}

/** "Luật Thi đua, khen thưởng": the title of an act is its name. */
function titleAsName({ type, title }: Work): string | null {
  return type && ACTS.has(type) && title?.startsWith(`${typeName(type)} `) ? title : null;
}

/** The pattern of the number where it gives the number back, else the number itself. */
function formOf({ number, type, issuedOn }: Work, serial: number): TableForm {
  const parsed = number === null ? null : parseDocumentNumber(number);
  if (number === null || !parsed) return [number, type];
  const figures = String(serial).padStart(2, '0');
  const pattern = number.replace(figures, '#').replace(`/${issuedOn?.slice(0, 4)}/`, '/@/');
  return numberOf([pattern, type], serial, issuedOn) === number ? [pattern, type] : [number, type];
}

/** Whether an editor knows that it holds no more. */
export function hasEnded({ record }: Work): boolean {
  const status = record?.instrument.status?.value;
  return status === 'replaced' || status === 'expired' || Boolean(record?.instrument.inForce?.until);
}
