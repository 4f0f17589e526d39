/** What an engine that reads letters in pictures must do; the engine itself is installed apart. */

/** One word as read, with how sure the engine is (0–100); pixels from the upper left corner. */
export interface RecognisedWord {
  text: string;
  confidence: number;
  left: number;
  right: number;
  /** The foot of its line, the same for all words of one line. */
  foot: number;
}

export interface RecognisedPage {
  /** Of the widest line and of a usual one. */
  width: number;
  lineHeight: number;
  words: RecognisedWord[];
}

/** Reads pictures (PNG, JPEG, TIFF, BMP) one after another. */
export type RecognisePages = (
  pictures: readonly Buffer[],
  onPage: (page: number) => void,
) => Promise<RecognisedPage[]>;
