/** The received text cut into what stands apart on paper: paragraphs, list items, tables, footnotes. */

/** One line of the received text, with its number there (from 1). */
export interface ReceivedLine {
  raw: string;
  number: number;
}

export interface Block {
  kind: 'text' | 'table' | 'note';
  /** The mark of a footnote. */
  mark?: string | undefined;
  /** The transcription made a heading of it. */
  marked?: boolean | undefined;
  /** Joined from pieces that the end of a page had parted; the line of each later piece. */
  joinedAt?: number[] | undefined;
  lines: ReceivedLine[];
}

/**
 * The number of a block's first line.
 *
 * @example lineOf({ kind: 'text', lines: [{ raw: 'Một', number: 3 }] }) // 3
 */
export function lineOf({ lines }: Block): number {
  return lines[0]?.number ?? 1;
}
