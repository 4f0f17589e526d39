/** While writing: the page follows the files of `content/`, and says what is wrong with them. Never part of a built site. */
import './problem-panel.css';
import type { Problem } from '../core/problem.ts';
import { showProblems } from './problem-panel.ts';

const PROBLEMS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/dang-soan/van-de.json`;

async function tellProblems(): Promise<void> {
  const answer = await fetch(PROBLEMS);
  if (!answer.ok) return;
  const { problems } = (await answer.json()) as { problems: Problem[] };
  showProblems(problems, location.pathname);
}

/** A reload would call back a reader who is on the way to another page. */
let isLeaving = false;
addEventListener('beforeunload', () => {
  isLeaving = true;
});

import.meta.hot?.on('kho:content', () => {
  // The browser keeps the place on the page.
  if (!isLeaving) location.reload();
});
void tellProblems();
