/** The query set in a real browser: what must come first comes first, and nothing that must come is missing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type QueryRow, querySet } from '../search/query-set.ts';
import { launchChromium } from './harness/chromium.ts';
import { rowsOf, type ShownRow } from './harness/search-answers.ts';
import { startSite } from './harness/site.ts';
import { openWatchedPage } from './harness/watched-page.ts';

/** How many rows a reader looks at. */
const LOOKED_AT = 5;

interface Answered {
  row: QueryRow;
  shown: ShownRow[];
}

const answers: Answered[] = [];
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const site = await startSite();
  closing.push(() => site.close());
  const browser = await launchChromium();
  closing.push(() => browser.close());
  const watched = await openWatchedPage(browser, `${site.url}tim-kiem/`);
  for (const row of querySet) answers.push({ row, shown: await rowsOf(watched.page, row.query) });
  await watched.expectClean();
}, 600_000);

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

test('whatever a query must bring stands among the first five rows', () => {
  const missed = answers.filter((answer) => !isAmongFirst(answer));
  expect(missed.length, report(missed)).toBe(0);
});

test('at least 97 of 100 queries bring the right page first', () => {
  const missed = answers.filter((answer) => !isFirst(answer));
  expect(missed.length / answers.length, report(missed)).toBeLessThanOrEqual(0.03);
});

test('what only looks like a citation puts no citation first', () => {
  const wrong = answers.filter(({ row, shown }) => row.expect.kind === 'text' && !textLeads(shown));
  expect(wrong.length, report(wrong)).toBe(0);
});

test('no page with other marks stands above one with exactly the typed marks', () => {
  const exact = answers.filter(({ row }) => row.class === 'exact marks');
  const wrong = exact.filter(({ row: { expect: wanted }, shown }) => {
    const leading = shown.slice(0, wanted.of.length).map(({ path }) => path);
    return !wanted.of.every((address) => leading.includes(address));
  });
  expect(wrong.length, report(wrong)).toBe(0);
});

function isAmongFirst({ row: { expect: wanted }, shown }: Answered): boolean {
  const looked = shown.slice(0, LOOKED_AT).map(({ path }) => path);
  const stands = (address: string) => looked.includes(address);
  if (wanted.kind === 'nothing') return shown.length === 0;
  if (wanted.kind === 'all' || wanted.kind === 'near') return wanted.of.every(stands);
  return wanted.of.length === 0 || wanted.of.some(stands);
}

function isFirst(answer: Answered): boolean {
  const { row, shown } = answer;
  const { kind, of } = row.expect;
  if (kind === 'nothing' || kind === 'near') return isAmongFirst(answer);
  if (kind === 'text' && !textLeads(shown)) return false;
  return of.length === 0 || of.includes(shown[0]?.path ?? '');
}

function textLeads(shown: ShownRow[]): boolean {
  return shown[0]?.kind !== 'citation';
}

/** The rows that fail, by class, each with what was wanted and what came. */
function report(failing: Answered[]): string {
  const all = Map.groupBy(answers, ({ row }) => row.class);
  const lines = [...Map.groupBy(failing, ({ row }) => row.class)].flatMap(([name, found]) => [
    `\n${name}: ${found.length} of ${all.get(name)?.length}`,
    ...found.map(line),
  ]);
  return `${failing.length} of ${answers.length} queries fail${lines.join('\n')}`;
}

function line({ row: { query, expect: wanted, note }, shown }: Answered): string {
  const came = shown.slice(0, LOOKED_AT).map(({ kind, path }) => (kind === 'citation' ? `#${path}` : path));
  return [
    `  ${query}${note ? ` (${note})` : ''}`,
    `    wanted ${wanted.kind}: ${wanted.of.join(' ') || '—'}`,
    `    came: ${came.join(' ') || '—'}`,
  ].join('\n');
}
