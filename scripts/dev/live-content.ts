/**
 * While writing, pages follow the files of `content/`: they are no modules, so the development server is told of
 * their changes here. In a build it does nothing.
 */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentChanges, noteChange, watchChanges } from '../../src/corpus/content-changes.ts';
import { type Folders, foldersOf } from '../../src/corpus/folders.ts';
import type { ChangedText } from '../../src/dev/changed-text.ts';
import { isOwnContent, writeCollections } from '../editor/front-matter-files.ts';
import { textChangedIn } from './changed-text.ts';

/** Editors write a file in several steps; what happens this close together is one change. */
const SETTLED = 25;

/** What the pages ask. */
const ANSWERS = { 'van-de.json': 'problems.json.ts', 'van-de-ca-kho.json': 'archive-problems.json.ts' };

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * @example integrations: [liveContent()]
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'kho-thi-dua:live-content',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(source('live-page.ts'))};`);
        for (const [name, entrypoint] of Object.entries(ANSWERS))
          injectRoute({ pattern: `/dang-soan/${name}`, entrypoint: source(entrypoint), prerender: true });
      },
      'astro:server:setup': ({ server }) => {
        watchChanges();
        tellState(server);
        follow(server, foldersOf(process.env));
      },
    },
  };
}

function source(name: string): string {
  return fileURLToPath(new URL(`../../src/dev/${name}`, import.meta.url));
}

/** Each answer says after how many changes it was asked for, so that a page knows when it missed one. */
function tellState({ middlewares }: DevServer): void {
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `changes;desc="${contentChanges()?.count ?? 0}"`);
    next();
  });
}

function follow(server: DevServer, folders: Folders): void {
  const textOf = textChangedIn(folders);
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const tellChanged = () => {
    const files = [...changed];
    changed.clear();
    tell(
      server,
      files.flatMap((file) => textOf(file) ?? []),
    );
  };
  server.watcher.add(folders.content);
  server.watcher.on('all', (event, path) => {
    if (!path.startsWith(folders.content + sep)) return;
    const isOfName = event !== 'change';
    noteChange(path, isOfName);
    changed.add(path);
    // The editor completes front matter of new files, too.
    if (isOfName && path.endsWith('.mdx') && isOwnContent(folders)) writeCollections(folders);
    clearTimeout(waiting);
    waiting = setTimeout(tellChanged, SETTLED);
  });
}

/** First the text alone, which is there at once; then everything that may follow from it. */
function tell({ environments }: DevServer, texts: readonly ChangedText[]): void {
  const pages = environments['client']?.hot;
  for (const text of texts) pages?.send('kho:text', text);
  // Addresses may have come or gone.
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  pages?.send('kho:content', {});
}
