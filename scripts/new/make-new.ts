/** From the command line to a written record: what is asked, shown, written, and still to be done. */
import { intro } from '@clack/prompts';
import type { Folders } from '../../src/corpus/folders.ts';
import { type Archive, loadArchive } from '../../src/corpus/load.ts';
import type { ReadFile } from '../../src/import/received/read-file.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import type { Form, NewRecord } from '../../src/new/form.ts';
import { formsFor } from '../../src/new/forms.ts';
import { completed, faultsOfGiven } from '../../src/new/given-answers.ts';
import { knownIn } from '../../src/new/known.ts';
import type { Answers } from '../../src/new/question.ts';
import { refuseBrokenLists } from '../import/broken-lists.ts';
import { askAll, choose, isAgreed } from './ask.ts';
import { askedFile, readReceived } from './received.ts';
import { helpOf, type Request, requestIn, usageOf } from './request.ts';
import { Cancelled, giveSize, type Terminal } from './terminal.ts';
import { refuseTaken, writeRecord } from './write-record.ts';

/** What a record is written from. */
interface Told {
  form: Form;
  answers: Answers;
  received: ReadFile | null;
}

/**
 * Runs the command.
 *
 * @returns its exit code: 0 written (or shown), 2 refused, 130 cancelled; only 0 may have written anything
 * @example await makeNew(['co-quan'], folders, terminal)
 */
export async function makeNew(
  words: readonly string[],
  folders: Folders,
  terminal: Terminal,
): Promise<number> {
  try {
    const archive = loadArchive(folders);
    // Without them nothing could be chosen.
    refuseBrokenLists(archive, ['issuers', 'topics']);
    const forms = formsFor(knownIn(archive));
    if (words.includes('--help') || words.includes('-h')) {
      terminal.say(helpOf(forms));
      return 0;
    }
    const request = requestIn(words, forms);
    const told = await (terminal.isTerminal ? asked : given)(request, forms, terminal);
    const record = told.form.write(told.answers, told.received);
    refuseTaken(folders, record);
    terminal.say(shownBefore(record));
    if (request.isTrial) terminal.say('\nChạy thử: chưa ghi gì.');
    else await writeAgreed(record, archive, folders, terminal);
    return 0;
  } catch (error) {
    return ended(error, terminal);
  }
}

async function asked(
  { form, given: told }: Request,
  forms: readonly Form[],
  terminal: Terminal,
): Promise<Told> {
  if (form) refuseFaults(form, told);
  giveSize(terminal.output);
  intro('Thêm vào kho. Ctrl+C: dừng, không ghi gì.', { output: terminal.output });
  const chosen = form ?? (await chosenForm(forms, terminal));
  const file = chosen.questions.find(({ key }) => key === 'file');
  const received = told['file']
    ? await readReceived(told['file'], terminal)
    : file
      ? await askedFile(file, terminal)
      : null;
  const others = chosen.questions.filter((question) => question !== file);
  return { form: chosen, answers: await askAll(others, told, terminal), received };
}

async function given(
  { form, given: told }: Request,
  forms: readonly Form[],
  terminal: Terminal,
): Promise<Told> {
  if (!form)
    throw new ImportRefused('Ở đây không có cửa sổ lệnh để hỏi.', `Trả lời bằng cờ: ${usageOf(forms)}`);
  refuseFaults(form, told);
  const { answers, lacking } = completed(form.questions, told);
  if (lacking.length > 0)
    throw new ImportRefused(
      `Còn thiếu: ${lacking.map(({ ask }) => ask).join('; ')}.`,
      `Thêm ${lacking.map(({ key, example }) => `--${key} "${example ?? '…'}"`).join(' ')}`,
    );
  return { form, answers, received: await readReceived(answers['file'], terminal) };
}

async function chosenForm(forms: readonly Form[], terminal: Terminal): Promise<Form> {
  const choices = forms.map(({ names, title }) => ({ value: names[0], label: title }));
  const name = await choose('Thêm gì?', choices, terminal);
  return forms.find(({ names }) => names[0] === name) as Form;
}

function refuseFaults({ questions }: Form, told: Answers): void {
  const faults = faultsOfGiven(questions, told).map(({ key, fault }) => `--${key}: ${fault}`);
  if (faults.length > 0)
    throw new ImportRefused(faults.join('\n'), 'Sửa các cờ trên rồi chạy lại; chưa ghi gì.');
}

function shownBefore({ address, files, row, notes }: NewRecord): string {
  const names = files.map(({ name }) => `  content/${name}`);
  const list = row ? [`  content/${row.list}, thêm vào cuối:\n${row.text.replace(/^/gm, '    ')}`] : [];
  return [`Địa chỉ: ${address}`, 'Tệp:', ...names, ...list, ...notes].join('\n');
}

async function writeAgreed(
  record: NewRecord,
  archive: Archive,
  folders: Folders,
  terminal: Terminal,
): Promise<void> {
  if (terminal.isTerminal && !(await isAgreed('Ghi vào kho?', terminal))) throw new Cancelled();
  const left = writeRecord(record, archive, folders);
  terminal.say(
    left.length === 0
      ? '\nĐã ghi. npm run check không báo lỗi nào mới; xem trang bằng npm run dev.'
      : `\nĐã ghi. Còn ${left.length} chỗ phải làm, npm run check cũng nhắc:\n${left.join('\n')}`,
  );
}

function ended(error: unknown, terminal: Terminal): number {
  if (error instanceof Cancelled) {
    terminal.say('Đã dừng, chưa ghi gì.');
    return 130;
  }
  if (!(error instanceof ImportRefused)) throw error;
  terminal.complain(`${error.message}\n  → ${error.mend}`);
  return 2;
}
