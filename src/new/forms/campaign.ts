/** A campaign: its names, who launched it, and a few words of our own. */
import { campaignKinds } from '../../core/campaign.ts';
import { slugOf } from '../../core/text.ts';
import { toFill } from '../../core/to-fill.ts';
import { escapeLine } from '../../import/draft/escape.ts';
import { period } from '../../schema/dates.ts';
import { segment, words } from '../../schema/fields.ts';
import type { Form, NewRecord } from '../form.ts';
import type { Known } from '../known.ts';
import { type Answers, choicesOf, type Question, valuesFor } from '../question.ts';
import { dateValue, orNull, yamlLines } from '../yaml-lines.ts';

const LONGEST_ID = 40;
/** What every name begins with tells nothing in an address. */
const KIND_WORDS = /^(?:phong trào(?: thi đua)?|đợt(?: thi đua)?(?: đặc biệt)?|cuộc vận động)\s+/iu;

/**
 * @example campaignForm(known).names // ['phong-trao', 'campaign']
 */
export function campaignForm(known: Known): Form {
  const questions = questionsFor(known);
  return {
    names: ['phong-trao', 'campaign'],
    title: 'Phong trào, đợt thi đua, cuộc vận động',
    questions,
    write: (answers) => newCampaign(questions, answers),
  };
}

function questionsFor({ issuers, works, campaigns, topics, archive }: Known): Question[] {
  return [
    {
      key: 'name',
      ask: 'Tên phong trào, như văn bản gọi',
      example: 'Cả nước chung sức xây dựng nông thôn mới',
      schema: words,
    },
    {
      key: 'id',
      ask: 'Mã, cũng là địa chỉ trang',
      example: 'nong-thon-moi',
      schema: segment,
      fault: (id) =>
        archive.corpus.campaign.has(id)
          ? `Đã có phong trào “${id}” → Chọn mã khác, hoặc sửa tệp đang có.`
          : null,
      proposal: ({ name = '' }) => slugOf(name.replace(KIND_WORDS, ''), LONGEST_ID),
    },
    { key: 'kind', ask: 'Hình thức', choices: choicesOf(campaignKinds) },
    {
      key: 'level',
      ask: 'Cấp phát động',
      choices: choicesOf({ central: 'Trung ương', province: 'Tỉnh', district: 'Huyện' }),
      ifEmpty: 'chưa rõ',
    },
    { key: 'issuer', ask: 'Cơ quan phát động', choices: issuers, ifEmpty: 'chưa rõ' },
    { key: 'launchedBy', ask: 'Văn bản phát động', choices: works, ifEmpty: 'chưa rõ' },
    {
      key: 'slogan',
      ask: 'Khẩu hiệu, nguyên văn, không kèm ngoặc kép',
      example: 'Đoàn kết - Trách nhiệm',
      schema: words,
      ifEmpty: 'không có',
    },
    {
      key: 'period',
      ask: 'Thời gian',
      example: '2024, 2021/2025 hoặc 2022-10-15/2023-01-15',
      schema: period,
      ifEmpty: 'chưa rõ',
    },
    { key: 'parent', ask: 'Thuộc phong trào rộng hơn', choices: campaigns, ifEmpty: 'không' },
    {
      key: 'aliases',
      ask: 'Những cách gọi khác trong văn bản, nguyên văn, cách nhau bằng dấu chấm phẩy',
      example: 'xây dựng nông thôn mới; chung sức xây dựng nông thôn mới',
      isMany: true,
      schema: words,
      ifEmpty: 'không có',
    },
    { key: 'topics', ask: 'Chủ đề xếp loại', choices: topics, isMany: true, ifEmpty: 'chưa xếp' },
    {
      key: 'summary',
      ask: 'Lời giới thiệu, một hai câu: ai phát động, bằng văn bản nào, khi nào',
      example: 'Thủ tướng Chính phủ phát động năm 2011.',
      schema: words,
      ifEmpty: 'điền sau',
    },
  ];
}

function newCampaign(questions: readonly Question[], answers: Answers): NewRecord {
  const { id = '', summary } = answers;
  const front = yamlLines({
    name: answers['name'],
    kind: answers['kind'],
    level: orNull(answers['level']),
    issuer: orNull(answers['issuer']),
    launchedBy: orNull(answers['launchedBy']),
    slogan: orNull(answers['slogan']),
    period: dateValue(answers['period']),
    parent: orNull(answers['parent']),
    aliases: valuesFor(questions, answers, 'aliases'),
    topics: valuesFor(questions, answers, 'topics'),
  });
  const body = summary ? escapeLine(summary) : toFill('lời giới thiệu, một hai câu của người biên tập');
  return {
    address: `/phong-trao/${id}/`,
    files: [{ name: `campaigns/${id}.mdx`, bytes: Buffer.from(`---\n${front}\n---\n\n${body}\n`) }],
    notes: [],
  };
}
