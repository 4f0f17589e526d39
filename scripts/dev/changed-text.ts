/** A document that was just written, compiled on its own: its text can be shown before the whole archive is linked anew. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compileFile } from '../../src/corpus/compile-file.ts';
import { contentFolder, type Folders } from '../../src/corpus/folders.ts';
import { compilerDigest, openStore } from '../../src/corpus/store.ts';
import type { ChangedText } from '../../src/dev/changed-text.ts';

/**
 * Reads a changed file of `content/`; what came of it is kept where the pages will look for it.
 *
 * @returns null for what is no document, or is gone
 * @example textChangedIn(folders)('/kho/content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx')?.path // 'kon-tum/chi-thi/2024/08-ct-ubnd'
 */
export function textChangedIn(folders: Folders): (file: string) => ChangedText | null {
  const store = openStore(folders.cache, compilerDigest(join(folders.root, 'src')));
  const documents = join(folders.content, 'documents') + sep;
  return (file) => {
    if (!file.startsWith(documents) || !file.endsWith('.mdx') || !isThere(file)) return null;
    const name = file.slice(documents.length).split(sep).join('/');
    const { compiled, problems, text: fresh } = compileFile(contentFolder(folders), name, store);
    const text = compiled && (fresh ?? store.readText(compiled.textKey));
    return { path: name.replace(/\.mdx$/, ''), html: text?.html ?? null, problems };
  };
}

function isThere(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
