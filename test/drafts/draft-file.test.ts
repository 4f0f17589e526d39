/** Which files are drafts. */
import { expect, test } from 'vitest';
import { draftFile } from '../../src/drafts/draft-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bom: number[]) =>
  Uint8Array.from([
    ...bom,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);

test.each([
  ['UTF-8', utf8('Chỉ thị số 34-CT/TW\r\n'), 'Chỉ thị số 34-CT/TW\r\n'],
  ['with BOM', utf8('\ufeffChỉ thị'), 'Chỉ thị'],
  ['empty', new Uint8Array(), ''],
  ['a form feed and a tab', utf8('một\f\thai'), 'một\f\thai'],
])('%s is read', (_, bytes, text) => expect(draftFile(bytes)).toEqual({ text }));

test.each([
  ['UTF-16 with BOM', utf16('Chỉ thị', [0xff, 0xfe])],
  ['UTF-16 without', utf16('Chỉ thị', [])],
  ['windows-1258', Uint8Array.from([0x43, 0x68, 0xec, 0x20, 0x74, 0x68, 0xf0])],
  ['a Word file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])],
  ['a PDF', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0xe2, 0xe3, 0xcf, 0xd3])],
])('%s is refused with what to do', (_, bytes) => {
  expect(draftFile(bytes)).toEqual({
    fault: expect.stringContaining('không phải văn bản thuần mã UTF-8 (.txt)'),
  });
});

test('a file of 6 MB is no draft', () => {
  expect(draftFile(new Uint8Array(6_000_000))).toEqual({ fault: expect.stringContaining('lớn hơn 5 MB') });
});
