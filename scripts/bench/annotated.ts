/**
 * `npm run bench:annotated -- FOLDER [--faults]`: how well citations are found in texts that a reader marked, a
 * `NAME.txt` and a `NAME.json` each (`annotated/score.ts` says what a mark is). The texts are not in the repository:
 * a figure says something only for texts that nobody here has seen.
 */
import '../node-version.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/corpus/files.ts';
import { factNames, type Mark, noScore, scoreText } from './annotated/score.ts';

const [folder, flag] = process.argv.slice(2);
if (!folder || !existsSync(folder) || (flag && flag !== '--faults')) {
  console.error('Cách dùng: npm run bench:annotated -- THƯ-MỤC [--faults]');
  process.exit(2);
}

const total = noScore();
for (const name of filesBelow(folder, '.json')) {
  const marks = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mark[];
  const score = scoreText(readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8'), marks);
  for (const key of ['marked', 'found', 'right'] as const) total[key] += score[key];
  for (const [fact] of factNames) {
    total.facts[fact].asked += score.facts[fact].asked;
    total.facts[fact].right += score.facts[fact].right;
  }
  total.faults.push(...score.faults.map((fault) => `${name}: ${fault}`));
}
if (flag) for (const fault of total.faults) console.log(fault);
const share = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part}/${whole})`;
console.log(`tìm đủ ${share(total.right, total.marked)}, tìm đúng ${share(total.right, total.found)}`);
const facts = factNames.filter(([fact]) => total.facts[fact].asked > 0);
const shares = facts.map(
  ([fact, name]) => `${name} ${share(total.facts[fact].right, total.facts[fact].asked)}`,
);
console.log(shares.join(', '));
