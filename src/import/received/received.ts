/** A received file once its text was read out of it. */
import type { Transcription } from '../../core/official-document.ts';

export interface ReceivedText {
  /** NFC, ends of lines are \n; in the signs of `core/received.ts`. */
  text: string;
  transcription: Transcription;
  /** Read from pages: paragraphs may be parted by their ends. */
  isPrinted: boolean;
  /** What had to be changed to read it, in an editor's words. */
  changes: { line: number | null; words: string }[];
}

/** Told while a long file is read. */
export type Progress = (words: string) => void;
