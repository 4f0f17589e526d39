/** The record of a work that is cited and not held; the sentences that cite it are taken from the archive. */
import { pathOf } from '../../core/identity.ts';
import { oneLine } from '../../core/one-line.ts';
import { partQuoted } from '../../core/printed-part.ts';
import { dayOrYear } from '../../schema/dates.ts';
import { documentNumber, words } from '../../schema/fields.ts';
import { refuseTaken, workOf } from '../begun-work.ts';
import type { Form, NewRecord } from '../form.ts';
import type { Known } from '../known.ts';
import type { Answers, Question } from '../question.ts';
import { dateValue, orNull, yamlLines } from '../yaml-lines.ts';

const UNKNOWN = 'chưa rõ';
/** So many witnesses are enough; the page of the work lists every citation. */
const MOST_EVIDENCE = 3;

/**
 * @example instrumentForm(known).names // ['van-ban-vien-dan', 'instrument']
 */
export function instrumentForm(known: Known): Form {
  return {
    names: ['van-ban-vien-dan', 'instrument'],
    title: 'Hồ sơ văn bản được viện dẫn, kho không có toàn văn',
    questions: questionsFor(known),
    write: (answers) => newInstrument(known, answers),
  };
}

function questionsFor({ issuers, types }: Known): Question[] {
  return [
    { key: 'issuer', ask: 'Cơ quan ban hành', example: 'dang/trung-uong', choices: issuers },
    { key: 'type', ask: 'Loại văn bản', example: 'chi-thi', choices: types, ifEmpty: UNKNOWN },
    { key: 'number', ask: 'Số, ký hiệu', example: '34-CT/TW', schema: documentNumber, ifEmpty: UNKNOWN },
    {
      key: 'title',
      ask: 'Trích yếu',
      example: 'về tiếp tục đổi mới công tác thi đua, khen thưởng',
      schema: words,
      ifEmpty: UNKNOWN,
      // Without both there is no address.
      isNeeded: ({ number }) => !number,
    },
    {
      key: 'issuedOn',
      ask: 'Ngày hoặc năm ban hành',
      example: '2014-04-07 hoặc 2014',
      schema: dayOrYear,
      ifEmpty: UNKNOWN,
    },
    {
      key: 'issuedBy',
      ask: 'Tên như in, khi là một bộ phận của cơ quan',
      example: 'Bộ Chính trị',
      schema: words,
      ifEmpty: 'chính cơ quan ấy',
    },
    {
      key: 'factsSource',
      ask: 'Đọc được những điều trên ở đâu, khi không phải trong văn bản của kho',
      example: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật, vbpl.vn',
      schema: words,
      ifEmpty: 'trong văn bản của kho',
    },
    {
      key: 'factsVerified',
      ask: 'Đã tự đọc trong nguồn ấy chưa',
      choices: [
        { value: 'true', label: 'Đã đọc' },
        { value: 'false', label: 'Chưa đọc, còn phải kiểm chứng' },
      ],
      isAsked: ({ factsSource }) => Boolean(factsSource),
    },
    {
      key: 'note',
      ask: 'Ghi chú cho người đọc',
      example: 'Số 34-CT/TW còn là của một chỉ thị khác, ngày 24/5/2024.',
      schema: words,
      ifEmpty: 'không có',
    },
  ];
}

function newInstrument(known: Known, answers: Answers): NewRecord {
  const { issuer = '', type, number, title, issuedOn, issuedBy, factsSource } = answers;
  const work = workOf(answers);
  const taken = known.archive.corpus.works.work.get(work);
  refuseTaken(taken?.held?.file ?? taken?.record?.file);
  const evidence = evidenceFor(known, work);
  const text = yamlLines({
    title: orNull(title),
    type: orNull(type),
    number: orNull(number),
    issuedOn: dateValue(issuedOn),
    issuer,
    issuedBy: issuedBy || undefined,
    status: null,
    aliases: [],
    note: orNull(answers['note']),
    facts: factsSource ? { source: factsSource, verified: answers['factsVerified'] === 'true' } : undefined,
    evidence,
  });
  return {
    address: pathOf(work),
    files: [{ name: `instruments/${work}.yaml`, bytes: Buffer.from(`${text}\n`) }],
    notes: evidence.length > 0 ? [`Lấy ${evidence.length} câu viện dẫn trong kho làm chứng cứ.`] : [],
  };
}

/** Sentences of held documents that cite the work, one a document, as its text prints them. */
function evidenceFor({ archive }: Known, work: string): { document: string; quote: string }[] {
  const citing = archive.corpus.works.work.get(work)?.citedBy ?? [];
  const found = citing.flatMap(({ held, indexes }) => {
    const quote = archive.passagesOf(held)[indexes[0] ?? 0]?.sentence;
    const stands = quote && partQuoted(archive.textOf(held).parts, oneLine(quote));
    return stands ? [{ document: held.id, quote }] : [];
  });
  return found.slice(0, MOST_EVIDENCE);
}
