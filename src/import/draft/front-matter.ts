/** What was read of an act as the front matter of its document. */
import { stringify } from 'yaml';
import type {
  CampaignRole,
  Dating,
  Recipient,
  Relation,
  Signer,
  Source,
} from '../../core/official-document.ts';
import type { Result } from '../../core/target.ts';

/** A figure with its indicator, or with null: then it is written as a note for the editor. */
export type FigureRow = Omit<Result, 'indicator'> & { indicator: string | null };

export interface FrontMatter {
  title: string;
  type: string | null;
  /** As written. */
  number: string | null;
  issuedOn: string | null;
  dating: Dating | undefined;
  place: string | null;
  issuer: string;
  signers: Signer[];
  theme: string | null;
  period: string | null;
  topics: string[];
  campaigns: { id: string; role: CampaignRole }[];
  relations: Relation[];
  recipients: Recipient[];
  targets: FigureRow[];
  results: FigureRow[];
  source: Source;
}

/**
 * The front matter in the order of the schema, between its two lines of dashes.
 *
 * @example frontMatterText(front).split('\n')[1] // 'title: Phát động phong trào thi đua'
 */
export function frontMatterText(front: FrontMatter): string {
  const { targets, results, source, ...facts } = front;
  const written = {
    ...facts,
    issuedOn: yearAsNumber(front.issuedOn),
    period: yearAsNumber(front.period),
    assignments: [],
  };
  return [
    '---',
    ...Object.entries(written).map(([key, value]) => (value === undefined ? '' : entry(key, value))),
    figures('targets', targets),
    figures('results', results),
    entry('source', source),
    '---',
  ]
    .filter(Boolean)
    .join('\n');
}

function entry(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

/** A bare year is written without quotation marks. */
function yearAsNumber(date: string | null): string | number | null {
  return date !== null && /^\d{4}$/.test(date) ? Number(date) : date;
}

/** Rows without an indicator stand as comments below: the editor names one and takes the signs away. */
function figures(key: string, rows: readonly FigureRow[]): string {
  const known = rows.filter(({ indicator }) => indicator !== null);
  const open = rows.filter(({ indicator }) => indicator === null);
  if (open.length === 0) return entry(key, known);
  const notes = open.map((row) =>
    stringify([{ ...row, indicator: 'CHƯA-CÓ-MÃ' }], { lineWidth: 0 }).trimEnd(),
  );
  return [
    entry(key, known),
    `# Máy chưa tìm được mã cho ${open.length} số liệu dưới đây: thêm vào indicators.yaml hoặc chọn mã có sẵn, rồi bỏ dấu # (thụt vào hai dấu cách).`,
    ...notes.flatMap((note) => note.split('\n').map((line) => `# ${line}`)),
  ].join('\n');
}
