/** `node minisearch.ts FOLDER`: MiniSearch, one document a page, the index as one JSON file, texts beside it. */
import '../../../node-version.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { INDEX_FILE, OPTIONS, textFile } from '../minisearch-files.ts';
import { openPages } from './pages.ts';

const [folder = ''] = process.argv.slice(2);
const index = new MiniSearch(OPTIONS);
for (const [id, read] of openPages().entries()) {
  const { url, title, parts } = read();
  const text = parts.map((part) => part[2]).join('\n');
  index.add({ id, url, title, text });
  const file = join(folder, textFile(id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync(join(folder, INDEX_FILE), JSON.stringify(index));
