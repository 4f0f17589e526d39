/** Arrows between folders go down only. Reads every import of `src/` and `scripts/` as text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part of `src/` may import besides itself. `site` stands for `src/site.ts`. */
const MAY: Record<string, string[]> = {
  core: [],
  schema: ['core'],
  markdown: ['core'],
  corpus: ['core', 'schema', 'markdown'],
  // Suspects of a scan are judged as the importer judges them.
  checks: ['core', 'corpus', 'import/letters'],
  'search/query': ['core'],
  'search/index': ['core', 'corpus', 'search/query', 'guides'],
  // What scripts of several pages build them with.
  dom: [],
  'search/client': ['core', 'search/query', 'dom'],
  data: ['core', 'corpus', 'compare', 'charts'],
  compare: ['core'],
  // What a pull request changes, word by word.
  changes: ['core', 'corpus', 'compare'],
  // The picker finds documents with the site's own search.
  'compare/client': ['core', 'compare', 'search/client', 'dom'],
  import: ['core', 'schema', 'markdown', 'corpus', 'import/letters'],
  'import/letters': ['core', 'import'],
  // Records that an editor begins with answers.
  new: ['core', 'schema', 'corpus', 'import'],
  // What is wrong, shown on the pages while somebody writes.
  dev: ['core', 'corpus', 'checks', 'dom'],
  drafts: ['core'],
  'drafts/client': ['core', 'drafts', 'dom'],
  charts: ['core'],
  preview: [],
  // Filtering and sorting the ledger in the browser.
  ledger: [],
  styles: [],
  site: [],
  // The search box is a component with a script.
  components: [
    'core',
    'corpus',
    'data',
    'charts',
    'site',
    'styles',
    'search/client',
    'markdown',
    'pictures',
    'reader',
    'reporting',
    'guides',
    'schema',
    // One component is a script of several pages.
    'ledger',
  ],
  // The scripts of a document's page.
  reading: ['core', 'preview', 'dom', 'reporting'],
  // The site's own guides: text, its headings, tables for it.
  guides: ['core', 'corpus'],
  // Reports of faults, from every page.
  reporting: ['core'],
  layouts: [
    'components',
    'styles',
    'site',
    // Its script is that of all pages.
    'reader',
    'reading',
    'reporting',
    'ledger',
    'search/client',
    'compare/client',
    'drafts/client',
  ],
  // Drawings laid out at build: shapes and places, no markup.
  pictures: ['core'],
  // What the reader sets and the device keeps; runs in the browser.
  reader: [],
  pages: [
    'layouts',
    'components',
    'core',
    'corpus',
    'site',
    'data',
    'charts',
    'markdown',
    'drafts',
    'compare',
    'guides',
  ],
};

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((to) => ({
    from: file,
    to: to.startsWith('.') ? join(dirname(file), to).split(sep).join('/') : to,
  }));
}

function partOf(file: string): string {
  const [, folder = '', second = ''] = file.split('/');
  if (folder === 'import' && second === 'letters') return 'import/letters';
  if (folder === 'search') return `search/${second}`;
  if ((folder === 'drafts' || folder === 'compare') && second === 'client') return `${folder}/client`;
  return folder.replace(/\.ts$/, '');
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith('src/'));

describe('src/', () => {
  test.each(Object.keys(MAY))('%s has files and is known', (part) => {
    expect(files.filter((file) => partOf(file) === part).length).toBeGreaterThan(0);
  });

  test('has no part that this table does not know', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY))).toEqual([]);
  });

  test('arrows go down only', () => {
    const upward = inside.filter(
      ({ from, to }) => partOf(from) !== partOf(to) && !MAY[partOf(from)]?.includes(partOf(to)),
    );
    expect(upward).toEqual([]);
  });

  // What each step of finding reads, before the next one: a place, a body, its day, who issued, the number with all of it.
  const STEPS = [
    'reading',
    'vocabulary',
    'sign',
    'place',
    'body',
    'day',
    'issuer',
    'number',
    'list',
    'own',
    'name',
  ];

  test('finding citations goes from step to step, and each knows only those before it', () => {
    const FOLDER = 'src/core/citation/';
    const stepOf = (file: string) =>
      STEPS.indexOf(file.slice(FOLDER.length).replace('find/', '').split('/')[0] ?? '');
    const steps = inside.filter(({ from, to }) => stepOf(from) >= 0 && to.startsWith(FOLDER));
    expect(steps.length).toBeGreaterThan(100);
    expect(steps.filter(({ from, to }) => stepOf(to) > stepOf(from))).toEqual([]);
  });

  test('works by name and works by number are resolved apart', () => {
    const FOLDER = 'src/core/citation/resolve/';
    const kindOf = (file: string) => file.startsWith(FOLDER) && file.slice(FOLDER.length).split('/').at(-2);
    const across = inside.filter(({ from, to }) => kindOf(from) && kindOf(to) && kindOf(from) !== kindOf(to));
    expect(inside.filter(({ from }) => kindOf(from)).length).toBeGreaterThan(10);
    expect(across).toEqual([]);
  });

  test('core imports no package', () => {
    expect(imports.filter(({ from, to }) => partOf(from) === 'core' && !to.startsWith('src/core/'))).toEqual(
      [],
    );
  });

  test('the browser’s search imports no package but what unpacks its files', () => {
    const client = imports.filter(
      ({ from }) => partOf(from) === 'search/client' || partOf(from) === 'search/query',
    );
    // Shards of the index are packed files.
    expect(client.filter(({ to }) => !to.startsWith('src/') && to !== 'fflate')).toEqual([]);
  });

  test('every relative import names a file that exists', () => {
    expect(inside.filter(({ to }) => !existsSync(join(root, to.replace(/\?.*$/, ''))))).toEqual([]);
  });

  test('no circle between files', () => {
    expect(circles(inside)).toEqual([]);
  });
});

describe('scripts/', () => {
  test('never import a page or component', () => {
    const scripts = readdirSync(join(root, 'scripts'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.flatMap(importsOf).filter(({ to }) => to.endsWith('.astro'))).toEqual([]);
  });
});

/** Files on a path that leads back to themselves. Types vanish at run time and may point anywhere. */
function circles(arrows: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    if (importsOnlyTypes(from, to)) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const reaches = (start: string) => {
    const seen = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  return [...next.keys()].filter((file) => reaches(file).has(file));
}

function importsOnlyTypes(from: string, to: string): boolean {
  const name = to.slice(to.lastIndexOf('/') + 1).replaceAll('.', '\\.');
  return new RegExp(`import type [^;]*/${name}['"]`).test(readFileSync(join(root, from), 'utf8'));
}
