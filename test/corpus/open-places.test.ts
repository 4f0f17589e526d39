/** Places that are still to be filled in are named, and what follows from them is not told beside. */
import { describe, expect, test } from 'vitest';
import { openPlacesIn } from '../../src/corpus/open-places.ts';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, type Row, toldOf } from '../fixture-archive.ts';

const MEND =
  'Thay cả dấu CẦN-ĐIỀN bằng nội dung theo bản nguồn; bản nguồn không có thì ghi null hoặc xóa dòng. [to-fill]';

describe('a mark', () => {
  test.each<Row>([
    [
      'in front matter',
      DIRECTIVE,
      'issuedOn: 2024-02-06',
      'issuedOn: CẦN-ĐIỀN (ngày ban hành)',
      `5:11 Chỗ này còn phải điền: ngày ban hành. → ${MEND}`,
    ],
    [
      'in the body, without words',
      DIRECTIVE,
      'theo dõi việc thực hiện Chỉ thị.',
      'CẦN-ĐIỀN.',
      `68:11 Chỗ này còn phải điền. → ${MEND}`,
    ],
    [
      'in a campaign',
      CAMPAIGN,
      'Phát động tại',
      'CẦN-ĐIỀN (ai) phát động tại',
      `14:1 Chỗ này còn phải điền: ai. → ${MEND}`,
    ],
    [
      'in a record',
      INSTRUMENT,
      'title: null',
      'title: CẦN-ĐIỀN (trích yếu)',
      `1:8 Chỗ này còn phải điền: trích yếu. → ${MEND}`,
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

test('many marks in a long file take no time', () => {
  const text = `${'chữ CẦN-ĐIỀN\n'.repeat(20_000)}`;
  const { problems } = openPlacesIn('a.mdx', text);
  expect(problems.at(-1)).toMatchObject({ line: 20_000, column: 5 });
});
