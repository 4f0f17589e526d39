/** What an engine that reads letters in pictures must do; the engine itself is installed apart. */

/** One line as read, with how sure the engine is (0–100). */
export interface RecognisedLine {
  text: string;
  confidence: number;
  /** Begins a paragraph of its own. */
  isFirst: boolean;
}

/** Reads pictures (PNG, JPEG, TIFF, BMP) one after another. */
export type RecognisePages = (
  pictures: readonly Buffer[],
  onPage: (page: number) => void,
) => Promise<RecognisedLine[][]>;
