/** One question to an editor, and the rule by which its answer is judged: that of the schema, at once. */
import type { z } from 'zod';
import { oneLine } from '../core/one-line.ts';
import { suspectCharacters } from '../core/suspect-characters.ts';
import { foldMarks } from '../core/text.ts';

const MOST_NAMED = 8;

/** What was answered, by the key of the question; several values of one answer are joined by `, `. */
export type Answers = Readonly<Record<string, string>>;

/** One of the values that may be chosen. */
export interface Choice {
  value: string;
  label: string;
}

export interface Question {
  /** The key of the front matter, which is also the name of the flag. */
  key: string;
  ask: string;
  example?: string;
  choices?: readonly Choice[];
  /** Several values may be given. */
  isMany?: true;
  /** What no answer means, in the editor's words; without it an answer is needed. */
  ifEmpty?: string;
  /** Whether an answer is needed after these answers all the same. */
  isNeeded?(answers: Answers): boolean;
  /** The rule of the key in the archive's schema. */
  schema?: z.ZodType;
  /** A rule that the schema cannot know. */
  fault?(text: string, answers: Answers): string | null;
  /** Whether the question arises after these answers. */
  isAsked?(answers: Answers): boolean;
  /** An answer to begin with. */
  proposal?(answers: Answers): string;
}

/**
 * What was typed as it is kept: composed letters, no blanks at the ends.
 *
 * @example cleanAnswer(' Kon  Tum ') // 'Kon Tum'
 */
export function cleanAnswer(text: string): string {
  return oneLine(text.normalize('NFC'));
}

/**
 * What is wrong with an answer, "what → mend", or null.
 *
 * @example faultIn(issuedOn, '06/02/2024', {}) // 'Ngày “06/02/2024” không đúng dạng năm-tháng-ngày → Sửa thành 2024-02-06.'
 */
export function faultIn(question: Question, typed: string, answers: Answers): string | null {
  const text = cleanAnswer(typed);
  if (text === '') return mayBeEmpty(question, answers) ? null : unanswered(question);
  const [suspect] = suspectCharacters(text);
  if (suspect) return `${suspect.message.replace(/\.$/, '')} → ${suspect.mend}`;
  for (const value of valuesOf(question, text)) {
    const fault = unknownChoice(question, value) ?? faultOf(question.schema, value);
    if (fault) return fault;
  }
  return question.fault?.(text, answers) ?? null;
}

/**
 * Whether a question may go unanswered.
 *
 * @example mayBeEmpty(title, {}) // false
 */
export function mayBeEmpty({ ifEmpty, isNeeded }: Question, answers: Answers): boolean {
  return ifEmpty !== undefined && !isNeeded?.(answers);
}

/**
 * The values of an answer.
 *
 * @example valuesOf(topics, 'kinh-te, y-te') // ['kinh-te', 'y-te']
 */
export function valuesOf({ isMany, choices }: Question, text: string): string[] {
  if (!isMany) return text === '' ? [] : [text];
  const parts = (separator: RegExp | string, words = text) =>
    words
      .split(separator)
      .map((value) => value.trim())
      .filter(Boolean);
  // Printed names hold commas; ids and codes do not, and may be parted by either sign.
  if (!choices) return parts(';');
  return parts(/[,;]/).flatMap((part) => {
    const named = choices.find(({ label }) => foldMarks(label) === foldMarks(part));
    return named ? [named.value] : parts(/\s+/, part);
  });
}

/**
 * The values of the answer to one of the questions.
 *
 * @example valuesFor(questions, answers, 'topics') // ['kinh-te', 'y-te']
 */
export function valuesFor(questions: readonly Question[], answers: Answers, name: string): string[] {
  const question = questions.find(({ key }) => key === name);
  return question ? valuesOf(question, answers[name] ?? '') : [];
}

/**
 * Values with their names, to choose from.
 *
 * @example choicesOf({ state: 'Nhà nước' }) // [{ value: 'state', label: 'Nhà nước' }]
 */
export function choicesOf(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/**
 * The choices whose label or value has every word of what was typed, marks or not.
 *
 * @example choicesLike(issuers, 'ubnd kon tum')[0]?.value // 'kon-tum/ubnd'
 */
export function choicesLike(choices: readonly Choice[], typed: string): Choice[] {
  const words = foldMarks(typed).split(/\s+/).filter(Boolean);
  return choices.filter(({ value, label }) => {
    const text = foldMarks(`${label} ${value}`);
    return words.every((word) => text.includes(word));
  });
}

function unanswered({ example }: Question): string {
  return `Câu này cần trả lời → ${example ? `Viết như: ${example}.` : 'Chọn một mục trong danh sách.'}`;
}

function unknownChoice({ choices }: Question, value: string): string | null {
  if (!choices || choices.some((choice) => choice.value === value)) return null;
  const near = choicesLike(choices, value.replaceAll('-', ' '));
  const offered = (near.length > 0 ? near : choices).map((choice) => choice.value);
  const named = [...offered.slice(0, MOST_NAMED), ...(offered.length > MOST_NAMED ? ['…'] : [])];
  const advice = near.length === 1 ? `Có phải là ${named[0]}?` : `Dùng một trong: ${named.join(', ')}.`;
  return `Không có “${value}” trong danh sách → ${advice}`;
}

function faultOf(schema: z.ZodType | undefined, value: unknown): string | null {
  const parsed = schema?.safeParse(value);
  if (!parsed || parsed.success) return null;
  return parsed.error.issues[0]?.message ?? 'Giá trị này không đúng mẫu → Xem lại.';
}
