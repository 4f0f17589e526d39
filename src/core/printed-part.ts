/** The printed parts of a text and the marks of its transcription, as other views need them. */

/** One block with its permanent address and what it says, corrected. */
export interface PrintedPart {
  address: string;
  /** How one cites the place: "mục II.3, đoạn 2". */
  pin: string;
  kind: 'unit' | 'item' | 'paragraph' | 'block' | 'note';
  /** Depth of a heading, absent for the rest. */
  depth?: number | undefined;
  text: string;
}

/** One visible correction: what the received file has, what the page shows. */
export interface Correction {
  address: string;
  pin: string;
  /** Null when something lost was supplied. */
  from: string | null;
  to: string;
  reason: string | null;
}

/**
 * The part in which a quotation stands word for word, or `undefined`.
 *
 * @example partQuoted(parts, 'đạt 58,5%')?.address // 'muc-i-7'
 */
export function partQuoted(parts: readonly PrintedPart[], quote: string): PrintedPart | undefined {
  return parts.find((part) => part.text.includes(quote));
}
