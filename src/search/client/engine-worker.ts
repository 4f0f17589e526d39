/**
 * Pagefind beside the page, one engine a bundle. Its own worker hands every result over as an object that is to be
 * given back later: a common word then stalls the page for seconds. Here only columns of numbers leave.
 */
import { loadEngineFiles } from './engine-files.ts';
import type { Found, FromEngine, Opening, Question, ToEngine } from './engine-wire.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

const RANKING = { termSimilarity: 5, diacriticSimilarity: 0.8, pageLength: 0.3 };
const LANGUAGE = 'vi';

let engines: Pagefind[] = [];
let rowOf = new Map<string, number>();
/** Marks are a setting of the engine, so one question is asked at a time. */
let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  before = before.then(() =>
    (data.kind === 'open' ? open(data) : ask(data)).catch((error) => fail(data, error)),
  );
});

function send(message: FromEngine, handed: Transferable[] = []): void {
  postMessage(message, { transfer: handed });
}

function fail(to: ToEngine, error: unknown): void {
  const message = String(error);
  send(to.kind === 'ask' ? { kind: 'failed', number: to.number, message } : { kind: 'failed', message });
}

async function open({ bundles, pages }: Opening): Promise<void> {
  engines = await Promise.all(bundles.map((bundle) => openBundle(new URL(bundle))));
  rowOf = new Map(pages.map((id, row) => [id, row]));
  send({ kind: 'opened' });
}

async function openBundle(base: URL): Promise<Pagefind> {
  const [engine] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', base).href) as Promise<Pagefind>,
    loadEngineFiles(base),
  ]);
  await engine.options({ ranking: RANKING });
  await engine.init(LANGUAGE);
  return engine;
}

async function ask({ number, tokens, exact }: Question): Promise<void> {
  const answers = await Promise.all(
    engines.map(async (engine) => {
      await engine.options({ exactDiacritics: exact });
      return (await engine.search(tokens.join(' '))).results;
    }),
  );
  const found = answers
    .flat()
    .flatMap(({ id, score }) => {
      const row = rowOf.get(id);
      return row === undefined ? [] : [{ row, score: score / tokens.length }];
    })
    .sort((a, b) => b.score - a.score);
  const answer: Found = {
    kind: 'found',
    number,
    rows: Int32Array.from(found, ({ row }) => row),
    scores: Float32Array.from(found, ({ score }) => score),
  };
  send(answer, [answer.rows.buffer, answer.scores.buffer]);
}
