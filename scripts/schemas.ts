/** `npm run schemas`: the JSON Schemas by which VS Code completes and explains the fields of content/. */
import './node-version.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersOf } from '../src/corpus/folders.ts';
import { writeCollections, writeFrontMatterSchemas } from './editor/front-matter-files.ts';
import { SCHEMA_FOLDER, schemaFiles } from './editor/schema-files.ts';

const folders = foldersOf(process.env);
for (const { name, text } of schemaFiles()) {
  const file = join(folders.root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFrontMatterSchemas(folders);
writeCollections(folders);
console.log(`Đã ghi mẫu khai báo vào ${SCHEMA_FOLDER}/ và .astro/collections/ cho VS Code.`);
