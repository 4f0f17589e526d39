/** A document: from a received file with the editor's own facts, or by hand. */

import { campaignRoles } from '../../core/campaign.ts';
import { typeName } from '../../core/document-type.ts';
import { pathOf } from '../../core/identity.ts';
import type { CampaignRole } from '../../core/official-document.ts';
import { toFill } from '../../core/to-fill.ts';
import { readAct } from '../../import/act/read-act.ts';
import { bodyMdx } from '../../import/draft/body.ts';
import { escapeLine } from '../../import/draft/escape.ts';
import { type FrontMatter, frontMatterText } from '../../import/draft/front-matter.ts';
import { storedSource } from '../../import/draft/stored-source.ts';
import type { ReadFile } from '../../import/received/read-file.ts';
import { refuseTwice } from '../../import/refuse-twice.ts';
import { joinPages } from '../../import/text/join-pages.ts';
import { readBlocks } from '../../import/text/read-blocks.ts';
import { day, period } from '../../schema/dates.ts';
import { documentNumber, words } from '../../schema/fields.ts';
import { refuseTaken, workOf } from '../begun-work.ts';
import type { Form, NewRecord } from '../form.ts';
import type { Known } from '../known.ts';
import { type Answers, choicesOf, cleanAnswer, type Question, valuesFor } from '../question.ts';
import { orNull } from '../yaml-lines.ts';

const NOT_IN_SOURCE = 'bản nguồn không ghi';

/**
 * @example documentForm(known).questions.map(({ key }) => key) // ['issuer', 'type', 'number', …]
 */
export function documentForm(known: Known): Form {
  const questions = questionsFor(known);
  return {
    names: ['van-ban', 'document'],
    title: 'Văn bản có toàn văn',
    questions,
    write: (answers, received) => newDocument(known, questions, answers, received),
  };
}

function questionsFor({ issuers, types, topics, campaigns }: Known): Question[] {
  return [
    {
      key: 'file',
      ask: 'Tệp nhận được (.txt, .docx, .pdf)',
      example: 'D:\\van-ban\\chi-thi-08.docx',
      ifEmpty: 'chưa có tệp, sẽ chép tay',
    },
    { key: 'issuer', ask: 'Cơ quan ban hành', example: 'kon-tum/ubnd', choices: issuers },
    { key: 'type', ask: 'Loại văn bản', example: 'chi-thi', choices: types, ifEmpty: NOT_IN_SOURCE },
    {
      key: 'number',
      ask: 'Số, ký hiệu',
      example: '08/CT-UBND',
      schema: documentNumber,
      ifEmpty: NOT_IN_SOURCE,
    },
    {
      key: 'issuedOn',
      ask: 'Ngày ban hành (năm-tháng-ngày)',
      example: '2024-02-06',
      schema: day,
      ifEmpty: NOT_IN_SOURCE,
    },
    {
      key: 'title',
      ask: 'Trích yếu',
      example: 'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
      schema: words,
    },
    { key: 'place', ask: 'Nơi ban hành', example: 'Kon Tum', schema: words, ifEmpty: NOT_IN_SOURCE },
    { key: 'signer', ask: 'Họ tên người ký', example: 'Lê Ngọc Tuấn', schema: words, ifEmpty: NOT_IN_SOURCE },
    {
      key: 'role',
      ask: 'Chức vụ người ký',
      example: 'Chủ tịch',
      schema: words,
      isAsked: ({ signer }) => Boolean(signer),
    },
    {
      key: 'theme',
      ask: 'Chủ đề, khẩu hiệu thi đua, nguyên văn, không kèm ngoặc kép',
      example: 'Đoàn kết - Trách nhiệm',
      schema: words,
      ifEmpty: 'không có',
    },
    {
      key: 'period',
      ask: 'Thời gian thi đua',
      example: '2024, 2021/2025 hoặc 2022-10-15/2023-01-15',
      schema: period,
      ifEmpty: 'không có',
    },
    { key: 'topics', ask: 'Chủ đề xếp loại', choices: topics, isMany: true, ifEmpty: 'chưa xếp' },
    { key: 'campaign', ask: 'Phong trào', choices: campaigns, ifEmpty: 'không thuộc phong trào nào' },
    {
      key: 'campaignRole',
      ask: 'Văn bản làm gì với phong trào ấy',
      choices: choicesOf(campaignRoles),
      isAsked: ({ campaign }) => Boolean(campaign),
    },
    {
      key: 'receivedFrom',
      ask: 'Nhận từ đâu',
      example: 'Văn phòng UBND tỉnh gửi ngày 07/02/2024',
      schema: words,
      ifEmpty: 'chưa rõ',
    },
  ];
}

function newDocument(
  { archive }: Known,
  questions: readonly Question[],
  answers: Answers,
  received: ReadFile | null,
): NewRecord {
  if (received) refuseTwice(archive.corpus, received.bytes, 'làm lại');
  const work = workOf(answers);
  refuseTaken(archive.corpus.held.get(work)?.file);
  const record = archive.corpus.works.work.get(work)?.record;
  const source = received ? storedSource(received, work) : null;
  const front = frontOf(questions, answers, {
    ...(source?.recorded ?? HAND_SOURCE),
    receivedFrom: orNull(answers['receivedFrom']),
  });
  const body = received ? bodyOf(received) : handBody(answers);
  const mdx = `${frontMatterText(front)}\n\n${body}\n`;
  return {
    address: pathOf(work),
    files: [...sourceFiles(source), { name: `documents/${work}.mdx`, bytes: Buffer.from(mdx) }],
    notes: record
      ? [`Kho đang có hồ sơ ${record.file} của văn bản này: chuyển những điều cần giữ sang, rồi xóa hồ sơ.`]
      : [],
  };
}

function frontOf(
  questions: readonly Question[],
  answers: Answers,
  source: FrontMatter['source'],
): FrontMatter {
  const { signer, role, campaign, campaignRole } = answers;
  return {
    title: answers['title'] ?? '',
    type: orNull(answers['type']),
    number: orNull(answers['number']),
    issuedOn: orNull(answers['issuedOn']),
    dating: undefined,
    place: orNull(answers['place']),
    issuer: answers['issuer'] ?? '',
    signers: signer ? [{ name: signer, role: role ?? '' }] : [],
    theme: orNull(answers['theme']),
    period: orNull(answers['period']),
    topics: valuesFor(questions, answers, 'topics'),
    campaigns: campaign ? [{ id: campaign, role: campaignRole as CampaignRole }] : [],
    relations: [],
    recipients: [],
    targets: [],
    results: [],
    source,
  };
}

const HAND_SOURCE: FrontMatter['source'] = {
  file: toFill('tên tệp đã nhận, đặt trong content/sources/'),
  sha256: toFill('dấu SHA-256 của tệp ấy'),
  transcription: 'typed',
  receivedFrom: null,
  checkedBy: null,
  checkedOn: null,
};

function sourceFiles(source: ReturnType<typeof storedSource> | null): NewRecord['files'] {
  return source ? source.files.map(({ name, bytes }) => ({ name: `sources/${name}`, bytes })) : [];
}

function bodyOf({ text, isPrinted }: ReadFile): string {
  return bodyMdx(readAct(joinPages(readBlocks(text), isPrinted)), (mdx) => mdx);
}

function handBody({ type, title = '' }: Answers): string {
  const head = [...(type ? [typeName(type).toUpperCase()] : []), escapeLine(cleanAnswer(title))];
  return `<Title>\n\n${head.join('\n\n')}\n\n</Title>\n\n${toFill('lời văn, mỗi đoạn in thành một đoạn')}`;
}
