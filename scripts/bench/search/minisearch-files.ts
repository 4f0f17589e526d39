/** Where MiniSearch's index and texts lie, and how it reads words; the same when it is built and when it is asked. */
import { foldWord } from './fold.ts';

export const INDEX_FILE = 'index.json';
const TEXTS_A_FOLDER = 500;

export const OPTIONS = {
  fields: ['title', 'text'],
  storeFields: ['url', 'title'],
  processTerm: foldWord,
};

/** The file of a page's text, in folders of 500 as ours. */
export function textFile(row: number): string {
  return `text/${Math.floor(row / TEXTS_A_FOLDER)}/${row}.txt`;
}
