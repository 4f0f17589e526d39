/** The times of a figure: its own, that against which it is measured, that of its document. */
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, fixtureArchive, type Row, toldOf } from '../fixture-archive.ts';

describe('impossible times of a figure', () => {
  test.each<Row>([
    [
      'a year outside the period of the same row',
      DIRECTIVE,
      '    year: 2024\n',
      '    year: 2024\n    period: 2025/2030\n',
      '32:11 Năm 2024 nằm ngoài giai đoạn 2025 – 2030 ghi ở cùng chỉ tiêu. → Giữ một trong hai: year cho chỉ tiêu của một năm, period cho chỉ tiêu của cả giai đoạn. [figure-year]',
    ],
    [
      'measured against a later year',
      DIRECTIVE,
      '    year: 2024\n',
      '    year: 2024\n    against: 2025\n',
      '33:14 Mốc so sánh 2025 đứng sau thời gian của chỉ tiêu (năm 2024). → Xem lại câu trích: against là năm trước hoặc mốc cũ mà con số được so với. [figure-year]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));

  test.each(['year: 2024\n    period: 2021/2025', 'year: 2024\n    against: 2023', 'period: 2021/2025'])(
    '%j is in order',
    (times) => expect(toldOf(DIRECTIVE, 'year: 2024', times)).toEqual([]),
  );
});

describe('a target that looks beyond its document', () => {
  const FAR =
    'Năm 2030 của chỉ tiêu nằm ngoài thời gian của văn bản (năm 2024). → Đối chiếu câu trích: nếu bản in đúng như vậy thì để nguyên, không thì sửa year. [figure-year]';

  test('is a warning', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, '    year: 2024\n', '    year: 2030\n');
    expect(archive.problems()).toEqual([]);
    expect(archive.warnings().filter((told) => told.includes('[figure-year]'))).toEqual([
      `content/${DIRECTIVE}:32:11 Cảnh báo: ${FAR}`,
    ]);
  });

  test('is none where the document states no time', () => {
    const archive = fixtureArchive()
      .edit(DIRECTIVE, '    year: 2024\n', '    year: 2030\n')
      .edit(DIRECTIVE, 'period: 2024\n', 'period: null\n');
    expect(archive.warnings().filter((told) => told.includes('[figure-year]'))).toEqual([]);
  });
});
