/** The file of one document, or in words why it is not there. */
import { isId } from '../address.ts';
import type { ComparedDocument } from '../compared-document.ts';

export type Loaded =
  | { kind: 'document'; document: ComparedDocument }
  | { kind: 'none' }
  /** The address names no document that the archive holds. */
  | { kind: 'unknown' }
  /** It could not be fetched; another attempt may succeed. */
  | { kind: 'failed' };

/**
 * Loads a document; never throws.
 *
 * @param folder address of the files, with a slash at its end
 * @example (await loadDocument('/so-sanh/van-ban/', 'kon-tum/chi-thi/2024/08-ct-ubnd')).kind // 'document'
 */
export async function loadDocument(folder: string, id: string): Promise<Loaded> {
  if (id === '') return { kind: 'none' };
  if (!isId(id)) return { kind: 'unknown' };
  try {
    const answer = await fetch(`${folder}${id}.json`);
    if (answer.status === 404) return { kind: 'unknown' };
    if (!answer.ok) return { kind: 'failed' };
    return { kind: 'document', document: (await answer.json()) as ComparedDocument };
  } catch {
    return { kind: 'failed' };
  }
}
