/** A body: one row behind the others of issuers.yaml. */
import { scopeOfIssuer } from '../../core/citation/resolve/citing-context.ts';
import { levelNames } from '../../core/issuer.ts';
import { slugOf } from '../../core/text.ts';
import { day } from '../../schema/dates.ts';
import { id, words } from '../../schema/fields.ts';
import type { Form, NewRecord } from '../form.ts';
import type { Known } from '../known.ts';
import { type Answers, choicesOf, type Question, valuesFor } from '../question.ts';
import { orNull, yamlLines } from '../yaml-lines.ts';

const SYSTEMS = { state: 'Nhà nước', party: 'Đảng', front: 'Mặt trận, đoàn thể', other: 'Khác' };
const LONGEST_ID = 60;

/**
 * @example issuerForm(known).names // ['co-quan', 'issuer']
 */
export function issuerForm(known: Known): Form {
  const questions = questionsFor(known);
  return {
    names: ['co-quan', 'issuer'],
    title: 'Cơ quan ban hành',
    questions,
    write: (answers) => newIssuer(questions, answers),
  };
}

function questionsFor({ issuers, archive }: Known): Question[] {
  return [
    { key: 'name', ask: 'Tên đầy đủ', example: 'Ủy ban nhân dân tỉnh Kon Tum', schema: words },
    { key: 'short', ask: 'Tên ngắn', example: 'UBND tỉnh Kon Tum', schema: words },
    { key: 'parent', ask: 'Cơ quan cấp trên', choices: issuers, ifEmpty: 'không có' },
    {
      key: 'id',
      ask: 'Mã cơ quan, cũng là phần đầu địa chỉ các văn bản của cơ quan',
      example: 'kon-tum/ubnd',
      schema: id,
      fault: (one) =>
        archive.corpus.issuer.has(one)
          ? `Đã có cơ quan “${one}” → Sửa dòng đang có trong issuers.yaml.`
          : null,
      proposal: proposedId,
    },
    { key: 'system', ask: 'Hệ thống', choices: choicesOf(SYSTEMS) },
    { key: 'level', ask: 'Cấp', choices: choicesOf(levelNames) },
    {
      key: 'codes',
      ask: 'Chữ viết tắt trong ký hiệu văn bản, nhiều thì cách nhau bằng dấu chấm phẩy',
      example: 'UBND',
      isMany: true,
      schema: words,
      ifEmpty: 'không có',
    },
    { key: 'since', ask: 'Mang tên này từ ngày', example: '1991-10-12', schema: day, ifEmpty: 'chưa rõ' },
    {
      key: 'source',
      ask: 'Nguồn của những điều trên',
      example: 'Chỉ thị số 08/CT-UBND ngày 06/02/2024, Nơi nhận',
      schema: words,
      ifEmpty: 'không ghi',
    },
  ];
}

/** Under the place of the body above; a committee or council of a place ends with its own word. */
function proposedId({ parent, name = '' }: Answers): string {
  const above = parent ? `${scopeOfIssuer(parent)}/` : '';
  const [, body, place] =
    /^(Ủy ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện|thị xã|xã|phường) (.+)$/iu.exec(name) ?? [];
  if (body && place) return `${above}${slugOf(place)}/${/^Ủy/iu.test(body) ? 'ubnd' : 'hdnd'}`;
  return `${above}${slugOf(name, LONGEST_ID)}`;
}

function newIssuer(questions: readonly Question[], answers: Answers): NewRecord {
  const { id: own = '', since, source } = answers;
  const lines = yamlLines({
    id: own,
    scope: scopeOfIssuer(own),
    names: [{ name: answers['name'], since: orNull(since), until: null }],
    short: answers['short'],
    system: answers['system'],
    level: answers['level'],
    parent: orNull(answers['parent']),
    codes: valuesFor(questions, answers, 'codes'),
    source: source || undefined,
  });
  return {
    address: `/co-quan/${own}/`,
    files: [],
    row: { list: 'issuers.yaml', text: `- ${lines.replaceAll('\n', '\n  ')}` },
    notes: [],
  };
}
