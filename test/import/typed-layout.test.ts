/** A text that still has its paper: columns, page numbers, drawn lines. Made up, in the form of a recognised report. */
import { describe, expect, test } from 'vitest';
import { laidOut } from '../../src/import/received/typed-layout.ts';

const body = Array.from({ length: 14 }, (_, index) => `${index + 1}. Tổ chức thực hiện.`);
const scan = [
  'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'HUYỆN ĐẠI LỘC               Độc lập - Tự do - Hạnh phúc',
  '━━━━━━━━',
  'Số: 315/BC-UBND        Đại Lộc, ngày 25 tháng 11 năm 2022',
  '',
  'BÁO CÁO',
  'Sơ kết phong trào thi đua',
  ...body,
  '2',
  'do đồng chí Chủ tịch làm Trưởng ban.',
  '',
  'Nơi nhận:                           TM. ỦY BAN NHÂN DÂN',
  '- Sở Nội vụ tỉnh;                        CHỦ TỊCH',
  '- Lưu: VT.',
  '                                       Trần Văn Mẫn',
];

describe('a recognised report', () => {
  const { text, changes } = laidOut(scan.join('\n'));

  test('columns of the letterhead stand one after the other', () =>
    expect(text.split('\n').slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN ĐẠI LỘC',
      'Số: 315/BC-UBND',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đại Lộc, ngày 25 tháng 11 năm 2022',
      '',
    ]));

  test('recipients are apart from who signed', () =>
    expect(text.trimEnd().split('\n').slice(-7)).toEqual([
      'Nơi nhận:',
      '- Sở Nội vụ tỉnh;',
      '- Lưu: VT.',
      '',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Trần Văn Mẫn',
    ]));

  test('no word is lost but the number of the page, and each change is told with its line', () => {
    const words = (from: string) => (from.match(/[\p{L}\p{N}./]+/gu) ?? []).sort();
    const received = scan.filter((line) => line !== '2').join('\n');
    expect(words(text)).toEqual(words(received));
    expect(changes).toEqual([
      { line: 3, words: 'bỏ đường kẻ' },
      { line: 22, words: 'bỏ số trang 2' },
      { line: 1, words: 'xếp hai cột của phần đầu thành cột trái rồi cột phải' },
      { line: 25, words: 'xếp hai cột của Nơi nhận và chữ ký thành cột trái rồi cột phải' },
    ]);
  });
});

test.each([
  ['one column', 'BÁO CÁO\nSơ kết\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLê A'],
  ['a number near the top is no page', 'BÁO CÁO\n\n2\n\nSơ kết'],
  ['numbers that do not count on', [...body, '7', ...body].join('\n')],
  ['a table in the text', `BÁO CÁO\nSơ kết\n${body.join('\n')}\nNăm      Số xã\n2022      15`],
])('nothing changes: %s', (_, text) => expect(laidOut(text)).toEqual({ text, changes: [] }));
