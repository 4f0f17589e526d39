/** The language server that the Astro extension of VS Code runs, asked as VS Code asks it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../fixture-archive.ts';

type Message = {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
};

export interface LanguageServer {
  /** @throws an Error with the server's words */
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  stop(): void;
}

/**
 * Starts the server over a folder.
 *
 * @example await (await languageServer('/…/kho')).ask('textDocument/hover', { textDocument, position })
 */
export async function languageServer(folder: string): Promise<LanguageServer> {
  const script = join(PROJECT, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const server = connection(child);
  const uri = pathToFileURL(folder).toString();
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'kho' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: join(PROJECT, 'node_modules/typescript/lib') },
    },
  });
  server.tell('initialized', {});
  return server;
}

function connection(child: ChildProcess): LanguageServer {
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  readMessages(child, (message) => {
    const { id, method } = message;
    if (id === undefined) return;
    // What the server asks of an editor (settings, watching of files) has the same answer: nothing.
    if (method) send({ id, result: method === 'workspace/configuration' ? [null] : null });
    else waiting.get(id)?.(message);
  });
  return {
    ask: (method, params) => {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      });
    },
    tell: (method, params) => send({ method, params }),
    stop: () => child.kill(),
  };
}

function readMessages(child: ChildProcess, take: (message: Message) => void): void {
  let bytes = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(bytes.subarray(0, 200).toString('latin1'));
      const end = head ? head[0].length + Number(head[1]) : 0;
      if (!head || bytes.length < end) return;
      const text = bytes.subarray(head[0].length, end).toString();
      bytes = bytes.subarray(end);
      take(JSON.parse(text));
    }
  });
}
