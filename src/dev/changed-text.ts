/** While writing: the text of the open document is replaced at once; the whole page follows. */
import type { Problem } from '../core/problem.ts';
import { showProblems } from './problem-panel.ts';

/** A document that was just written. */
export interface ChangedText {
  /** Its file below `content/documents/`, without the ending. */
  path: string;
  /** Its text, made by our own compiler; null when the document is broken. */
  html: string | null;
  problems: Problem[];
}

/**
 * Shows the new text, or what is wrong with it, when the document is the one that is open.
 *
 * @returns whether it is
 * @example showChangedText({ path: 'kon-tum/chi-thi/2024/08-ct-ubnd', html: '<p>…</p>', problems: [] })
 */
export function showChangedText({ path, html, problems }: ChangedText): boolean {
  if (!decodeURI(location.pathname).endsWith(`/vb/${path}/`)) return false;
  showProblems(problems, location.pathname);
  const text = document.querySelector('[data-document-text]');
  if (text && html !== null) text.innerHTML = html;
  return text !== null;
}
