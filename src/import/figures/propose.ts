/** Targets and results a text states, each with its quotation, for an editor to confirm. */
import type { Corpus } from '../../core/corpus.ts';
import { isYear } from '../../core/date.ts';
import type { Target } from '../../core/target.ts';
import { foldMarks } from '../../core/text.ts';
import type { Passage } from '../act/act.ts';
import { type Amount, amountsIn } from './amount.ts';
import { type GoalClause, goalClauses } from './goals.ts';
import { type FindIndicator, indicatorFinder, unitOf } from './indicators.ts';
import { isListed, labelsOf } from './label.ts';

/** One proposed row; without an indicator of the archive it cannot enter the front matter yet. */
export interface ProposedFigure {
  isTarget: boolean;
  line: number;
  indicator: string | null;
  row: Omit<Target, 'indicator'>;
  estimated: boolean;
}

/**
 * Every figure of the text. Goals are targets; elsewhere a report's figures are results, and those of other acts none.
 *
 * @param year the year of the movement, where a clause names none
 * @example proposeFigures(passages, corpus, { isReport: false, year: 2024 })[0]?.row.quote
 */
export function proposeFigures(
  passages: readonly Passage[],
  corpus: Corpus,
  { isReport, year }: { isReport: boolean; year: number | null },
): ProposedFigure[] {
  const find = indicatorFinder(corpus);
  return goalClauses(passages).flatMap((clause) => {
    if (!clause.isGoal && !isReport) return [];
    const amounts = inheriting(clause.text, amountsIn(clause.text));
    const labels = labelsOf(clause.text, amounts);
    const rows = amounts.flatMap((amount, index) =>
      figureRows(
        clause,
        { amount, label: labels[index] ?? '', before: amounts[index - 1], next: amounts[index + 1] },
        { corpus, find, year },
      ),
    );
    if (rows.length > 0) return rows;
    return clause.isGoal && amounts.length === 0 ? qualitative(clause, { find, year }) : [];
  });
}

/** "ít nhất 01 mô hình hoặc 01 công trình": what is said of the first holds for the rest of a list. */
function inheriting(clause: string, amounts: readonly Amount[]): Amount[] {
  const done: Amount[] = [];
  for (const amount of amounts) {
    const before = done.at(-1);
    const goesOn = before && isListed(clause, before, amount) && amount.op === '=' && amount.change === null;
    done.push(goesOn && amount.unit !== '%' ? { ...amount, op: before.op, change: before.change } : amount);
  }
  return done;
}

interface Placed {
  amount: Amount;
  label: string;
  before: Amount | undefined;
  next: Amount | undefined;
}

/** Goods named one after another before one figure share it: "PCI, PAPI, PAR INDEX: tăng 05 bậc". */
const ACRONYM = /\(([A-Z][A-Za-z ]{2,12})\)/g;

function figureRows(
  clause: GoalClause,
  { amount, label, before, next }: Placed,
  { corpus, find, year }: { corpus: Corpus; find: FindIndicator; year: number | null },
): ProposedFigure[] {
  const around = clause.text.slice(before?.end ?? 0, next?.start ?? clause.text.length);
  const shared = sharedNames(clause, amount, before);
  const wide = shared.length > 1;
  return (wide ? shared : [label]).map((name) => {
    const indicator = find(wide ? [name] : [name, around], clause.text, amount.unit);
    const unit = (indicator && unitOf(corpus, indicator, amount.unit)) ?? amount.unit;
    const estimated = /ước/iu.test(clause.text.slice(before?.end ?? 0, amount.start));
    const row = {
      label: name,
      op: amount.op,
      ...(amount.high === null || amount.high <= amount.low
        ? { value: amount.low }
        : { values: [amount.low, amount.high] satisfies [number, number] }),
      unit,
      change: amount.change ?? undefined,
      against: againstOf(clause.text.slice(amount.end, (next?.start ?? clause.text.length) + 1)),
      year: yearOf(clause, year),
      quote: wide ? clause.sentence : clause.text,
    };
    return { isTarget: isTargetHere(clause, amount), line: clause.line, indicator, row, estimated };
  });
}

