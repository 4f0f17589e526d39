/** Where a text sets goals, and where it tells what came of them. */
import { foldMarks, isCapitals } from '../../core/text.ts';
import type { Passage } from '../act/act.ts';
import type { Statement } from '../facts/statement.ts';
import { lineOf } from '../text/block.ts';
import { labelAt } from '../text/labels.ts';
import { plainBlock } from '../text/plain.ts';
import { type Clause, clausesOf } from './clause.ts';

export interface GoalClause extends Clause {
  isGoal: boolean;
  /** It stands below a heading of goals, or in a footnote that lists them. */
  isSection: boolean;
  /** Of the heading above: "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023". */
  sectionYear: number | null;
}

const GOAL_HEADING = /(?:chi tieu|muc tieu)(?! tong quat)/;
/** What a report still wants to do. */
const AHEAD_HEADING = /phuong huong|nhiem vu (?:trong tam )?nam \d{4}/;
const HEADING_YEAR = /năm (\d{4})(?!\s*[-–]\s*\d)/iu;
/** Scanned "Phấn đấu" loses its marks in many ways. */
const STRIVES = /(?<![a-z])(?:phan dau|quyet tam)(?![a-z])/;
const AT_LEAST = /(?<![a-z])(?:it nhat|toi thieu)(?![a-z])/;
const SET = /(?:^|[:.] )du toan [^.;]{0,100}giao/;
/** A note that lists what a resolution set is a list of goals; the text names it so. */
const SET_IN_NOTE = /(?:chi tieu|muc tieu)[^.;]{0,240}$/;

/**
 * Every clause of the running text and the footnotes, judged.
 *
 * @example goalClauses(passages, 'chi-thi').filter(({ isGoal }) => isGoal).map(({ text }) => text)
 */
export function goalClauses(passages: readonly Passage[]): GoalClause[] {
  const blocks = passages.filter(({ part }) => part === 'running').flatMap((passage) => passage.blocks);
  const goalNotes = notesOfGoals(
    blocks.filter(({ kind }) => kind !== 'note').map((block) => block.lines.map(({ raw }) => raw).join(' ')),
  );
  let section = false;
  let sectionYear: number | null = null;
  return blocks.flatMap((block) => {
    const statement: Statement = { text: plainBlock(block), line: lineOf(block) };
    if (block.kind === 'note') return judged(statement, goalNotes.has(block.mark ?? ''), null);
    if (block.kind === 'text' && isSection(statement.text)) {
      const heading = foldMarks(statement.text);
      section = GOAL_HEADING.test(heading) || AHEAD_HEADING.test(heading);
      sectionYear = Number(HEADING_YEAR.exec(statement.text)?.[1] ?? 0) || null;
    }
    return judged(statement, section, sectionYear);
  });
}

/** Headings of the first rank open and close a section of goals. */
function isSection(text: string): boolean {
  const label = labelAt(text);
  return (
    text.length < 180 &&
    (label?.kind === 'roman' || label?.kind === 'named' || (isCapitals(text) && label === null))
  );
}

/** In running text the word of striving holds to the end of its sentence. */
function judged(statement: Statement, isGoalPlace: boolean, sectionYear: number | null): GoalClause[] {
  let sentence = '';
  let strives = false;
  return clausesOf(statement).map((clause) => {
    const folded = foldMarks(clause.text);
    if (clause.sentence !== sentence) strives = false;
    sentence = clause.sentence;
    strives = strives || STRIVES.test(folded);
    return {
      ...clause,
      isSection: isGoalPlace,
      sectionYear,
      isGoal: isGoalPlace || strives || AT_LEAST.test(folded) || SET.test(folded),
    };
  });
}

const MARK = /<sup>\s*\(?(\d{1,3})\)?\s*<\/sup>|⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾/gu;

function notesOfGoals(texts: readonly string[]): Set<string> {
  const marks = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(MARK)) {
      const before = foldMarks(text.slice(Math.max(0, match.index - 320), match.index));
      if (SET_IN_NOTE.test(before) && /de ra|giao|nghi quyet/.test(before))
        marks.add(match[1] ?? digits(match[2] ?? ''));
    }
  }
  return marks;
}

function digits(raised: string): string {
  return [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
}
