/** Each answer is judged at once by the rule that the check has, and the mend is said. */
import { describe, expect, test } from 'vitest';
import { askedAfter, completed, faultsOfGiven } from '../../src/new/given-answers.ts';
import { choicesLike, faultIn, valuesOf } from '../../src/new/question.ts';
import { fixtureArchive } from '../fixture-archive.ts';
import { formOf } from './answers.ts';

function fault(
  form: string,
  key: string,
  answer: string,
  before: Record<string, string> = {},
): string | null {
  const found = formOf(fixtureArchive(), form).questions.find((question) => question.key === key);
  if (!found) throw new Error(`no question ${key}`);
  return faultIn(found, answer, before);
}

describe('faultIn', () => {
  test.each([
    [
      'van-ban',
      'issuedOn',
      '06/02/2024',
      'Ngày “06/02/2024” không đúng dạng năm-tháng-ngày → Sửa thành 2024-02-06.',
    ],
    [
      'van-ban',
      'issuedOn',
      '2024',
      '“2024” không phải một ngày → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null.',
    ],
    [
      'van-ban',
      'issuedOn',
      '31/02/2024',
      'Ngày “31/02/2024” không có trên lịch → Xem lại bản nguồn; không đọc được thì ghi null.',
    ],
    [
      'van-ban',
      'number',
      'Số: 08 /CT-UBND',
      '“Số: 08 /CT-UBND” không có dạng số, ký hiệu → Sửa thành 08/CT-UBND.',
    ],
    [
      'van-ban',
      'number',
      '12-NQ/ÐU',
      'Chữ “Ð” (U+00D0) không phải chữ “Đ” tiếng Việt → Thay bằng “Đ” (U+0110).',
    ],
    ['van-ban', 'issuer', 'kon-tum/ubn', 'Không có “kon-tum/ubn” trong danh sách → Có phải là kon-tum/ubnd?'],
    [
      'van-ban',
      'title',
      ' ',
      'Câu này cần trả lời → Viết như: Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum.',
    ],
    [
      'van-ban',
      'period',
      '2025/2021',
      'Khoảng thời gian “2025/2021” kết thúc trước khi bắt đầu → Sửa thành 2021/2025, hoặc xem lại bản nguồn.',
    ],
    [
      'van-ban',
      'topics',
      'kinh-te, y-te',
      'Không có “y-te” trong danh sách → Dùng một trong: thi-dua-khen-thuong, kinh-te.',
    ],
    [
      'phong-trao',
      'id',
      'Vượt khó',
      'Mã “Vượt khó” có chữ hoa, dấu hoặc ký tự lạ → Viết chữ thường không dấu, từ nối bằng gạch nối: vuot-kho.',
    ],
    [
      'phong-trao',
      'id',
      'yeu-nuoc-2024',
      'Đã có phong trào “yeu-nuoc-2024” → Chọn mã khác, hoặc sửa tệp đang có.',
    ],
    ['co-quan', 'id', 'kon-tum/ubnd', 'Đã có cơ quan “kon-tum/ubnd” → Sửa dòng đang có trong issuers.yaml.'],
  ])('%s %s: %s', (form, key, answer, told) => expect(fault(form, key, answer)).toBe(told));

  test.each([
    ['van-ban', 'number', ''],
    ['van-ban', 'number', ' 08/CT-UBND '],
    ['van-ban', 'issuedOn', '2024-02-06'],
    ['van-ban', 'topics', 'kinh-te, thi-dua-khen-thuong'],
    ['phong-trao', 'aliases', 'thi đua vượt khó; vượt khó, vươn lên'],
  ])('%s %s: “%s” will do', (form, key, answer) => expect(fault(form, key, answer)).toBeNull());

  test('the title of a cited work is needed when there is no number', () => {
    expect(fault('van-ban-vien-dan', 'title', '', { number: '34-CT/TW' })).toBeNull();
    expect(fault('van-ban-vien-dan', 'title', '', {})).toMatch(/^Câu này cần trả lời/);
  });
});

describe('proposals', () => {
  test.each([
    ['phong-trao', { name: 'Phong trào thi đua “Vượt khó” năm 2023' }, 'vuot-kho-nam-2023'],
    ['co-quan', { name: 'Ủy ban nhân dân huyện Kon Rẫy', parent: 'kon-tum/ubnd' }, 'kon-tum/kon-ray/ubnd'],
    ['co-quan', { name: 'Hội đồng nhân dân tỉnh Gia Lai' }, 'gia-lai/hdnd'],
    ['co-quan', { name: 'Sở Tài chính', parent: 'kon-tum/ubnd' }, 'kon-tum/so-tai-chinh'],
  ])('%s: an id for %o', (form, answers, id) => {
    const question = formOf(fixtureArchive(), form).questions.find(({ key }) => key === 'id');
    expect(question?.proposal?.(answers)).toBe(id);
  });
});

describe('answers by flags', () => {
  const document = () => formOf(fixtureArchive(), 'van-ban').questions;

  test('what is lacking, and nothing that does not arise', () => {
    const { answers, lacking } = completed(document(), { issuer: 'kon-tum/ubnd', signer: 'Lê Ngọc Tuấn' });
    expect(lacking.map(({ key }) => key)).toEqual(['title', 'role']);
    expect(answers).toMatchObject({ issuer: 'kon-tum/ubnd', number: '' });
  });

  test('proposals stand in', () => {
    const { answers } = completed(formOf(fixtureArchive(), 'phong-trao').questions, {
      name: 'Vượt khó',
      kind: 'dot',
    });
    expect(answers['id']).toBe('vuot-kho');
  });

  test('all faults together', () => {
    const given = { issuer: 'x', issuedOn: '6/2/2024', role: 'Chủ tịch' };
    expect(faultsOfGiven(document(), given)).toEqual([
      { key: 'issuer', fault: expect.stringMatching(/^Không có “x”/) },
      { key: 'issuedOn', fault: expect.stringMatching(/Sửa thành 2024-02-06/) },
      { key: 'role', fault: 'Chưa có câu trả lời mà “role” bổ sung → Bỏ --role.' },
    ]);
    expect(askedAfter(document(), given).map(({ key }) => key)).not.toContain('role');
  });
});

test('a part of a name, without marks, finds its choices', () => {
  const issuers = [
    { value: 'kon-tum/ubnd', label: 'Ủy ban nhân dân tỉnh Kon Tum' },
    { value: 'dang/trung-uong', label: 'Ban Chấp hành Trung ương' },
  ];
  expect(choicesLike(issuers, 'uy ban kon').map(({ value }) => value)).toEqual(['kon-tum/ubnd']);
  expect(choicesLike(issuers, 'dang/')).toHaveLength(1);
  expect(choicesLike(issuers, 'hà nội')).toEqual([]);
});

test.each([
  ['kinh-te, y-te', ['kinh-te', 'y-te']],
  ['kinh-te;y-te', ['kinh-te', 'y-te']],
  ['kinh-te y-te', ['kinh-te', 'y-te']],
  ['Nông thôn mới, y-te', ['nong-thon-moi', 'y-te']],
])('values of %s', (typed, values) => {
  const choices = [
    { value: 'kinh-te', label: 'Kinh tế' },
    { value: 'y-te', label: 'Y tế' },
    { value: 'nong-thon-moi', label: 'Nông thôn mới' },
  ];
  expect(valuesOf({ key: 'topics', ask: 'Chủ đề', isMany: true, choices }, typed)).toEqual(values);
});