/** In a report "(Kế hoạch năm 2022 là 20%)" alone is the goal of its clause. */
function isTargetHere(clause: GoalClause, { start }: Amount): boolean {
  return clause.isGoal || PLANNED.test(clause.text.slice(0, start));
}

const PLANNED = /[Kk]ế hoạch (?:năm \d{4} )?là\s*$/u;

/** The indexes of a list, from its whole sentence. */
function sharedNames(clause: GoalClause, amount: Amount, before: Amount | undefined): string[] {
  if (before || /^%/.test(amount.unit)) return [];
  const head = clause.sentence.slice(0, clause.sentence.indexOf(clause.text) + amount.start);
  return listedNames(head);
}

function listedNames(head: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of head.matchAll(ACRONYM)) {
    const words = head
      .slice(from, match.index)
      .replace(/^.*?(?=chỉ số)/iu, '')
      .replace(/^[,;\s]+/u, '');
    names.push(`${words}${match[0]}`.trim());
    from = match.index + match[0].length;
  }
  return names;
}

function againstOf(after: string): string | undefined {
  const year = /so với (?:cùng kỳ )?năm (\d{4})/u.exec(after)?.[1];
  return year && isYear(year) ? year : undefined;
}

/** The year of the clause, of the beginning of its sentence ("Phấn đấu năm 2024, …; …"), of the movement. */
function yearOf(clause: GoalClause, year: number | null): number | undefined {
  const yearIn = (text: string) =>
    /(?:đến (?:hết |cuối )?|trong )?năm (\d{4})(?!\s*[-–])/u.exec(
      // What is compared with, and the day of a cited act, are no year of the goal.
      text.replace(/(?:so với (?:cùng kỳ )?|ngày \d{1,2} tháng \d{1,2} )năm \d{4}/gu, ''),
    )?.[1];
  const own = yearIn(clause.text) ?? yearIn(/^phấn đấu[^;.]{0,40}/iu.exec(clause.sentence)?.[0] ?? '');
  return own ? Number(own) : (clause.sectionYear ?? year ?? undefined);
}

const GOAL_WORDS =
  /^(?:phan dau|hoan thanh|tiep tuc xay dung|giu vung|dat va vuot|dam bao|xay dung)|(?<![a-z])phan dau(?![a-z])|cao hon so voi/;

/** A goal in words: one of a goal's section, or one that strives. */
function qualitative(
  clause: GoalClause,
  { find, year }: { find: FindIndicator; year: number | null },
): ProposedFigure[] {
  const folded = foldMarks(clause.text);
  if (clause.text.length > 280 || (!clause.isSection && !/^(?:phan dau|quyet tam phan dau)/.test(folded))) {
    if (!folded.includes('cao hon so voi')) return [];
  }
  if (
    !folded.includes('cao hon so voi') &&
    clause.text !== clause.sentence &&
    amountsIn(clause.sentence).length > 0 &&
    listedNames(clause.text).length > 1
  )
    return [];
  if (!GOAL_WORDS.test(folded) || clause.text.length < 24) return [];
  const names = folded.includes('cao hon so voi') ? indexNames(clause.text) : [];
  return (names.length > 1 ? names : [clause.text.slice(0, 200)]).map((label) => ({
    isTarget: true,
    line: clause.line,
    indicator: find([label], clause.text, null),
    row: { label, against: againstOf(clause.text), year: yearOf(clause, year), quote: clause.text },
    estimated: false,
  }));
}

function indexNames(text: string): string[] {
  return text.split(/,\s+(?=chỉ số)/iu).map((piece) =>
    piece
      .replace(/^.*?(?=chỉ số)/iu, '')
      .replace(/ năm \d{4}.*$/u, '')
      .trim(),
  );
}
