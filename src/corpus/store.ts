/** Compiled documents on disk, named by the digest of all that went into them: same bytes, same name, no staleness. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDocument, CompiledText } from '../core/held-document.ts';

export interface Store {
  /** The name under which the outcome of these bytes is kept. */
  keyOf(...parts: (string | Buffer)[]): string;
  readDocument(key: string): CompiledDocument | null;
  readText(key: string): CompiledText;
  write(document: CompiledDocument, text: CompiledText): void;
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
    readDocument: (key) => readJson(fileOf(key, 'document')) as CompiledDocument | null,
    readText: (key) => {
      const text = readJson(fileOf(key, 'text')) as CompiledText | null;
      if (!text) throw new Error(`Kho biên dịch thiếu ${key}: xóa thư mục .cache rồi chạy lại.`);
      return text;
    },
    write: (document, text) => {
      // The text first: whoever sees the document finds its text.
      writeWhole(fileOf(document.textKey, 'text'), JSON.stringify(text));
      writeWhole(fileOf(document.textKey, 'document'), JSON.stringify(document));
    },
  };
}

/** Digest of the program's own files, so that a change of the compiler leaves no stale page. */
export function compilerDigest(sourceFolder: string): string {
  const folders = ['core', 'schema', 'markdown', 'corpus'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(sourceFolder, folder))
      .sort()
      .map((name) => join(sourceFolder, folder, name)),
  );
  return digest(...files.map((file) => readFileSync(file)));
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function writeWhole(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
