/** YAML that cannot be read, or that would be read otherwise than it is written. */
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, INSTRUMENT, type Row, toldOf } from '../fixture-archive.ts';

describe('colons, dashes and lines', () => {
  test.each<Row>([
    [
      'a colon in the words',
      DIRECTIVE,
      'title: Phát động Phong trào thi đua năm 2024',
      'title: Chỉ thị: phát động',
      '2:8 Dấu hai chấm trong lời văn làm máy hiểu nhầm thành khóa. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      'a colon in braces',
      DIRECTIVE,
      'name: "Lưu: VT"',
      'name: Lưu: VT',
      '21:13 Dấu hai chấm trong lời văn làm máy hiểu nhầm thành khóa. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      'no colon behind the key',
      DIRECTIVE,
      'place: Kon Tum',
      'place Kon Tum',
      '6:1 Dòng này không có dạng “khóa: giá trị” hoặc “- mục”. → Sau tên khóa viết dấu hai chấm và một dấu cách, sau gạch đầu dòng viết một dấu cách; phần tiếp của dòng trên thì nối vào dòng trên. [yaml]',
    ],
    [
      'no space behind the colon',
      DIRECTIVE,
      'place: Kon Tum',
      'place:Kon Tum',
      '6:1 Dòng này không có dạng “khóa: giá trị” hoặc “- mục”. → Sau tên khóa viết dấu hai chấm và một dấu cách, sau gạch đầu dòng viết một dấu cách; phần tiếp của dòng trên thì nối vào dòng trên. [yaml]',
    ],
    [
      'no space behind the dash',
      DIRECTIVE,
      '  - { name: "Lưu: VT" }',
      '  -{ name: "Lưu: VT" }',
      '21:1 Dòng này không có dạng “khóa: giá trị” hoặc “- mục”. → Sau tên khóa viết dấu hai chấm và một dấu cách, sau gạch đầu dòng viết một dấu cách; phần tiếp của dòng trên thì nối vào dòng trên. [yaml]',
    ],
    [
      'words that run on in the next line',
      DIRECTIVE,
      'place: Kon Tum',
      'place: Kon\nTum',
      '7:1 Dòng này không có dạng “khóa: giá trị” hoặc “- mục”. → Sau tên khóa viết dấu hai chấm và một dấu cách, sau gạch đầu dòng viết một dấu cách; phần tiếp của dòng trên thì nối vào dòng trên. [yaml]',
    ],
    [
      'a key twice',
      DIRECTIVE,
      'place: Kon Tum',
      'place: Kon Tum\nplace: Kon Tum',
      '7:1 Khóa “place” được ghi hai lần. → Giữ một dòng, xóa dòng kia. [yaml]',
    ],
    [
      'two keys twice',
      DIRECTIVE,
      'place: Kon Tum',
      'place: Kon Tum\nplace: Kon Tum\ntype: chi-thi',
      '7:1 Khóa “place” được ghi hai lần. → Giữ một dòng, xóa dòng kia. [yaml]',
      '8:1 Khóa “type” được ghi hai lần. → Giữ một dòng, xóa dòng kia. [yaml]',
    ],
    [
      'a colon in a controlled list',
      'topics.yaml',
      'Phát triển kinh tế',
      'Phát triển: kinh tế',
      '2:46 Dấu hai chấm trong lời văn làm máy hiểu nhầm thành khóa. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      'a second document in the file',
      INSTRUMENT,
      'note: null',
      '---\nnote: null',
      '8:1 Có dòng “---” ở giữa tệp. → Xóa dòng này: mỗi tệp chỉ ghi một văn bản. [yaml]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('the start of a line', () => {
  test.each<Row>([
    [
      'a tab',
      DIRECTIVE,
      '  - name: Lê Ngọc Tuấn',
      '\t- name: Lê Ngọc Tuấn',
      '9:1 Dòng này thụt vào bằng phím Tab. → Thay phím Tab bằng dấu cách. [yaml]',
    ],
    [
      'a tab behind spaces',
      DIRECTIVE,
      '    role: Chủ tịch',
      '  \trole: Chủ tịch',
      '10:1 Dòng này thụt vào bằng phím Tab. → Thay phím Tab bằng dấu cách. [yaml]',
    ],
    [
      'one space too few',
      DIRECTIVE,
      '    role: Chủ tịch',
      '   role: Chủ tịch',
      '10:1 Dòng này thụt vào không đều với các dòng cùng nhóm. → Thụt các dòng cùng nhóm bằng nhau, chỉ dùng dấu cách. [yaml]',
    ],
    [
      'spaces before a key of the first rank',
      DIRECTIVE,
      'type: chi-thi',
      '  type: chi-thi',
      '3:3 Dòng này thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị. → Là khóa cùng nhóm thì thụt bằng dòng trên; là phần tiếp của lời văn thì nối vào dòng trên, đặt trong ngoặc kép. [yaml]',
    ],
    [
      'a dash one space too far, which glues two items in silence',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics:\n  - thi-dua-khen-thuong\n   - kinh-te',
      '16:4 Dòng này thụt vào không đều với các dòng cùng nhóm. → Thụt các dòng cùng nhóm bằng nhau, chỉ dùng dấu cách. [yaml]',
    ],
    [
      'a dash without its key',
      DIRECTIVE,
      'place: Kon Tum',
      '- Kon Tum',
      '6:1 Dòng này thụt vào không đều với các dòng cùng nhóm. → Thụt các dòng cùng nhóm bằng nhau, chỉ dùng dấu cách. [yaml]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('quotes and brackets', () => {
  test.each<Row>([
    [
      'a comma too many',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [thi-dua-khen-thuong, , kinh-te]',
      '14:31 Có dấu phẩy thừa. → Xóa dấu phẩy này. [yaml]',
    ],
    [
      'a quotation mark that is not closed',
      DIRECTIVE,
      'title: Phát động Phong trào thi đua năm 2024',
      'title: "Phát động',
      '2:8 Dấu " mở ở đây mà không đóng trên cùng dòng. → Thêm dấu " ở cuối giá trị. [yaml]',
    ],
    [
      'the last one in the file',
      DIRECTIVE,
      'unit: "%"',
      'unit: "%',
      '31:11 Dấu " mở ở đây mà không đóng trên cùng dòng. → Thêm dấu " ở cuối giá trị. [yaml]',
    ],
    [
      'a single one',
      DIRECTIVE,
      'place: Kon Tum',
      "place: 'Kon Tum",
      "6:8 Dấu ' mở ở đây mà không đóng trên cùng dòng. → Thêm dấu ' ở cuối giá trị. [yaml]",
    ],
    [
      'words behind the closing mark',
      DIRECTIVE,
      'title: Phát động Phong trào thi đua năm 2024',
      'title: "Phát động" thi đua',
      '2:20 Sau ngoặc kép đóng còn chữ thừa. → Đưa chữ ấy vào trong ngoặc kép; dấu " in trong lời văn viết là \\" hoặc dùng “ ”. [yaml]',
    ],
    [
      'a bracket that is not closed',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [thi-dua-khen-thuong, kinh-te',
      '14:9 Ngoặc [ mở mà chưa đóng. → Thêm dấu ] ở cuối danh sách. [yaml]',
    ],
    [
      'a brace that is not closed',
      DIRECTIVE,
      'role: launches }',
      'role: launches',
      '16:5 Ngoặc { mở mà chưa đóng. → Thêm dấu } ở cuối danh sách. [yaml]',
    ],
    [
      'a bracket too many',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [thi-dua-khen-thuong, kinh-te]]',
      '14:39 Ngoặc ] đóng mà không có ngoặc mở. → Xóa dấu ngoặc thừa. [yaml]',
    ],
    [
      'brackets in the place of a key',
      DIRECTIVE,
      'place: Kon Tum',
      '[place]: Kon Tum',
      '6:1 Ngoặc vuông hoặc ngoặc nhọn đứng ở chỗ của khóa. → Viết khóa là một từ không ngoặc; giá trị có ngoặc thì đặt trong ngoặc kép "…". [yaml]',
    ],
    [
      'a comma in braces',
      DIRECTIVE,
      'name: "Lưu: VT"',
      'name: Lưu VT, PNV',
      '21:21 Trong ngoặc nhọn, “PNV” không có dạng “khóa: giá trị”. → Dấu phẩy trong ngoặc nhọn cắt giá trị làm hai: lời văn có dấu phẩy thì đặt trong ngoặc kép "…". [yaml]',
    ],
    [
      'a comma in braces, in the middle',
      'topics.yaml',
      '"Thi đua, khen thưởng"',
      'Thi đua, khen thưởng',
      '1:45 Trong ngoặc nhọn, “khen thưởng” không có dạng “khóa: giá trị”. → Dấu phẩy trong ngoặc nhọn cắt giá trị làm hai: lời văn có dấu phẩy thì đặt trong ngoặc kép "…". [yaml]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a sign that YAML keeps for itself', () => {
  test.each<Row>([
    [
      '* an alias',
      DIRECTIVE,
      'place: Kon Tum',
      'place: *kon-tum',
      '6:8 Giá trị bắt đầu bằng dấu * mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '* bold',
      DIRECTIVE,
      'place: Kon Tum',
      'place: **Kon** Tum',
      '6:8 Giá trị bắt đầu bằng dấu * mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '& an anchor',
      DIRECTIVE,
      'place: Kon Tum',
      'place: &a Kon Tum',
      '6:8 Giá trị bắt đầu bằng dấu & mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '& alone',
      DIRECTIVE,
      'place: Kon Tum',
      'place: & Kon Tum',
      '6:8 Giá trị bắt đầu bằng dấu & mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '! a tag',
      DIRECTIVE,
      'place: Kon Tum',
      'place: !Kon Tum',
      '6:8 Giá trị bắt đầu bằng dấu ! mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '!! a tag that makes bytes',
      DIRECTIVE,
      'place: Kon Tum',
      'place: !!binary aGVsbG8=',
      '6:9 Giá trị bắt đầu bằng dấu ! mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '%',
      DIRECTIVE,
      'unit: "%"',
      'unit: %',
      '31:11 Giá trị bắt đầu bằng dấu % mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '@',
      DIRECTIVE,
      'place: Kon Tum',
      'place: @Kon',
      '6:8 Giá trị bắt đầu bằng dấu @ mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '`',
      DIRECTIVE,
      'place: Kon Tum',
      'place: `Kon`',
      '6:8 Giá trị bắt đầu bằng dấu ` mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '|',
      DIRECTIVE,
      'place: Kon Tum',
      'place: | Kon Tum',
      '6:8 Giá trị bắt đầu bằng dấu | mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '>=',
      DIRECTIVE,
      'op: ">="',
      'op: >=',
      '29:9 Giá trị bắt đầu bằng dấu > mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '>, which swallows the value in silence',
      DIRECTIVE,
      'op: ">="',
      'op: >',
      '29:9 Giá trị bắt đầu bằng dấu > mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '# drops the words behind it in silence',
      DIRECTIVE,
      'place: Kon Tum',
      'place: Kon Tum #1',
      '6:16 Dấu # có dấu cách đứng trước làm máy bỏ hết phần chữ sau nó. → Đặt cả giá trị trong ngoặc kép "…". Lời ghi chú thì viết thành một dòng riêng bắt đầu bằng #. [yaml]',
    ],
    [
      '# in the place of the value',
      DIRECTIVE,
      'place: Kon Tum',
      'place: #1 Kon Tum',
      '6:8 Dấu # có dấu cách đứng trước làm máy bỏ hết phần chữ sau nó. → Đặt cả giá trị trong ngoặc kép "…". Lời ghi chú thì viết thành một dòng riêng bắt đầu bằng #. [yaml]',
    ],
    ['# behind a number drops nothing', DIRECTIVE, 'year: 2024', 'year: 2024 # năm'],
    [
      '- as the value',
      DIRECTIVE,
      'place: Kon Tum',
      'place: - Kon Tum',
      '6:8 Giá trị bắt đầu bằng dấu - mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '\\ in quotes',
      DIRECTIVE,
      'place: Kon Tum',
      'place: "C:\\kho"',
      "6:11 Dấu \\ trong ngoặc kép làm máy hiểu nhầm. → Viết hai dấu \\\\, hoặc đặt giá trị trong ngoặc đơn '…'. [yaml]",
    ],
    [
      '# in braces',
      DIRECTIVE,
      'name: "Lưu: VT" }',
      'name: Mục #1 }\n  }',
      '21:17 Dấu # có dấu cách đứng trước làm máy bỏ hết phần chữ sau nó. → Đặt cả giá trị trong ngoặc kép "…". Lời ghi chú thì viết thành một dòng riêng bắt đầu bằng #. [yaml]',
    ],
    [
      '* inside a list',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [kinh-te, *a]',
      '14:19 Giá trị bắt đầu bằng dấu * mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      '% at the start of a file',
      INSTRUMENT,
      'title: null',
      '%TITLE\ntitle: null',
      '1:1 Giá trị bắt đầu bằng dấu % mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('hostile', () => {
  test.each<Row>([
    [
      'an alias bomb',
      DIRECTIVE,
      'place: Kon Tum',
      'place: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      '6:8 Giá trị bắt đầu bằng dấu & mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
    [
      'an anchor in a key of its own line',
      DIRECTIVE,
      'place: Kon Tum',
      'place:\n  &a\n  Kon Tum',
      '7:3 Giá trị bắt đầu bằng dấu & mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
