/** While writing: the page follows the files of `content/`, and says what is wrong with them. Never part of a built site. */
import './problem-panel.css';
import { showChangedText } from './changed-text.ts';
import { showProblems } from './problem-panel.ts';
import type { ToldProblems } from './problems.json.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/dang-soan/`;
/** Milliseconds after which an editor who writes nothing rests. */
const REST = 1000;
/** The same, between two saves. */
const PAUSE = 400;

/** A reload would call back a reader who is on the way to another page. */
let isLeaving = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
});

let waiting: ReturnType<typeof setTimeout> | undefined;
let isTextShown = false;

/** The whole page anew; where its text is shown already, once the editor pauses. The browser keeps the place on it. */
function follow(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => isLeaving || location.reload(), isTextShown ? PAUSE : 0);
}

/** Faults of single files at once; those of the whole archive only when there are none, as in the check. */
async function tellProblems(): Promise<void> {
  const { changes, problems } = await told('van-de.json');
  const shown = changesShown();
  // A change between this page and the connection over which changes are told.
  if (shown !== null && shown < changes) return follow();
  showProblems(problems, location.pathname);
  if (problems.length === 0) setTimeout(() => void tellOfArchive(), REST);
}

async function tellOfArchive(): Promise<void> {
  showProblems((await told('van-de-ca-kho.json')).problems, location.pathname);
}

async function told(name: string): Promise<ToldProblems> {
  return (await fetch(`${FOLDER}${name}`)).json();
}

/** After how many changes this page was asked for; null where the browser does not tell. */
function changesShown(): number | null {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const timing = page?.serverTiming?.find(({ name }) => name === 'changes');
  return timing ? Number(timing.description) : null;
}

import.meta.hot?.on('kho:text', (changed) => {
  if (showChangedText(changed)) isTextShown = true;
});
import.meta.hot?.on('kho:content', follow);
void tellProblems();
