/** Front matter of a document completes and explains itself in VS Code: its own language server is asked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writeCollections, writeFrontMatterSchemas } from '../../scripts/editor/front-matter-files.ts';
import { DIRECTIVE, fixtureArchive } from '../fixture-archive.ts';
import { languageServer } from './language-server.ts';

interface Item {
  label: string;
  documentation?: string | { value: string };
}

test('keys, values and ids are offered and explained in Vietnamese, and a wrong one is marked', async () => {
  const archive = fixtureArchive();
  const { folders } = archive;
  writeFileSync(join(folders.root, 'tsconfig.json'), '{ "files": [] }');
  writeFrontMatterSchemas(folders);
  writeCollections(folders);
  const server = await languageServer(folders.root);
  onTestFinished(() => server.stop());
  const uri = pathToFileURL(join(folders.content, DIRECTIVE)).toString();
  const text = archive
    .read(DIRECTIVE)
    .replace('place: Kon Tum\n', '')
    .replace('issuer: kon-tum/ubnd\nsigners', 'issuer: \n\nsigners');
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
  const at = (words: string, after = words.length) => {
    const before = text.slice(0, text.indexOf(words) + after).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const offered = async (position: object) => {
    const list = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as
      | { items: Item[] }
      | Item[];
    return Array.isArray(list) ? list : list.items;
  };
  const keys = await offered(at('issuer: \n'));
  expect(keys.find(({ label }) => label === 'place')).toMatchObject({ documentation: expect.anything() });
  expect(JSON.stringify(keys.find(({ label }) => label === 'place'))).toContain('Nơi ban hành, như in.');
  expect((await offered(at('issuer: '))).map(({ label }) => label)).toContain('kon-tum/ubnd');
  expect((await offered(at('role: launches', 'role: '.length))).map(({ label }) => label)).toContain(
    'implements',
  );
  const hover = await server.ask('textDocument/hover', { textDocument: { uri }, position: at('title', 2) });
  expect(JSON.stringify(hover)).toContain('Trích yếu, như in.');
  const report = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string }[];
  };
  expect(report.items.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('place')]),
  );
});
