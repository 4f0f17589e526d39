/** Compiled documents on disk, named by the digest of all that went into them: same bytes, same name, no staleness. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDocument, CompiledPassages, CompiledText } from '../core/held-document.ts';
import { bytesOf, filesBelow } from './files.ts';
import { writeWhole } from './write-whole.ts';

export interface Store {
  /** The name under which the outcome of these bytes is kept. */
  keyOf(...parts: (string | Buffer)[]): string;
  /** Null when nothing is kept under the key, or what is kept was damaged. */
  readDocument(key: string): CompiledDocument | null;
  readText(key: string): CompiledText | null;
  readPassages(key: string): CompiledPassages | null;
  write(document: CompiledDocument, text: CompiledText, cited: CompiledPassages): void;
}

/**
 * Opens the store below a cache folder.
 *
 * @param compiler digest of the program that compiles; another program, other names
 * @example openStore('.cache', compilerDigest('src')).readDocument(key)
 */
export function openStore(cacheFolder: string, compiler: string): Store {
  const folder = join(cacheFolder, 'compiled');
  const fileOf = (key: string, kind: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.${kind}.json`);
  return {
    keyOf: (...parts) => digest(compiler, ...parts),
    readDocument: (key) => {
      const document = readJson(fileOf(key, 'document')) as CompiledDocument | null;
      return document?.textKey === key ? document : null;
    },
    readText: (key) => {
      const text = readJson(fileOf(key, 'text')) as CompiledText | null;
      return Array.isArray(text?.parts) ? text : null;
    },
    readPassages: (key) => {
      const cited = readJson(fileOf(key, 'passages')) as CompiledPassages | null;
      return Array.isArray(cited?.passages) ? cited : null;
    },
    write: (document, text, cited) => {
      // The text first: whoever sees the document finds its text.
      writeWhole(fileOf(document.textKey, 'passages'), JSON.stringify(cited));
      writeWhole(fileOf(document.textKey, 'text'), JSON.stringify(text));
      writeWhole(fileOf(document.textKey, 'document'), JSON.stringify(document));
    },
  };
}

/**
 * Digest of the program's own files and of the packages it uses, so that a change of the compiler leaves no stale page.
 *
 * @param sourceFolder the project's `src`
 * @example compilerDigest('src') // '5f1c…'
 */
export function compilerDigest(sourceFolder: string): string {
  const files = ['core', 'schema', 'markdown', 'corpus'].flatMap((folder) =>
    filesBelow(join(sourceFolder, folder), '.ts').map((path) => join(sourceFolder, folder, path)),
  );
  const packages = bytesOf(join(sourceFolder, '..', 'package-lock.json')) ?? '';
  return digest(...files.map((file) => readFileSync(file)), packages);
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
}

/** None, or one cut short by a power failure, which is as good as none: it is compiled again. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
