/** The questions of a form in a terminal, one after another; an answer that will not do is told at once. */
import { confirm, isCancel, select, text } from '@clack/prompts';
import {
  type Answers,
  type Choice,
  choicesLike,
  cleanAnswer,
  faultIn,
  mayBeEmpty,
  type Question,
} from '../../src/new/question.ts';
import { Cancelled, type Terminal } from './terminal.ts';

/** A list that can be looked through at a glance; of a longer one a part of the name is asked first. */
const SHORT_LIST = 12;
const SHOWN = 10;
const AGAIN = '\0again';

/**
 * Asks whatever was not given.
 *
 * @throws Cancelled
 * @example await askAll(form.questions, { issuer: 'kon-tum/ubnd' }, terminal)
 */
export async function askAll(
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (question.isAsked && !question.isAsked(answers)) continue;
    const answer = given[question.key] ?? (await ask(question, answers, terminal));
    answers[question.key] = cleanAnswer(answer);
  }
  return answers;
}

/**
 * One choice from a short list.
 *
 * @throws Cancelled
 * @example await choose('Thêm gì?', [{ value: 'phong-trao', label: 'Phong trào' }], terminal)
 */
export async function choose(
  message: string,
  choices: readonly Choice[],
  terminal: Terminal,
): Promise<string> {
  return answered(
    await select({
      message,
      options: [...choices],
      maxItems: SHOWN,
      showInstructions: false,
      ...streams(terminal),
    }),
  );
}

/** @throws Cancelled */
export async function isAgreed(message: string, terminal: Terminal): Promise<boolean> {
  return answered(await confirm({ message, active: 'Có', inactive: 'Không', ...streams(terminal) }));
}

function ask(question: Question, answers: Answers, terminal: Terminal): Promise<string> {
  const { choices } = question;
  if (!choices) return askText(question, answers, terminal);
  if (question.isMany) return askMany(question, choices, terminal);
  return choices.length <= SHORT_LIST
    ? askChoice(question, answers, choices, terminal)
    : askByName(question, answers, choices, terminal);
}

async function askText(question: Question, answers: Answers, terminal: Terminal): Promise<string> {
  const initialValue = question.proposal?.(answers);
  const typed = await text({
    message: messageOf(question, answers),
    ...(question.example ? { placeholder: `ví dụ: ${question.example}` } : {}),
    ...(initialValue ? { initialValue } : {}),
    validate: (value) => faultIn(question, value ?? '', answers) ?? undefined,
    ...streams(terminal),
  });
  return answered(typed) ?? '';
}

/** One after another, with the arrows and Enter alone. */
async function askMany(question: Question, choices: readonly Choice[], terminal: Terminal): Promise<string> {
  const chosen: string[] = [];
  for (;;) {
    const isFirst = chosen.length === 0;
    const end = { value: '', label: isFirst ? `(${question.ifEmpty})` : `Xong, đã chọn ${chosen.length}` };
    const left = choices.filter(({ value }) => !chosen.includes(value));
    const message = isFirst ? question.ask : `${question.ask}: thêm nữa`;
    const one = await choose(message, [end, ...left], terminal);
    if (one === '') return chosen.join(', ');
    chosen.push(one);
  }
}

function askChoice(
  question: Question,
  answers: Answers,
  choices: readonly Choice[],
  terminal: Terminal,
): Promise<string> {
  const none = mayBeEmpty(question, answers) ? [{ value: '', label: `(${question.ifEmpty})` }] : [];
  return choose(question.ask, [...none, ...choices], terminal);
}

/** A part of the name first, then one of those that have it. */
async function askByName(
  question: Question,
  answers: Answers,
  choices: readonly Choice[],
  terminal: Terminal,
): Promise<string> {
  for (;;) {
    const typed = await text({
      message: `${messageOf(question, answers)}: gõ một phần tên hoặc mã`,
      ...(question.example ? { placeholder: `ví dụ: ${question.example}` } : {}),
      validate: (value = '') => noneLike(question, answers, choices, value),
      ...streams(terminal),
    });
    const part = answered(typed) ?? '';
    if (part.trim() === '') return '';
    if (choices.some(({ value }) => value === part.trim())) return part.trim();
    const near = choicesLike(choices, part).map((choice) => ({ ...choice, hint: choice.value }));
    const chosen = await choose(
      question.ask,
      [...near, { value: AGAIN, label: 'Gõ lại tên khác' }],
      terminal,
    );
    if (chosen !== AGAIN) return chosen;
  }
}

function noneLike(
  question: Question,
  answers: Answers,
  choices: readonly Choice[],
  typed: string,
): string | undefined {
  if (typed.trim() === '') return faultIn(question, '', answers) ?? undefined;
  if (choicesLike(choices, typed).length > 0) return undefined;
  return `Không có mục nào có “${typed.trim()}” → Gõ phần khác của tên, không cần dấu.`;
}

function messageOf(question: Question, answers: Answers): string {
  return mayBeEmpty(question, answers) ? `${question.ask} (Enter: ${question.ifEmpty})` : question.ask;
}

function streams({ input, output }: Terminal) {
  return { input, output };
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<T, symbol>;
}
