/** Words, ids, kinds and numbers in front matter, as an editor mistypes them. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, type Row, toldOf } from '../fixture-archive.ts';

describe('a line of words', () => {
  test.each<Row>([
    [
      'a bare year is a number',
      DIRECTIVE,
      'place: Kon Tum',
      'place: 2024',
      '6:8 place: Máy không đọc “2024” là chữ. → Đặt trong ngoặc kép: "2024". [schema/place]',
    ],
    [
      'a boolean',
      DIRECTIVE,
      'place: Kon Tum',
      'place: true',
      '6:8 place: Máy không đọc “true” là chữ. → Đặt trong ngoặc kép: "true". [schema/place]',
    ],
    [
      'a list',
      DIRECTIVE,
      'place: Kon Tum',
      'place: [Kon Tum]',
      '6:8 place: Ở đây cần một dòng chữ, không phải “["Kon Tum"]”. → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép. [schema/place]',
    ],
    [
      'nothing behind the key',
      DIRECTIVE,
      'title: Phát động Phong trào thi đua năm 2024',
      'title:',
      '2:7 Khóa “title” để trống. → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép. [schema/title]',
    ],
    [
      'null where the schema wants words',
      DIRECTIVE,
      'title: Phát động Phong trào thi đua năm 2024',
      'title: null',
      '2:8 Khóa “title” để trống. → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép. [schema/title]',
    ],
    [
      'empty quotes',
      DIRECTIVE,
      'place: Kon Tum',
      'place: ""',
      '6:8 place: Chỗ này chỉ có ngoặc kép, bên trong để trống. → Viết nội dung theo bản nguồn. [schema/place]',
    ],
    [
      'only spaces',
      DIRECTIVE,
      'place: Kon Tum',
      'place: "  "',
      '6:8 place: Chỗ này chỉ có ngoặc kép, bên trong để trống. → Viết nội dung theo bản nguồn. [schema/place]',
    ],
    [
      'a space at the end',
      DIRECTIVE,
      'place: Kon Tum',
      'place: "Kon Tum "',
      '6:8 place: “Kon Tum” thừa dấu cách ở đầu hoặc cuối. → Xóa dấu cách thừa. [schema/place]',
    ],
    [
      'nothing behind an optional key',
      DIRECTIVE,
      'purpose: t/h',
      'purpose:',
      '20:33 Khóa “purpose” để trống. → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép; không có thì xóa dòng này. [schema/recipients.purpose]',
    ],
    [
      'a dash without an item',
      DIRECTIVE,
      '    quote: Sở Nội vụ theo dõi việc thực hiện\n',
      '    quote: Sở Nội vụ theo dõi việc thực hiện\n  -\n',
      '26:4 Mục này để trống. → Viết mỗi khóa một dòng, thụt đều nhau; không có thì xóa dòng này. [schema/assignments]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('an id', () => {
  test.each<Row>([
    [
      'capitals and marks',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: Kon Tum/UBND\nsigners',
      '7:9 issuer: Mã “Kon Tum/UBND” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: kon-tum/ubnd. [schema/issuer]',
    ],
    [
      'marks in a nested key',
      DIRECTIVE,
      'onBehalf: kon-tum/ubnd',
      'onBehalf: UBND tỉnh',
      '11:15 onBehalf: Mã “UBND tỉnh” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: ubnd-tinh. [schema/signers.onBehalf]',
    ],
    [
      'only signs',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: "???"\nsigners',
      '7:9 issuer: Mã “???” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối, phần nối bằng gạch chéo, ví dụ kon-tum/ubnd. [schema/issuer]',
    ],
    [
      'a slash at the end',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: kon-tum/\nsigners',
      '7:9 issuer: Mã “kon-tum/” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối, phần nối bằng gạch chéo, ví dụ kon-tum/ubnd. [schema/issuer]',
    ],
    [
      'a number',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [thi-dua-khen-thuong, 2024]',
      '14:31 Ở đây cần một mã, không phải “2024”. → Viết mã chữ thường không dấu, ví dụ kon-tum/ubnd. [schema/topics]',
    ],
    [
      'null',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: null\nsigners',
      '7:9 Khóa “issuer” để trống. → Viết mã chữ thường không dấu, ví dụ kon-tum/ubnd. [schema/issuer]',
    ],
    [
      'the same id twice',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [kinh-te, kinh-te]',
      '14:19 Mã “kinh-te” ghi hai lần. → Giữ một, xóa một. [schema/topics]',
    ],
    [
      'two ids misspelt alike are not "twice"',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [X, X]',
      '14:10 Mã “X” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: x. [schema/topics]',
      '14:13 Mã “X” có chữ hoa, dấu hoặc ký tự lạ. → Viết chữ thường không dấu, từ nối bằng gạch nối: x. [schema/topics]',
    ],
    [
      'twice in a campaign',
      CAMPAIGN,
      'topics: [thi-dua-khen-thuong]',
      'topics: [kinh-te, kinh-te]',
      '11:19 Mã “kinh-te” ghi hai lần. → Giữ một, xóa một. [schema/topics]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a kind of document', () => {
  test.each<Row>([
    [
      'its name instead of its id',
      DIRECTIVE,
      'type: chi-thi',
      'type: Chỉ thị',
      '3:7 type: Loại văn bản “Chỉ thị” phải viết bằng mã. → Sửa thành chi-thi. [schema/type]',
    ],
    [
      'a number',
      DIRECTIVE,
      'type: chi-thi',
      'type: 5',
      '3:7 type: Ở đây cần mã loại văn bản, không phải “5”. → Viết chữ thường không dấu, ví dụ chi-thi. [schema/type]',
    ],
    [
      'one that there is not: all that there are',
      DIRECTIVE,
      'type: chi-thi',
      'type: chi-thj',
      '3:7 type: Không có loại văn bản “chi-thj”. → Dùng một trong: nghi-quyet, quyet-dinh, chi-thi, quy-che, quy-dinh, thong-cao, thong-bao, huong-dan, chuong-trinh, ke-hoach, phuong-an, de-an, du-an, bao-cao, bien-ban, to-trinh, hop-dong, cong-van, cong-dien, ban-ghi-nho, ban-thoa-thuan, giay-uy-quyen, giay-moi, giay-gioi-thieu, giay-nghi-phep, phieu-gui, phieu-chuyen, phieu-bao, thu-cong, ban-sao-y, ban-trich-sao, ban-sao-luc, hien-phap, bo-luat, luat, phap-lenh, nghi-quyet-lien-tich, lenh, nghi-dinh, thong-tu, thong-tu-lien-tich, van-ban-hop-nhat, sac-lenh, cuong-linh-chinh-tri, dieu-le-dang, chien-luoc, ket-luan, thong-tri, tuyen-bo, loi-keu-goi, quy-hoach, giay-chung-nhan, giay-di-duong. [schema/type]',
    ],
    [
      'in an instrument',
      INSTRUMENT,
      'type: chi-thi',
      'type: NGHỊ QUYẾT',
      '2:7 type: Loại văn bản “NGHỊ QUYẾT” phải viết bằng mã. → Sửa thành nghi-quyet. [schema/type]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('number and sign', () => {
  test.each<Row>([
    [
      'a hyphen for the slash',
      DIRECTIVE,
      'number: 08/CT-UBND',
      'number: 08-CT-UBND',
      '4:9 number: “08-CT-UBND” không có dạng số, ký hiệu. → Viết như 08/CT-UBND, 73/2023/NĐ-CP hoặc 34-CT/TW. [schema/number]',
    ],
    [
      'the serial alone',
      DIRECTIVE,
      'number: 08/CT-UBND',
      'number: 08',
      '4:9 number: “8” chưa đủ số và ký hiệu. → Viết cả hai, ví dụ 08/CT-UBND. [schema/number]',
    ],
    [
      '"Số:" and a stray space',
      DIRECTIVE,
      'number: 08/CT-UBND',
      'number: "Số: 08 /CT-UBND"',
      '4:9 number: “Số: 08 /CT-UBND” không có dạng số, ký hiệu. → Sửa thành 08/CT-UBND. [schema/number]',
    ],
    [
      'empty quotes',
      DIRECTIVE,
      'number: 08/CT-UBND',
      'number: ""',
      '4:9 number: “” không có dạng số, ký hiệu. → Viết như 08/CT-UBND, 73/2023/NĐ-CP hoặc 34-CT/TW. [schema/number]',
    ],
    [
      'an instrument with neither number nor title',
      INSTRUMENT,
      'number: 34-CT/TW',
      'number: null',
      '3:9 number: Chưa có số, ký hiệu lẫn trích yếu. → Ghi ít nhất một trong number, title; thiếu cả hai thì không có địa chỉ. [schema/number]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a fixed list of words', () => {
  test.each<Row>([
    [
      'role of a campaign',
      DIRECTIVE,
      'role: launches',
      'role: phát động',
      '16:32 role: “phát động” không có trong danh sách. → Chọn một trong: launches, implements, reports, mentions. [schema/campaigns.role]',
    ],
    [
      'kind of a relation',
      DIRECTIVE,
      'kind: implements',
      'kind: thực hiện',
      '18:13 kind: “thực hiện” không có trong danh sách. → Chọn một trong: implements, replaces, amends, reports-on. [schema/relations.kind]',
    ],
    [
      'transcription in capitals',
      DIRECTIVE,
      'transcription: ocr',
      'transcription: OCR',
      '38:18 transcription: “OCR” không có trong danh sách. → Chọn một trong: typed, ocr, born-digital. [schema/source.transcription]',
    ],
    [
      'kind of a campaign',
      CAMPAIGN,
      'kind: phong-trao',
      'kind: Phong trào',
      '3:7 kind: “Phong trào” không có trong danh sách. → Chọn một trong: phong-trao, dot, cuoc-van-dong, hoat-dong. [schema/kind]',
    ],
    [
      'level of a campaign',
      CAMPAIGN,
      'level: province',
      'level: tỉnh',
      '4:8 level: “tỉnh” không có trong danh sách. → Chọn một trong: central, province, district. [schema/level]',
    ],
    [
      'system of an issuer',
      'issuers.yaml',
      'system: party',
      'system: Đảng',
      '6:11 system: “Đảng” không có trong danh sách. → Chọn một trong: state, party, front, other. [schema/system]',
    ],
    [
      'level of an issuer',
      'issuers.yaml',
      'level: central',
      'level: trung-uong',
      '7:10 level: “trung-uong” không có trong danh sách. → Chọn một trong: central, ministry, province, department, district, commune. [schema/level]',
    ],
    [
      'better',
      'indicators.yaml',
      'units: [], topic: kinh-te, better: none',
      'units: [], topic: kinh-te, better: tăng',
      '3:81 better: “tăng” không có trong danh sách. → Chọn một trong: up, down, none. [schema/better]',
    ],
    [
      'status of an instrument',
      INSTRUMENT,
      'value: in-force',
      'value: còn hiệu lực',
      '6:18 value: “còn hiệu lực” không có trong danh sách. → Chọn một trong: in-force, amended, replaced, expired. [schema/status.value]',
    ],
    [
      'verified is yes or no',
      INSTRUMENT,
      'verified: false',
      'verified: chưa',
      '6:68 verified: Ở đây cần true hoặc false, không phải “chưa”. → Viết true khi đã đọc trong nguồn tin cậy, không thì false. [schema/status.verified]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('the received file', () => {
  test.each<Row>([
    [
      'dots that lead out of the folder',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: ../../etc/passwd',
      '36:9 file: Tên tệp nhận được “../../etc/passwd” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]',
    ],
    [
      'dots inside the path',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: kon-tum/../08.txt',
      '36:9 file: Tên tệp nhận được “kon-tum/../08.txt” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]',
    ],
    [
      'a path from the root',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: /etc/passwd',
      '36:9 file: Tên tệp nhận được “/etc/passwd” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]',
    ],
    [
      'a path of Windows',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: C:\\kho\\08.txt',
      '36:9 file: Tên tệp nhận được “C:\\kho\\08.txt” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]',
    ],
    [
      'spaces, marks and capitals',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: Chỉ thị 08.docx',
      '36:9 file: Tên tệp nhận được “Chỉ thị 08.docx” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]',
    ],
    ...['x.html', 'x.js', 'x.svg', 'x.txt.html', 'x'].map(
      (name): Row => [
        `a file that a browser would run or show as a page: ${name}`,
        DIRECTIVE,
        'file: kon-tum/08-ct-ubnd-2024.txt',
        `file: kon-tum/${name}`,
        `36:9 file: Tên tệp nhận được “kon-tum/${name}” không hợp lệ. → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi .txt, .docx, .pdf hoặc ảnh, ví dụ kon-tum/08-ct-ubnd-2024.txt. [schema/source.file]`,
      ],
    ),
    [
      'empty',
      DIRECTIVE,
      'file: kon-tum/08-ct-ubnd-2024.txt',
      'file: ""',
      '36:9 file: Chỗ này chỉ có ngoặc kép, bên trong để trống. → Viết nội dung theo bản nguồn. [schema/source.file]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
