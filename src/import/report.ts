/** What an import tells its editor: what is sure, what is a guess, what is missing, each with its line. */
import type { Certainty, Fact } from './facts/fact.ts';

export interface ReportLine {
  certainty: Certainty;
  /** What it is about: "Số, ký hiệu". */
  about: string;
  line: number | null;
  words: string;
}

export interface Report {
  lines: ReportLine[];
  /** Figures and citations in a line each. */
  figures: string[];
  citations: string[];
  misreadings: string[];
  /** The text whose lines are meant, below content/sources/. */
  numbered: string;
}

/**
 * A fact as a line.
 *
 * @example reportLine('Số, ký hiệu', sure('08/CT-UBND', 6, '“Số: 08/CT-UBND”')).words // '08/CT-UBND ← “Số: 08/CT-UBND”'
 */
export function reportLine(about: string, { value, certainty, line, reason }: Fact<unknown>): ReportLine {
  const shown = shownValue(value);
  return { certainty, about, line, words: certainty === 'missing' ? reason : `${shown}  ← ${reason}` };
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} mục: ${value.map(shownValue).join('; ')}`;
  if (value === null || typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((part) => part !== undefined)
    .join(', ');
}

const HEADINGS: Record<Certainty, string> = {
  sure: 'CHẮC CHẮN (đọc thẳng từ bản nhận được)',
  guess: 'ĐOÁN (phải xem lại)',
  missing: 'THIẾU (để null hoặc để trống; đừng đoán)',
};

/**
 * The report for the terminal. Line numbers are those of the received text.
 *
 * @example printReport({ lines: [], figures: [], citations: [], misreadings: [], numbered: 'kon-tum/a.txt' })
 */
export function printReport({ lines, figures, citations, misreadings, numbered }: Report): string {
  const groups = (['sure', 'guess', 'missing'] as const).map((certainty) =>
    section(HEADINGS[certainty], lines.filter((line) => line.certainty === certainty).map(printLine)),
  );
  return [
    `Số dòng là dòng của content/sources/${numbered}.`,
    ...groups,
    section('SỐ LIỆU ĐỀ XUẤT (đối chiếu từng con số)', figures),
    section('VIỆN DẪN', citations),
    section('CHỮ CÓ THỂ NHẬN DẠNG SAI (chưa sửa; mỗi chỗ phải có người xác nhận)', misreadings),
  ]
    .filter(Boolean)
    .join('\n');
}

function section(heading: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `\n${heading}\n${rows.map((row) => `  ${row}`).join('\n')}`;
}

function printLine({ about, line, words }: ReportLine): string {
  return `${placed(line)}${about}: ${words}`;
}

/**
 * A line number in a column of its own.
 *
 * @example placed(12) // 'dòng   12  '
 */
export function placed(line: number | null): string {
  return line === null ? '           ' : `dòng ${String(line).padStart(4)}  `;
}
