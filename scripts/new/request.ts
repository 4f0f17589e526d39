/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { ImportRefused } from '../../src/import/refusal.ts';
import type { Form } from '../../src/new/form.ts';
import type { Answers } from '../../src/new/question.ts';

export interface Request {
  /** Null when it is to be asked. */
  form: Form | null;
  given: Answers;
  /** Nothing is to be written. */
  isTrial: boolean;
}

/**
 * A kind may be left out where answers are given: then it is a document.
 *
 * @throws ImportRefused
 * @example requestIn(['phong-trao', '--name', 'Nông thôn mới'], forms).form?.names[0] // 'phong-trao'
 */
export function requestIn(words: readonly string[], forms: readonly Form[]): Request {
  const [first = '', ...rest] = words;
  const isNamed = first !== '' && !first.startsWith('-');
  const form = isNamed ? formNamed(first, forms) : (forms[0] as Form);
  const { 'dry-run': isTrial = false, ...given } = flagsIn(isNamed ? rest : words, form);
  const answers = given as Record<string, string>;
  const isOpen = !isNamed && Object.keys(answers).length === 0;
  return { form: isOpen ? null : form, given: answers, isTrial: isTrial === true };
}

/**
 * How the command is called, in one line.
 *
 * @example usageOf(forms) // 'npm run new -- van-ban|phong-trao|… --KHÓA "câu trả lời" …'
 */
export function usageOf(forms: readonly Form[]): string {
  return `npm run new -- ${forms.map(({ names }) => names[0]).join('|')} --KHÓA "câu trả lời" … [--dry-run]`;
}

/**
 * What can be made, and the keys of each with the question that it answers.
 *
 * @example helpOf(forms).split('\n')[0] // usageOf(forms)
 */
export function helpOf(forms: readonly Form[]): string {
  return [
    usageOf(forms),
    'Không ghi khóa nào thì máy hỏi từng câu.',
    ...forms.flatMap(({ names, questions }) => [
      `\n${names[0]}`,
      ...questions.map(({ key, ask }) => `  --${key.padEnd(14)} ${ask}`),
    ]),
  ].join('\n');
}

function formNamed(name: string, forms: readonly Form[]): Form {
  const form = forms.find(({ names }) => names.includes(name));
  if (form) return form;
  throw new ImportRefused(`Không có loại hồ sơ “${name}”.`, usageOf(forms));
}

function flagsIn(
  words: readonly string[],
  { names, questions }: Form,
): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(questions.map(({ key }) => [key, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...words],
      options: { ...options, 'dry-run': { type: 'boolean' } },
    }).values as Record<string, string | boolean | undefined>;
  } catch {
    const known = questions.map(({ key }) => `--${key}`).join(' ');
    throw new ImportRefused('Chưa hiểu dòng lệnh.', `npm run new -- ${names[0]} ${known} [--dry-run]`);
  }
}
