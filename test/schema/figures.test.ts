/** Figures of goals and outcomes, as an editor mistypes them. */
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, REPORT, type Row, toldOf } from '../fixture-archive.ts';

describe('a number', () => {
  test.each<Row>([
    [
      'a decimal comma',
      DIRECTIVE,
      'value: 10',
      'value: 63,7',
      '30:12 value: “63,7” không phải con số. → Sửa thành 63.7. [schema/targets.value]',
    ],
    [
      'dots between thousands',
      DIRECTIVE,
      'value: 10',
      'value: 1.700.000',
      '30:12 value: “1.700.000” không phải con số. → Sửa thành 1700000. [schema/targets.value]',
    ],
    [
      'dots and a comma',
      DIRECTIVE,
      'value: 10',
      'value: 1.234,5',
      '30:12 value: “1.234,5” không phải con số. → Sửa thành 1234.5. [schema/targets.value]',
    ],
    [
      'with %',
      DIRECTIVE,
      'value: 10',
      'value: 10%',
      '30:12 value: “10%” không phải con số. → Sửa thành 10. [schema/targets.value]',
    ],
    [
      'in quotes',
      DIRECTIVE,
      'value: 10',
      'value: "10"',
      '30:12 value: Con số “10” đặt trong ngoặc kép nên máy đọc là chữ. → Bỏ ngoặc kép: 10. [schema/targets.value]',
    ],
    [
      'words',
      DIRECTIVE,
      'value: 10',
      'value: khoảng 10',
      '30:12 value: “khoảng 10” không phải con số. → Chỉ viết chữ số, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000. [schema/targets.value]',
    ],
    [
      'nothing behind the key',
      DIRECTIVE,
      'value: 10',
      'value:',
      '30:11 Khóa “value” để trống. → Chỉ viết chữ số, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000; không có thì xóa dòng này. [schema/targets.value]',
    ],
    [
      'infinity',
      DIRECTIVE,
      'value: 10',
      'value: .inf',
      '30:12 value: “Infinity” không phải con số. → Chỉ viết chữ số, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000. [schema/targets.value]',
    ],
    [
      'percent of the plan, as printed',
      REPORT,
      'ofTarget: 100.84',
      'ofTarget: 100,84%',
      '32:15 ofTarget: “100,84%” không phải con số. → Sửa thành 100.84. [schema/results.ofTarget]',
    ],
    [
      'an estimate is yes or no',
      REPORT,
      'estimated: true',
      'estimated: có',
      '30:16 estimated: Ở đây cần true hoặc false, không phải “có”. → Viết true nếu là số ước; không thì bỏ dòng này. [schema/results.estimated]',
    ],
    [
      'a change',
      REPORT,
      'change: increase',
      'change: tăng',
      '28:13 change: “tăng” không có trong danh sách. → Chọn một trong: increase, decrease. [schema/results.change]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a range', () => {
  test.each<Row>([
    [
      'one number',
      DIRECTIVE,
      'value: 10',
      'values: [3]',
      '30:13 values: Khoảng số cần đúng hai số. → Viết [3, 4]. [schema/targets.values]',
    ],
    [
      'three numbers',
      DIRECTIVE,
      'value: 10',
      'values: [3, 4, 5]',
      '30:13 values: Khoảng số cần đúng hai số. → Viết [3, 4]. [schema/targets.values]',
    ],
    [
      'as printed',
      DIRECTIVE,
      'value: 10',
      'values: 3-4',
      '30:13 values: Khoảng số cần đúng hai số. → Viết [3, 4]. [schema/targets.values]',
    ],
    [
      'high before low',
      DIRECTIVE,
      'value: 10',
      'values: [4, 3]',
      '30:13 values: Khoảng số “[4,3]” không đi từ thấp tới cao. → Viết số nhỏ trước: [3, 4]. [schema/targets.values]',
    ],
    [
      'twice the same number',
      DIRECTIVE,
      'value: 10',
      'values: [3, 3]',
      '30:13 values: Khoảng số “[3,3]” không đi từ thấp tới cao. → Viết số nhỏ trước: [3, 4]. [schema/targets.values]',
    ],
    [
      'a word in it',
      DIRECTIVE,
      'value: 10',
      'values: [3, bốn]',
      '30:17 “bốn” không phải con số. → Chỉ viết chữ số, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000. [schema/targets.values]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('comparison, number and unit go together', () => {
  test.each<Row>([
    [
      'no unit',
      DIRECTIVE,
      '    unit: "%"\n',
      '',
      '27:5 Có op, con số mà thiếu unit. → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/targets]',
    ],
    [
      'no comparison',
      DIRECTIVE,
      '    op: ">="\n',
      '',
      '27:5 Có con số, unit mà thiếu op. → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/targets]',
    ],
    [
      'no number',
      DIRECTIVE,
      '    value: 10\n',
      '',
      '27:5 Có op, unit mà thiếu value (hoặc values). → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/targets]',
    ],
    [
      'only the unit',
      DIRECTIVE,
      '    op: ">="\n    value: 10\n',
      '',
      '27:5 Có unit mà thiếu op, value (hoặc values). → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/targets]',
    ],
    [
      'only the number',
      DIRECTIVE,
      '    op: ">="\n    value: 10\n    unit: "%"\n',
      '    value: 10\n',
      '27:5 Có con số mà thiếu op, unit. → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/targets]',
    ],
    [
      'both one number and a range',
      DIRECTIVE,
      'value: 10',
      'value: 10\n    values: [3, 4]',
      '27:5 Có cả value lẫn values. → Giữ một: value cho một con số, values cho khoảng số. [schema/targets]',
    ],
    [
      'a comparison in words',
      DIRECTIVE,
      'op: ">="',
      'op: từ',
      '29:9 op: “từ” không có trong danh sách. → Chọn một trong: =, >=, <=, >, <, about. [schema/targets.op]',
    ],
    [
      'no unit in an outcome',
      REPORT,
      '    unit: xã\n',
      '',
      '23:5 Có op, con số mà thiếu unit. → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba. [schema/results]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
