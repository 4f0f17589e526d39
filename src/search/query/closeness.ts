/** How close together the words of a question stand in a page: what tells pages apart that all have them somewhere. */
import { withoutMarks, wordsOf } from './words.ts';

/** Words that a reader takes in at a glance. */
const GLANCE = 16;
/** Each word of the title says a little more than one of a passage. */
const TITLE = 0.25;

/**
 * Reads a page once; then tells, for the words of each wording, the most different ones that one of its passages has,
 * those of its title with them. Marks are left aside.
 *
 * @param title the title with the kind and the body that issued it
 * @param parts the printed texts
 * @example closenessIn('Báo cáo', ['Tỷ lệ tốt nghiệp đạt 98%'])(['ti', 'le', 'tot', 'nghiep']) // 4
 */
export function closenessIn(title: string, parts: readonly string[]): (forms: readonly string[]) => number {
  const titleWords = plainWords(title);
  const passages = parts.map(plainWords);
  return (forms) => {
    const sought = new Set(forms.map(withoutMarks));
    const inTitle = new Set(titleWords.filter((word) => sought.has(word)));
    const others = new Set([...sought].filter((word) => !inTitle.has(word)));
    const besides = passages.map((words) => mostAtOnce(words, others));
    return inTitle.size * (1 + TITLE) + Math.max(0, ...besides);
  };
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({ form }) => withoutMarks(form));
}

function mostAtOnce(words: readonly string[], sought: ReadonlySet<string>): number {
  const inside = new Map<string, number>();
  let most = 0;
  for (const [at, word] of words.entries()) {
    if (sought.has(word)) inside.set(word, (inside.get(word) ?? 0) + 1);
    const gone = words[at - GLANCE];
    if (gone !== undefined && sought.has(gone)) leave(inside, gone);
    most = Math.max(most, inside.size);
  }
  return most;
}

function leave(inside: Map<string, number>, word: string): void {
  const count = (inside.get(word) ?? 0) - 1;
  if (count > 0) inside.set(word, count);
  else inside.delete(word);
}
