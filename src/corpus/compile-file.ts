/** One document file through the store: compiled when its bytes are new, read back otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDocument } from '../core/held-document.ts';
import type { Problem } from '../core/problem.ts';
import { compileDocument } from './compile-document.ts';
import { bytesOf } from './files.ts';
import type { Store } from './store.ts';

/** The file named in the front matter, in block or flow style; read by pattern, since it must be known before the schema speaks. */
const SOURCE_FILE = /^source:\s*(?:\{|\n)[^}]*?\bfile:[ \t]*["']?([a-z0-9][a-z0-9./-]*)/m;

/**
 * Compiles `content/documents/<path>` or takes it from the store.
 *
 * @example compileFile('content', 'content', 'kon-tum/chi-thi/2024/08-ct-ubnd.mdx', store).problems
 */
export function compileFile(
  contentFolder: string,
  shownFolder: string,
  path: string,
  store: Store,
): { compiled: CompiledDocument | null; problems: Problem[] } {
  const text = readFileSync(join(contentFolder, 'documents', path), 'utf8');
  const named = SOURCE_FILE.exec(text.replaceAll('\r\n', '\n'))?.[1];
  const bytes = named && !named.includes('..') ? bytesOf(join(contentFolder, 'sources', named)) : null;
  const file = `${shownFolder}/documents/${path}`;
  const key = store.keyOf(file, text, bytes ?? '');
  const kept = store.readDocument(key);
  if (kept) return { compiled: kept, problems: [] };
  const received = bytes && named ? { file: `${shownFolder}/sources/${named}`, bytes } : null;
  const { compiled, text: compiledText, problems } = compileDocument({ file, text, received });
  if (!compiled || !compiledText) return { compiled: null, problems };
  const document = { ...compiled, textKey: key };
  store.write(document, compiledText);
  return { compiled: document, problems };
}
