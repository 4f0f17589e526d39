/** Keys that are missing, misspelt or unknown: one mistake, one message. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, REPORT, type Row, toldOf } from '../fixture-archive.ts';

describe('a missing key', () => {
  test.each<Row>([
    [
      'issuer',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'signers',
      '2:1 Thiếu khóa “issuer”. → Thêm “issuer: …” vào nhóm khóa bắt đầu ở đây. [schema/issuer]',
    ],
    [
      'one that may be null',
      DIRECTIVE,
      'number: 08/CT-UBND\n',
      '',
      '2:1 Thiếu khóa “number”. → Thêm “number: …” vào nhóm khóa bắt đầu ở đây; bản nguồn không có thì ghi “number: null”. [schema/number]',
    ],
    [
      'a list',
      DIRECTIVE,
      'results: []\n',
      '',
      '2:1 Thiếu khóa “results”. → Thêm “results: …” vào nhóm khóa bắt đầu ở đây; không có mục nào thì ghi “results: []”. [schema/results]',
    ],
    [
      'one with a fixed list of words',
      DIRECTIVE,
      '  transcription: ocr\n',
      '',
      '36:3 Thiếu khóa “transcription”. → Thêm “transcription: …” vào nhóm khóa bắt đầu ở đây. [schema/source.transcription]',
    ],
    [
      'in a row',
      DIRECTIVE,
      '    role: Chủ tịch\n',
      '',
      '9:5 Thiếu khóa “role”. → Thêm “role: …” vào nhóm khóa bắt đầu ở đây. [schema/signers.role]',
    ],
    [
      'in braces',
      DIRECTIVE,
      ', role: launches',
      '',
      '16:5 Thiếu khóa “role”. → Thêm “role: …” vào nhóm khóa bắt đầu ở đây. [schema/campaigns.role]',
    ],
    [
      'a whole group',
      DIRECTIVE,
      'source:\n  file: kon-tum/08-ct-ubnd-2024.txt\n',
      'results2:\n  file: kon-tum/08-ct-ubnd-2024.txt\n',
      '2:1 Thiếu khóa “source”. → Thêm “source:” với các khóa file, sha256, transcription, receivedFrom, checkedBy, checkedOn vào nhóm khóa bắt đầu ở đây. [schema/source]',
      '35:1 Khóa “results2” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: title, type, number, issuedOn, dating, place, issuer, signers, theme, period, topics, campaigns, relations, recipients, assignments, targets, results, source. [schema/unknown-key]',
    ],
    [
      'of an issuer',
      'issuers.yaml',
      '  parent: kon-tum/ubnd\n',
      '',
      '20:3 Thiếu khóa “parent”. → Thêm “parent: …” vào nhóm khóa bắt đầu ở đây; bản nguồn không có thì ghi “parent: null”. [schema/parent]',
    ],
    [
      'of what became of it',
      'issuers.yaml',
      ', note: Nhập vào tỉnh Quảng Ngãi',
      '',
      '19:10 Thiếu khóa “note”. → Thêm “note: …” vào nhóm khóa bắt đầu ở đây. [schema/ended.note]',
    ],
    [
      'of a topic',
      'topics.yaml',
      ', description: Phát triển kinh tế',
      '',
      '2:3 Thiếu khóa “description”. → Thêm “description: …” vào nhóm khóa bắt đầu ở đây. [schema/description]',
    ],
    [
      'of an abbreviation',
      'abbreviations.yaml',
      ', group: co-quan',
      '',
      '1:3 Thiếu khóa “group”. → Thêm “group: …” vào nhóm khóa bắt đầu ở đây. [schema/group]',
    ],
    [
      'of a campaign',
      CAMPAIGN,
      'name: Phong trào thi đua năm 2024\n',
      '',
      '2:1 Thiếu khóa “name”. → Thêm “name: …” vào nhóm khóa bắt đầu ở đây. [schema/name]',
    ],
    [
      'of an instrument’s evidence',
      INSTRUMENT,
      ', quote: Thực hiện Chỉ thị số 34-CT/TW',
      '',
      '10:5 Thiếu khóa “quote”. → Thêm “quote: …” vào nhóm khóa bắt đầu ở đây. [schema/evidence.quote]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a misspelt key', () => {
  test.each<Row>([
    [
      'a letter lost',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'isuer: kon-tum/ubnd\nsigners',
      '7:1 Khóa “isuer” không có trong mẫu. → Sửa thành “issuer”. [schema/unknown-key]',
    ],
    [
      'a capital',
      DIRECTIVE,
      'issuedOn:',
      'IssuedOn:',
      '5:1 Khóa “IssuedOn” không có trong mẫu. → Sửa thành “issuedOn”. [schema/unknown-key]',
    ],
    [
      'a hyphen',
      DIRECTIVE,
      'issuedOn:',
      'issued-on:',
      '5:1 Khóa “issued-on” không có trong mẫu. → Sửa thành “issuedOn”. [schema/unknown-key]',
    ],
    [
      'one that may be left out',
      DIRECTIVE,
      'purpose: t/h',
      'purpoze: t/h',
      '20:24 Khóa “purpoze” không có trong mẫu. → Sửa thành “purpose”. [schema/unknown-key]',
    ],
    [
      'its value on the next line',
      DIRECTIVE,
      'recipients:',
      'recipient:',
      '19:1 Khóa “recipient” không có trong mẫu. → Sửa thành “recipients”. [schema/unknown-key]',
    ],
    [
      'in a controlled list',
      'indicators.yaml',
      'id: nhiem-vu, name: Hoàn thành nhiệm vụ',
      'id: nhiem-vu, nane: Hoàn thành nhiệm vụ',
      '3:19 Khóa “nane” không có trong mẫu. → Sửa thành “name”. [schema/unknown-key]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('an unknown key', () => {
  test.each<Row>([
    [
      'in a row',
      DIRECTIVE,
      'name: Lê Ngọc Tuấn',
      'name: Lê Ngọc Tuấn\n    chucDanh: Tiến sĩ',
      '10:5 Khóa “chucDanh” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: name, role, onBehalf, actingFor. [schema/unknown-key]',
    ],
    [
      'in braces',
      DIRECTIVE,
      'name: Sở Nội vụ, purpose: t/h',
      'name: Sở Nội vụ, toString: t/h',
      '20:24 Khóa “toString” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: name, purpose. [schema/unknown-key]',
    ],
    [
      'a key of outcomes in a goal',
      DIRECTIVE,
      '    year: 2024\n',
      '    year: 2024\n    estimated: true\n',
      '33:5 Khóa “estimated” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: indicator, label, op, value, values, unit, change, against, year, period, scope, setBy, quote. [schema/unknown-key]',
    ],
    [
      'two of them',
      REPORT,
      'place: null\n',
      'place: null\nghiChu: a\n"khóa lạ":\n  - b\n',
      '12:1 Khóa “ghiChu” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: title, type, number, issuedOn, dating, place, issuer, signers, theme, period, topics, campaigns, relations, recipients, assignments, targets, results, source. [schema/unknown-key]',
      '13:1 Khóa “khóa lạ” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: title, type, number, issuedOn, dating, place, issuer, signers, theme, period, topics, campaigns, relations, recipients, assignments, targets, results, source. [schema/unknown-key]',
    ],
    [
      'in a controlled list',
      'abbreviations.yaml',
      'group: co-quan',
      'group: co-quan, ghiChu: x',
      '1:57 Khóa “ghiChu” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: short, full, group. [schema/unknown-key]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a value of the wrong kind', () => {
  test.each<Row>([
    [
      'words for a row',
      DIRECTIVE,
      'signers:\n  - name: Lê Ngọc Tuấn\n    role: Chủ tịch\n    onBehalf: kon-tum/ubnd\n',
      'signers: [Lê Ngọc Tuấn]\n',
      '8:11 Ở đây cần một nhóm “khóa: giá trị”, không phải “Lê Ngọc Tuấn”. → Viết mỗi khóa một dòng, thụt đều nhau. [schema/signers]',
    ],
    [
      'a row for a list',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: { kinh-te: 1 }',
      '14:9 topics: Ở đây cần một danh sách, không phải “{"kinh-te":1}”. → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết []. [schema/topics]',
    ],
    [
      'words for a list',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: kinh-te',
      '14:9 topics: Ở đây cần một danh sách, không phải “kinh-te”. → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết []. [schema/topics]',
    ],
    [
      'nothing for a list',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics:',
      '14:8 Khóa “topics” để trống. → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết []. [schema/topics]',
    ],
    [
      'an id for a row of campaigns',
      DIRECTIVE,
      '  - { id: yeu-nuoc-2024, role: launches }',
      '  - yeu-nuoc-2024',
      '16:5 Ở đây cần một nhóm “khóa: giá trị”, không phải “yeu-nuoc-2024”. → Viết mỗi khóa một dòng, thụt đều nhau. [schema/campaigns]',
    ],
    [
      'a body without a name',
      'issuers.yaml',
      'names:\n    - { name: Sở Nội vụ tỉnh Kon Tum, since: null, until: null }',
      'names: []',
      '22:10 names: Cơ quan chưa có tên. → Ghi ít nhất một tên. [schema/names]',
    ],
    [
      'words for a list of codes',
      'issuers.yaml',
      'codes: [TW]',
      'codes: TW',
      '9:10 codes: Ở đây cần một danh sách, không phải “TW”. → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết []. [schema/codes]',
    ],
    [
      'a number for a code',
      'issuers.yaml',
      'codes: [TW]',
      'codes: [1]',
      '9:11 Máy không đọc “1” là chữ. → Đặt trong ngoặc kép: "1". [schema/codes]',
    ],
    [
      'words for a topic',
      'topics.yaml',
      '- { id: kinh-te, name: Kinh tế, description: Phát triển kinh tế }',
      '- kinh-te',
      '2:3 Ở đây cần một nhóm “khóa: giá trị”, không phải “kinh-te”. → Viết mỗi khóa một dòng, thụt đều nhau. [schema/file]',
    ],
    [
      'words for a status',
      INSTRUMENT,
      'status: { value: in-force, source: Văn phòng Trung ương, verified: false }',
      'status: còn hiệu lực',
      '6:9 status: Ở đây cần một nhóm “khóa: giá trị”, không phải “còn hiệu lực”. → Viết mỗi khóa một dòng, thụt đều nhau. [schema/status]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
