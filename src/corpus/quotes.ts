/** What the front matter quotes stands word for word in the body. */
import type { QuotedAt } from '../core/held-document.ts';
import type { OfficialDocument } from '../core/official-document.ts';
import { oneLine } from '../core/one-line.ts';
import { type PrintedPart, partQuoted } from '../core/printed-part.ts';
import type { Problem } from '../core/problem.ts';
import type { LocatedYaml } from './yaml/read.ts';

interface Quotation {
  path: PropertyKey[];
  quote: string;
  /** What the front matter calls it. */
  called: string;
}

/**
 * Where each quotation stands, and those that stand nowhere.
 *
 * @example locateQuotes(file, document, yaml, parts).quoted['đạt 58,5%'] // { address: 'muc-i-7', pin: 'mục I.7' }
 */
export function locateQuotes(
  file: string,
  document: OfficialDocument,
  yaml: LocatedYaml,
  parts: readonly PrintedPart[],
): { quoted: Record<string, QuotedAt>; problems: Problem[] } {
  const found = quotesOf(document).map((quotation) => ({
    ...quotation,
    part: partQuoted(parts, oneLine(quotation.quote)),
  }));
  const quoted = found.flatMap(({ quote, part }) =>
    part ? [[quote, { address: part.address, pin: part.pin }] as const] : [],
  );
  const lost = [
    ...found.filter(({ part }) => !part),
    ...recipientsOf(document).filter(({ quote }) => !partQuoted(parts, oneLine(quote))),
  ];
  const problems = lost.map(({ path, quote, called }) => {
    return { file, ...yaml.placeOf(path), ...lostQuote(quote, called, 'lời văn') };
  });
  return { quoted: Object.fromEntries(quoted), problems };
}

/**
 * The words for a quotation that its text does not have.
 *
 * @param text which text: the body, or a file by its name
 * @example lostQuote('đạt 59%', 'Câu trích', 'lời văn').message // 'Câu trích “đạt 59%” không có trong lời văn.'
 */
export function lostQuote(
  quote: string,
  called: string,
  text: string,
): { message: string; mend: string; rule: string } {
  const shown = quote.length > 80 ? `${quote.slice(0, 80)}…` : quote;
  return {
    rule: 'quote',
    message: `${called} “${shown}” không có trong ${text}.`,
    mend: 'Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích).',
  };
}

function quotesOf(document: OfficialDocument): Quotation[] {
  const { theme, dating } = document;
  const rows = (['targets', 'results', 'assignments', 'relations'] as const).flatMap((key) =>
    document[key].map(({ quote }, index) => quotation([key, index, 'quote'], quote)),
  );
  return [
    ...(theme ? [quotation(['theme'], theme, 'Chủ đề')] : []),
    ...(dating?.evidence ?? []).map((quote, index) => quotation(['dating', 'evidence', index], quote)),
    ...rows,
  ];
}

/** Recipients are looked up and not linked, so that the record of a document stays small. */
function recipientsOf({ recipients }: OfficialDocument): Quotation[] {
  return recipients.map(({ name }, index) => quotation(['recipients', index, 'name'], name, 'Nơi nhận'));
}

function quotation(path: PropertyKey[], quote: string, called = 'Câu trích'): Quotation {
  return { path, quote, called };
}
