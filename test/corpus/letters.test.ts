/** Letters that look right and are not, and how a file begins. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, type Row, toldOf } from '../fixture-archive.ts';

describe('suspect letters', () => {
  test.each<Row>([
    [
      'a paragraph in loose marks (NFD) is one mistake',
      DIRECTIVE,
      'Sở Nội vụ theo dõi việc thực hiện Chỉ thị.',
      'So\u031b\u0309 No\u0323\u0302i vu\u0323 theo do\u0303i vie\u0323\u0302c thu\u031b\u0323c hie\u0323\u0302n Chi\u0309 thi\u0323.',
      '68:2 Chữ “o\u031b\u0309” viết bằng dấu rời (không phải Unicode dựng sẵn NFC). Cả tệp có 9 chỗ phải sửa. → Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành “ở”. [characters]',
    ],
    [
      'loose marks on two lines',
      DIRECTIVE,
      'theo dõi việc thực hiện Chỉ thị.\n\n<Recipients>\n\nNơi nhận:',
      'theo do\u0303i vie\u0323\u0302c thu\u031b\u0323c hie\u0323\u0302n Chi\u0309 thi\u0323.\n\n<Recipients>\n\nNo\u031bi nha\u0323\u0302n:',
      '68:17 Chữ “o\u0303” viết bằng dấu rời (không phải Unicode dựng sẵn NFC). Cả tệp có 8 chỗ phải sửa. → Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành “õ”. [characters]',
    ],
    [
      'loose marks in front matter',
      DIRECTIVE,
      'place: Kon Tum',
      'place: Đa\u0306\u0301k To\u0302',
      '6:9 Chữ “a\u0306\u0301” viết bằng dấu rời (không phải Unicode dựng sẵn NFC). Cả tệp có 2 chỗ phải sửa. → Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành “ắ”. [characters]',
    ],
    [
      'loose marks in an id',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: so\u031b\u0309\nsigners',
      '7:10 Chữ “o\u031b\u0309” viết bằng dấu rời (không phải Unicode dựng sẵn NFC). → Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành “ở”. [characters]',
    ],
    [
      'Icelandic \u00d0 in the body',
      DIRECTIVE,
      '10%** trở lên.',
      '10%** trở lên, \u00d0ạt.',
      '62:52 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
    ],
    [
      '\u00d0 and \u00f0 on one line',
      DIRECTIVE,
      'place: Kon Tum',
      'place: \u00d0ắk \u00f0oa',
      '6:8 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. Dòng này có 2 chỗ phải sửa. → Thay bằng “Đ” (U+0110). [characters]',
    ],
    [
      '\u00d0 on two lines',
      DIRECTIVE,
      '## I. CHỈ TIÊU',
      '## I. \u00d0ẠT\n\n## I. \u00d0Ủ',
      '60:7 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
      '62:7 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
    ],
    [
      'Cyrillic \u0421 in a number',
      DIRECTIVE,
      'number: 08/CT-UBND',
      'number: 08/\u0421T-UBND',
      '4:12 Chữ “\u0421” (U+0421) là chữ Kirin, trông giống “C”. → Gõ lại bằng chữ Latinh “C”. [characters]',
    ],
    [
      'a Cyrillic letter without a Latin twin',
      DIRECTIVE,
      'place: Kon Tum',
      'place: \u0416 Kon Tum',
      '6:8 Có ký tự ẩn hoặc lạ U+0416. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
    [
      'a soft hyphen in the body',
      DIRECTIVE,
      'xây dựng nông thôn',
      'xây\u00ad dựng nông thôn',
      '64:55 Có ký tự ẩn hoặc lạ U+00AD. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
    [
      'a soft hyphen in a quotation',
      DIRECTIVE,
      'quote: Sở Nội vụ theo',
      'quote: Sở Nội\u00ad vụ theo',
      '25:18 Có ký tự ẩn hoặc lạ U+00AD. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
    [
      'a space without width in a heading',
      DIRECTIVE,
      '## I. CHỈ TIÊU',
      '## I. CHỈ\u200b TIÊU',
      '60:10 Có ký tự ẩn hoặc lạ U+200B. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
    [
      'a byte order mark in the middle',
      DIRECTIVE,
      'place: Kon Tum',
      'place: \ufeffKon Tum',
      '6:8 Có ký tự ẩn hoặc lạ U+FEFF. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
    [
      'a suspect letter on one line, another fault on another',
      DIRECTIVE,
      'place: Kon Tum\nissuer: kon-tum/ubnd',
      'place: \u00d0ắk Tô\nissuer: UBND',
      '6:8 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
      '7:9 issuer: Mã “UBND” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: ubnd. [schema/issuer]',
    ],
    [
      'in a controlled list',
      'issuers.yaml',
      'short: Trung ương',
      'short: Trung ương \u00d0ảng',
      '5:21 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
    ],
    [
      'in an id of a controlled list',
      'issuers.yaml',
      'id: dang/trung-uong',
      'id: \u00f0ang',
      '1:7 Chữ “\u00f0” (U+00F0) không phải chữ “đ” tiếng Việt. → Thay bằng “đ” (U+0111). [characters]',
    ],
    [
      'in a campaign',
      CAMPAIGN,
      'slogan: Đoàn kết',
      'slogan: \u00d0oàn kết',
      '7:9 Chữ “\u00d0” (U+00D0) không phải chữ “Đ” tiếng Việt. → Thay bằng “Đ” (U+0110). [characters]',
    ],
    [
      'in an instrument',
      INSTRUMENT,
      'Văn phòng Trung ương',
      'Văn phòng\u00ad Trung ương',
      '6:45 Có ký tự ẩn hoặc lạ U+00AD. → Xóa ký tự này rồi gõ lại. [characters]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('the front matter', () => {
  test.each<Row>([
    [
      'no opening line',
      DIRECTIVE,
      '---\ntitle: Phát',
      'title: Phát',
      '1:1 Tệp không bắt đầu bằng phần khai báo. → Viết dòng đầu tiên là ba gạch nối “---”. [front-matter]',
    ],
    [
      'an empty line before it',
      DIRECTIVE,
      '---\ntitle: Phát',
      '\n---\ntitle: Phát',
      '1:1 Tệp không bắt đầu bằng phần khai báo. → Viết dòng đầu tiên là ba gạch nối “---”. [front-matter]',
    ],
    [
      'no closing line',
      DIRECTIVE,
      'checkedOn: null\n---\n',
      'checkedOn: null\n',
      '1:1 Phần khai báo mở ở đây mà chưa đóng. → Viết một dòng ba gạch nối “---” giữa phần khai báo và lời văn. [front-matter]',
    ],
    [
      'a closing line of four',
      DIRECTIVE,
      'checkedOn: null\n---\n',
      'checkedOn: null\n----\n',
      '1:1 Phần khai báo mở ở đây mà chưa đóng. → Viết một dòng ba gạch nối “---” giữa phần khai báo và lời văn. [front-matter]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
