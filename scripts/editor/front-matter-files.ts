/**
 * What the Astro extension of VS Code reads to complete front matter: a schema for each collection, and which file
 * belongs to which (its language server, `frontmatterHolders`). Made for this machine and this content, so not kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../src/corpus/files.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { knownIn } from '../../src/new/known.ts';
import { campaignSchema } from '../../src/schema/authority.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { type Choices, jsonSchemaOf } from '../../src/schema/json-schema.ts';

const COLLECTIONS = { documents: documentSchema, campaigns: campaignSchema };

/**
 * Whether the content is the project's own: an archive elsewhere is not what its editor has open.
 *
 * @example isOwnContent(foldersOf({})) // true
 */
export function isOwnContent({ root, content }: Folders): boolean {
  return content.startsWith(root + sep);
}

/** Where the extension looks. */
export function collectionsFolder({ root }: Pick<Folders, 'root'>): string {
  return join(root, '.astro', 'collections');
}

/**
 * Which file of content/ belongs to which collection. The extension asks with decoded addresses in lower case.
 *
 * @example writeCollections(folders)
 */
export function writeCollections(folders: Folders): void {
  const names = Object.keys(COLLECTIONS);
  const entries = names.flatMap((name) =>
    filesBelow(join(folders.content, name), '.mdx').map((path) => {
      const address = pathToFileURL(join(folders.content, name, path)).toString();
      return [decodeURIComponent(address).toLowerCase(), name] as const;
    }),
  );
  write(folders, 'collections.json', {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  });
}

/**
 * The schemas, with the ids that the archive has as choices.
 *
 * @example writeFrontMatterSchemas(folders)
 */
export function writeFrontMatterSchemas(folders: Folders): void {
  const choices = choicesIn(folders);
  for (const [name, schema] of Object.entries(COLLECTIONS))
    write(folders, `${name}.schema.json`, jsonSchemaOf(schema, choices));
}

function choicesIn(folders: Folders): Choices {
  const archive = loadArchive(folders);
  const { issuers, topics, campaigns, works } = knownIn(archive);
  const indicators = archive.corpus.indicators.map(({ id, name }) => ({ value: id, label: name }));
  return { issuers, topics, campaigns, works, indicators };
}

function write(folders: Folders, name: string, value: unknown): void {
  const folder = collectionsFolder(folders);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
}
