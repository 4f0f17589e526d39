/** The places and words of what a schema finds, for schemas that the archive does not have. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { printProblem } from '../../src/core/problem.ts';
import { readYaml } from '../../src/corpus/yaml/read.ts';
import { validate } from '../../src/corpus/yaml/validate.ts';

function told(text: string, schema: z.ZodType, firstLine = 1): string[] {
  const { yaml, problems } = readYaml('a.yaml', text, firstLine);
  const found = yaml ? validate('a.yaml', yaml, schema).problems : problems;
  return found.map(printProblem);
}

test('a schema without words of its own does not speak English to an editor', () => {
  expect(told('a: 1', z.object({ a: z.number().min(3) }))).toEqual([
    'a.yaml:1:4 Giá trị này không đúng mẫu. → Xem lại mẫu của khóa này. [schema/a]',
  ]);
});

test('places count from the first line of the text in its file, in letters', () => {
  const schema = z.strictObject({ tên: z.strictObject({ a: z.array(z.number({ error: 'Sai → Sửa.' })) }) });
  expect(told('tên:\n  a: [1, "hai",\n      ba]', schema, 2)).toEqual([
    'a.yaml:3:10 Sai. → Sửa. [schema/tên.a]',
    'a.yaml:4:7 Sai. → Sửa. [schema/tên.a]',
  ]);
});

test('a misspelt key is not taken for one that is there already', () => {
  const schema = z.strictObject({ name: z.string(), names: z.string().optional() });
  expect(told('name: a\nnamee: b', schema)).toEqual([
    'a.yaml:2:1 Khóa “namee” không có trong mẫu. → Sửa thành “names”. [schema/unknown-key]',
  ]);
  expect(told('name: a\nnames: b\nnamee: c', schema)).toEqual([
    'a.yaml:3:1 Khóa “namee” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: name, names. [schema/unknown-key]',
  ]);
});

test('a key far from every other is unknown, and the missing one is missing', () => {
  expect(told('tieu-de: a', z.strictObject({ title: z.string() }))).toEqual([
    'a.yaml:1:1 Khóa “tieu-de” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: title. [schema/unknown-key]',
    'a.yaml:1:1 Thiếu khóa “title”. → Thêm “title: …” vào nhóm khóa bắt đầu ở đây. [schema/title]',
  ]);
});
