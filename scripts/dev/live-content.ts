/**
 * While writing, pages follow the files of `content/`: they are no modules, so the development server is told of
 * their changes here. In a build it does nothing.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { foldersOf } from '../../src/corpus/folders.ts';
import { countChange } from '../../src/corpus/live-archive.ts';

/** Editors write a file in several steps; what happens this close together is one change. */
const SETTLED = 25;

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const source = (path: string) => fileURLToPath(new URL(`../../src/dev/${path}`, import.meta.url));

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
        injectRoute({
          pattern: '/dang-soan/van-de.json',
          entrypoint: source('problems.json.ts'),
          prerender: true,
        });
      },
      'astro:server:setup': ({ server }) => follow(server, foldersOf(process.env).content),
    },
  };
}

function follow(server: DevServer, content: string): void {
  let waiting: NodeJS.Timeout | undefined;
  const tell = () => {
    countChange();
    // Addresses may have come or gone.
    server.environments['ssr']?.hot.send('astro:content-changed', {});
    server.environments['prerender']?.hot.send('astro:content-changed', {});
    server.environments['client']?.hot.send('kho:content', {});
  };
  countChange();
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(content)) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, SETTLED);
  });
}
