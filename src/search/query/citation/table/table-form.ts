/** The pattern of a number: what all numbers of it share, and the number it prints for a serial. */
import { parseDocumentNumber } from '../../../../core/document-number.ts';
import { foldMarks } from '../../../../core/text.ts';
import { kindLetters, kindsOfLetters } from '../typed/sign-codes.ts';
import { numberAt, withoutZeros } from '../typed/typed-number.ts';
import { typedWords } from '../typed/typed-words.ts';
import type { TableForm } from './table-shape.ts';

export interface ReadForm {
  /** Where the form is one whole number, its serial. */
  serial: string | null;
  /** What stands behind the figures of the serial: the "a" of 30a. */
  suffix: string;
  /** Folded letters, as a query has them. */
  kind: string;
  bodies: string;
  numberYear: number | null;
  /** The year of issue stands in the number. */
  hasYear: boolean;
}

const SAMPLE = '10';

/**
 * What a form tells of its numbers.
 *
 * @example readForm(['#/@/NĐ-CP', 'nghi-dinh']) // { serial: null, suffix: '', kind: 'nd', bodies: 'cp', hasYear: true, … }
 */
export function readForm([pattern]: TableForm): ReadForm {
  const number = pattern?.replace('#', SAMPLE).replace('@', '2000') ?? '';
  const parsed = parseDocumentNumber(number);
  const odd = parsed ? null : numberAt(typedWords(number), 0)?.found;
  const letters = parsed ? lettersOf(parsed.sign) : { kind: odd?.kind ?? '', bodies: odd?.bodies ?? '' };
  const serial = withoutZeros(parsed?.serial ?? odd?.serial ?? '').toLowerCase();
  const isPattern = pattern?.includes('#') ?? false;
  return {
    ...letters,
    serial: isPattern ? null : serial,
    suffix: isPattern ? serial.slice(SAMPLE.length) : '',
    numberYear: parsed?.year ?? odd?.year ?? null,
    hasYear: pattern?.includes('@') ?? false,
  };
}

/** The kind comes first; a letter has none. */
function lettersOf(sign: string): { kind: string; bodies: string } {
  const [first = '', ...others] = foldMarks(sign).match(/[a-z\d&]+/g) ?? [];
  if (kindsOfLetters(first)) return { kind: kindLetters(first), bodies: others.join('') };
  return { kind: '', bodies: [first, ...others].join('') };
}

/**
 * The number that a form prints for a serial.
 *
 * @example numberOf(['#/@/NĐ-CP', 'nghi-dinh'], 98, '2023-12-31') // '98/2023/NĐ-CP'
 */
export function numberOf([form]: TableForm, serial: number, issuedOn: string | null): string | null {
  return (
    form?.replace('#', String(serial).padStart(2, '0')).replace('@', issuedOn?.slice(0, 4) ?? '@') ?? null
  );
}
