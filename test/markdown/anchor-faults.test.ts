/** Links inside a document lead to a place that it has. */
import { expect, test } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';

const body = (link: string) => `## I. MỤC TIÊU

1. Đạt 10%[^1], <Corrected from="xem">Xem</Corrected> [mục trên](${link}).

[^1]: Ước.
`;

test.each(['#muc-i', '#muc-i-1', '#chu-thich-1', '#danh-dau-1', '#hieu-dinh-1', 'https://kontum.gov.vn/#a'])(
  '%s is there',
  (link) => expect(compileBody(body(link)).faults).toEqual([]),
);

test.each([
  ['#muc-i-2', '#muc-i-1'],
  ['#hieu-dinh-2', '#hieu-dinh-1'],
  ['#khac', '#muc-i, #muc-i-1, #chu-thich-1'],
])('%s is not', (link, near) => {
  expect(compileBody(body(link)).faults).toEqual([
    {
      line: 3,
      column: 55,
      rule: 'anchor',
      message: `Liên kết tới “${link}” không dẫn tới chỗ nào của văn bản này.`,
      mend: `Sửa thành địa chỉ có thật (bấm dấu # cạnh đoạn để lấy), ví dụ ${near}.`,
    },
  ]);
});
