/** What the page and the engine beside it say to each other. */

/** Opens a bundle; `pages` are the engine's names of all pages in the order of the rows. */
export interface Opening {
  kind: 'open';
  /** Its address, with a slash at the end. */
  bundle: string;
  pages: readonly string[];
}

export interface Question {
  kind: 'ask';
  number: number;
  tokens: readonly string[];
  exact: boolean;
}

/** Row and score of each page that was found, in columns. */
export interface Found {
  kind: 'found';
  number: number;
  rows: Int32Array<ArrayBuffer>;
  scores: Float32Array<ArrayBuffer>;
}

export interface Opened {
  kind: 'opened';
}

/** Of a question or of the opening: either ends the engine. */
export interface Failed {
  kind: 'failed';
  message: string;
}

export type ToEngine = Opening | Question;
export type FromEngine = Opened | Found | Failed;
