/** Days, years and periods in front matter, as an editor mistypes them. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, REPORT, type Row, toldOf } from '../fixture-archive.ts';

describe('the day of issue', () => {
  test.each<Row>([
    [
      'day first',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 06/02/2024',
      '5:11 issuedOn: Ngày “06/02/2024” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [schema/issuedOn]',
    ],
    [
      'day first, with dots and spaces',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 6. 2. 2024',
      '5:11 issuedOn: Ngày “6. 2. 2024” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [schema/issuedOn]',
    ],
    [
      '31 February, day first',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 31/02/2024',
      '5:11 issuedOn: Ngày “31/02/2024” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/issuedOn]',
    ],
    [
      '31 February',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024-02-31',
      '5:11 issuedOn: Ngày “2024-02-31” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/issuedOn]',
    ],
    [
      'a month above 12',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024-13-01',
      '5:11 issuedOn: Ngày “2024-13-01” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/issuedOn]',
    ],
    [
      'one digit',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024-2-6',
      '5:11 issuedOn: Ngày “2024-2-6” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [schema/issuedOn]',
    ],
    [
      'slashes, year first',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024/02/06',
      '5:11 issuedOn: Ngày “2024/02/06” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [schema/issuedOn]',
    ],
    [
      'words',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: ngày 06 tháng 02 năm 2024',
      '5:11 issuedOn: “ngày 06 tháng 02 năm 2024” không phải một ngày. → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null. [schema/issuedOn]',
    ],
    [
      'a year of two digits',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 24',
      '5:11 issuedOn: “24” không phải một ngày. → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null. [schema/issuedOn]',
    ],
    [
      'a list',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: [2024]',
      '5:11 issuedOn: Ở đây cần một ngày hoặc một năm, không phải “[2024]”. → Viết 2024-02-06 hoặc 2024. [schema/issuedOn]',
    ],
    [
      'a fraction',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024.5',
      '5:11 issuedOn: Ở đây cần một ngày hoặc một năm, không phải “2024.5”. → Viết 2024-02-06 hoặc 2024. [schema/issuedOn]',
    ],
    [
      'nothing behind the key means null: the year of the address is then unknown',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn:',
      '1:1 Đường dẫn của tệp không khớp với cơ quan, loại, năm và số khai trong tệp. → Chuyển tệp tới content/documents/kon-tum/chi-thi/khong-ro-nam/08-ct-ubnd.mdx, hoặc sửa phần khai báo. [address]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a bare year and its proof', () => {
  test.each<Row>([
    [
      'no proof',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: 2024',
      '5:11 issuedOn: Chỉ ghi năm ban hành “2024” mà chưa đủ chứng cứ. → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null. [schema/issuedOn]',
    ],
    [
      'an open end',
      REPORT,
      'notAfter: 2022-12-31',
      'notAfter: null',
      '5:11 issuedOn: Chỉ ghi năm ban hành “2022” mà chưa đủ chứng cứ. → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null. [schema/issuedOn]',
    ],
    [
      'a proof that leaves another year',
      REPORT,
      'notAfter: 2022-12-31',
      'notAfter: 2023-01-31',
      '5:11 issuedOn: Chỉ ghi năm ban hành “2022” mà chưa đủ chứng cứ. → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null. [schema/issuedOn]',
    ],
    [
      'no sentence as evidence',
      REPORT,
      'evidence:\n    - Đợt thi đua bắt đầu ngày 15/10/2022',
      'evidence: []',
      '5:11 issuedOn: Chỉ ghi năm ban hành “2022” mà chưa đủ chứng cứ. → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null. [schema/issuedOn]',
    ],
    [
      'an earliest day that is no day',
      REPORT,
      'notBefore: 2022-10-15',
      'notBefore: 2022-12-32',
      '7:14 notBefore: Ngày “2022-12-32” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/dating.notBefore]',
    ],
    [
      'a latest day that is no day',
      REPORT,
      'notAfter: 2022-12-31',
      'notAfter: 2022-12-32',
      '8:13 notAfter: Ngày “2022-12-32” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/dating.notAfter]',
    ],
    [
      'a proof that is a year',
      REPORT,
      'notBefore: 2022-10-15',
      'notBefore: 2022',
      '7:14 notBefore: Ở đây cần một ngày, không phải “2022”. → Viết năm-tháng-ngày, ví dụ 2024-02-06. [schema/dating.notBefore]',
    ],
    [
      'a proof that ends before it begins',
      REPORT,
      'notAfter: 2022-12-31',
      'notAfter: 2022-10-01',
      '7:14 notBefore: Ngày sớm nhất “2022-10-15” đứng sau ngày muộn nhất “2022-10-01”. → Xem lại notBefore và notAfter. [schema/dating.notBefore]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('other days', () => {
  test.each<Row>([
    [
      'checked "yesterday"',
      DIRECTIVE,
      'checkedOn: null',
      'checkedOn: hôm qua',
      '41:14 checkedOn: “hôm qua” không phải một ngày. → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null. [schema/source.checkedOn]',
    ],
    [
      'checked on a list',
      DIRECTIVE,
      'checkedOn: null',
      'checkedOn: []',
      '41:14 checkedOn: Ở đây cần một ngày, không phải “[]”. → Viết năm-tháng-ngày, ví dụ 2024-02-06. [schema/source.checkedOn]',
    ],
    [
      'the end of a body, day first',
      'issuers.yaml',
      'on: 2025-06-30',
      'on: 30/06/2025',
      '19:16 on: Ngày “30/06/2025” không đúng dạng năm-tháng-ngày. → Sửa thành 2025-06-30. [schema/ended.on]',
    ],
    [
      'a name that ends before it begins',
      'issuers.yaml',
      'since: 1991-10-12',
      'since: 2025-10-12',
      '13:52 since: Tên này bắt đầu “2025-10-12” sau khi kết thúc “2025-06-30”. → Xem lại since và until. [schema/names.since]',
    ],
    [
      'a name from a bare year',
      'issuers.yaml',
      'since: 1991-10-12',
      'since: 1991',
      '13:52 since: Ở đây cần một ngày, không phải “1991”. → Viết năm-tháng-ngày, ví dụ 2024-02-06. [schema/names.since]',
    ],
    [
      'an instrument’s day',
      INSTRUMENT,
      'issuedOn: 2014-04-07',
      'issuedOn: 31/02/2014',
      '4:11 issuedOn: Ngày “31/02/2014” không có trên lịch. → Xem lại bản nguồn; không đọc được thì ghi null. [schema/issuedOn]',
    ],
    [
      'the year of comparison in words',
      REPORT,
      'against: 2021',
      'against: năm trước',
      '29:14 against: “năm trước” không phải một ngày. → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null. [schema/results.against]',
    ],
    [
      'the day of the count',
      REPORT,
      'asOf: 2022-12-26',
      'asOf: 26/12/2022',
      '31:11 asOf: Ngày “26/12/2022” không đúng dạng năm-tháng-ngày. → Sửa thành 2022-12-26. [schema/results.asOf]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a period', () => {
  test.each<Row>([
    [
      'end before start',
      DIRECTIVE,
      'period: 2024',
      'period: 2025/2021',
      '13:9 period: Khoảng thời gian “2025/2021” kết thúc trước khi bắt đầu. → Sửa thành 2021/2025, hoặc xem lại bản nguồn. [schema/period]',
    ],
    [
      'a hyphen for the slash',
      DIRECTIVE,
      'period: 2024',
      'period: 2021 - 2025',
      '13:9 period: Khoảng thời gian “2021 - 2025” không đúng dạng. → Sửa thành 2021/2025. [schema/period]',
    ],
    [
      'a hyphen, end before start',
      DIRECTIVE,
      'period: 2024',
      'period: 2025-2021',
      '13:9 period: Khoảng thời gian “2025-2021” không đúng dạng. → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15. [schema/period]',
    ],
    [
      'words',
      DIRECTIVE,
      'period: 2024',
      'period: giai đoạn 2021',
      '13:9 period: Khoảng thời gian “giai đoạn 2021” không đúng dạng. → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15. [schema/period]',
    ],
    [
      'a list',
      DIRECTIVE,
      'period: 2024',
      'period: [2021, 2025]',
      '13:9 period: Ở đây cần một khoảng thời gian, không phải “[2021,2025]”. → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15. [schema/period]',
    ],
    [
      'days, day first',
      REPORT,
      'period: 2022-10-15/2022-12-31',
      'period: 15/10/2022 - 31/12/2022',
      '15:9 period: Khoảng thời gian “15/10/2022 - 31/12/2022” không đúng dạng. → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15. [schema/period]',
    ],
    [
      'days that end before they start',
      CAMPAIGN,
      'period: 2024',
      'period: 2024-12-31/2024-01-01',
      '8:9 period: Khoảng thời gian “2024-12-31/2024-01-01” kết thúc trước khi bắt đầu. → Sửa thành 2024-01-01/2024-12-31, hoặc xem lại bản nguồn. [schema/period]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('the year of a goal', () => {
  test.each<Row>([
    [
      'words',
      DIRECTIVE,
      'year: 2024',
      'year: năm 2024',
      '32:11 year: “năm 2024” không phải một năm. → Viết bốn chữ số, ví dụ 2024. [schema/targets.year]',
    ],
    [
      'in quotes',
      DIRECTIVE,
      'year: 2024',
      'year: "2024"',
      '32:11 year: Năm “2024” đặt trong ngoặc kép nên máy đọc là chữ. → Bỏ ngoặc kép: 2024. [schema/targets.year]',
    ],
    [
      'a fraction',
      DIRECTIVE,
      'year: 2024',
      'year: 2024.5',
      '32:11 year: “2024.5” không phải một năm. → Viết bốn chữ số, ví dụ 2024. [schema/targets.year]',
    ],
    [
      'too early',
      DIRECTIVE,
      'year: 2024',
      'year: 204',
      '32:11 year: Năm “204” nằm ngoài khoảng 1900-2100. → Viết bốn chữ số, ví dụ 2024. [schema/targets.year]',
    ],
    [
      'too late',
      DIRECTIVE,
      'year: 2024',
      'year: 20245',
      '32:11 year: Năm “20245” nằm ngoài khoảng 1900-2100. → Viết bốn chữ số, ví dụ 2024. [schema/targets.year]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
