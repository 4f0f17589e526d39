/**
 * Pagefind beside the page. Its own worker hands every result over as an object that is to be
 * given back later: a common word then stalls the page for seconds. Here only columns of numbers leave.
 */
import { loadEngineFiles } from './engine-files.ts';
import type { Found, FromEngine, Opening, Question, ToEngine } from './engine-wire.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

const RANKING = { termSimilarity: 5, diacriticSimilarity: 0.8, pageLength: 0.3 };
const LANGUAGE = 'vi';

let engine: Pagefind | undefined;
let rowOf = new Map<string, number>();
/** Marks are a setting of the engine, so one question is asked at a time. */
let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  // What a waiting question needs is loaded while the one before it is answered.
  if (data.kind === 'ask') engine?.preload(data.tokens.join(' ')).catch(() => undefined);
  before = before
    .then(() => (data.kind === 'open' ? open(data) : ask(data)))
    .catch((error) => send({ kind: 'failed', message: String(error) }));
});

function send(message: FromEngine, handed: Transferable[] = []): void {
  postMessage(message, { transfer: handed });
}

async function open({ bundle, pages }: Opening): Promise<void> {
  const base = new URL(bundle);
  const [opened] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', base).href) as Promise<Pagefind>,
    loadEngineFiles(base),
  ]);
  await opened.options({ ranking: RANKING });
  await opened.init(LANGUAGE);
  engine = opened;
  rowOf = new Map(pages.map((id, row) => [id, row]));
  send({ kind: 'opened' });
}

async function ask({ number, tokens, exact }: Question): Promise<void> {
  if (!engine) throw new Error('Máy tìm chưa mở.');
  await engine.options({ exactDiacritics: exact });
  const { results } = await engine.search(tokens.join(' '));
  const found = results.flatMap(({ id, score }) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [{ row, score: score / tokens.length }];
  });
  const answer: Found = {
    kind: 'found',
    number,
    rows: Int32Array.from(found, ({ row }) => row),
    scores: Float32Array.from(found, ({ score }) => score),
  };
  send(answer, [answer.rows.buffer, answer.scores.buffer]);
}
