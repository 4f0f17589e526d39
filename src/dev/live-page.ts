/** While writing: the page follows the files of `content/`, and says what is wrong with them. Never part of a built site. */
import './problem-panel.css';
import { showProblems } from './problem-panel.ts';
import type { ToldProblems } from './problems.json.ts';

const PROBLEMS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/dang-soan/van-de.json`;

/** A reload would call back a reader who is on the way to another page. */
let isLeaving = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
});

/** The browser keeps the place on the page. */
function show(): void {
  if (!isLeaving) location.reload();
}

async function tellProblems(): Promise<void> {
  const answer = await fetch(PROBLEMS);
  if (!answer.ok) return;
  const { changes, problems } = (await answer.json()) as ToldProblems;
  const shown = changesShown();
  // A change between this page and the connection over which changes are told.
  if (shown !== null && shown < changes) show();
  else showProblems(problems, location.pathname);
}

/** After how many changes this page was asked for; null where the browser does not tell. */
function changesShown(): number | null {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const told = page?.serverTiming?.find(({ name }) => name === 'changes')?.description;
  return told === undefined ? null : Number(told);
}

import.meta.hot?.on('kho:content', show);
void tellProblems();
