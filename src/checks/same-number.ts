/** One body, one number, one year: one work, whatever kind its file states. */
import type { Corpus } from '../core/corpus.ts';
import type { DocumentNumber } from '../core/document-number.ts';
import { documentType } from '../core/document-type.ts';
import { UNKNOWN_YEAR } from '../core/unknown-year.ts';
import type { Finding } from './finding.ts';

interface Numbered {
  file: string;
  id: string;
  type: string | null;
  number: DocumentNumber;
}

/**
 * Files whose works differ by their kind alone. Two kinds that share a code in signs (Quyết định and Quy định
 * of the Party) have series of their own and are two works.
 *
 * @example sameNumbers(corpus)[0]?.rule // 'identity-twice'
 */
export function sameNumbers(corpus: Corpus): Finding[] {
  return pairs(corpus, ([scope, , year, name]) => `${scope} ${year} ${name}`).flatMap(([one, other]) =>
    bearBoth(one, other)
      ? []
      : [
          {
            file: one.file,
            path: ['type'],
            rule: 'identity-twice',
            message: `Văn bản này cùng cơ quan, số và năm với ${other.file}, chỉ khác loại.`,
            mend: 'Một số, ký hiệu trong một năm là một văn bản: giữ một tệp, hoặc sửa type, number cho đúng bản nguồn.',
          },
        ],
  );
}

/**
 * Files that may be one work: same body, kind and number, and of one the year is not known.
 *
 * @example nearlySame(corpus)[0]?.severity // 'warning'
 */
export function nearlySame(corpus: Corpus): Finding[] {
  const undated = ({ id }: Numbered) => id.includes(`/${UNKNOWN_YEAR}/`);
  return pairs(corpus, ([scope, type, , name]) => `${scope} ${type} ${name}`)
    .filter(([one, other]) => undated(one) !== undated(other))
    .map(([one, other]): [Numbered, Numbered] => (undated(one) ? [one, other] : [other, one]))
    .map(([one, other]) => ({
      file: one.file,
      path: ['issuedOn'],
      rule: 'identity-near',
      severity: 'warning',
      message: `Văn bản này cùng cơ quan, loại và số với ${other.file}, chỉ khác là không rõ năm.`,
      mend: 'Nếu là một văn bản, giữ tệp có ngày; nếu không, ghi năm khi tìm được.',
    }));
}

/** Later files beside the first one of the same key, where their addresses differ. */
function pairs(corpus: Corpus, keyOf: (parts: readonly string[]) => string): [Numbered, Numbered][] {
  const groups = Map.groupBy(numbered(corpus), ({ id }) => keyOf(partsOf(id)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other): [Numbered, Numbered][] =>
      first && first.id !== other.id ? [[other, first]] : [],
    ),
  );
}

function numbered({ documents, instruments }: Corpus): Numbered[] {
  const rows = [
    ...documents.map(({ file, id, document }) => ({
      file,
      id,
      type: document.type,
      number: document.number,
    })),
    ...instruments.map(({ file, id, instrument }) => ({
      file,
      id,
      type: instrument.type,
      number: instrument.number,
    })),
  ];
  return rows
    .flatMap(({ number, ...row }) => (number ? [{ ...row, number }] : []))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Scope, kind, year, name. */
function partsOf(id: string): string[] {
  const parts = id.split('/');
  return [parts.slice(0, -3).join('/'), ...parts.slice(-3)];
}

function bearBoth(one: Numbered, other: Numbered): boolean {
  return [one, other].every(({ type, number }) => {
    const known = type ? documentType(type) : undefined;
    const code = number.sign.split(/[-/]/)[0];
    return known !== undefined && (known.stateCode === code || known.partyCode === code);
  });
}
