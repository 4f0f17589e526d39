/** The rows of /do-phu/: what is linked, and what may be meant, in words also where there is no page. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/core/coverage.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { openRows } from '../../src/data/open-rows.ts';
import { type FixtureArchive, INSTRUMENT, printedOtherwise, TASK } from '../fixture-archive.ts';

/** The rows behind that of the fixture's own citation. */
function rowsOf({ folders }: FixtureArchive) {
  const archive = loadArchive(folders);
  return openRows(archive, coverageOf(archive.corpus).open).slice(1);
}

const printing = (words: string) => rowsOf(printedOtherwise(TASK, `${TASK} ${words}`));
const PROVINCE = 'Ủy ban nhân dân tỉnh Kon Tum';

test('works that have pages are named with them', () => {
  const [row] = printing(
    'Theo Nghị quyết số 07-NQ/TU ngày 20/7/2021, Nghị quyết số 07-NQ/TU ngày 16/5/2022 và Nghị quyết số 07-NQ/TU.',
  );
  expect(row).toEqual({
    printed: 'Nghị quyết số 07-NQ/TU',
    why: 'chưa rõ ngày: cùng số, ký hiệu này văn bản dẫn với nhiều ngày khác nhau',
    place: { name: '08/CT-UBND, mục II, đoạn 1', path: '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/#muc-ii-doan-1' },
    linked: {
      name: 'Nghị quyết số 07-NQ/TU của Tỉnh ủy Kon Tum',
      path: '/vb/dang/kon-tum/nghi-quyet/khong-ro-nam/07-nq-tu/',
    },
    candidates: [
      {
        name: 'Nghị quyết số 07-NQ/TU ngày 20 tháng 7 năm 2021 của Tỉnh ủy Kon Tum',
        path: '/vb/dang/kon-tum/nghi-quyet/2021/07-nq-tu/',
      },
      {
        name: 'Nghị quyết số 07-NQ/TU ngày 16 tháng 5 năm 2022 của Tỉnh ủy Kon Tum',
        path: '/vb/dang/kon-tum/nghi-quyet/2022/07-nq-tu/',
      },
    ],
  });
});

test.each([
  ['with a day', 'ngày 03/4/2022', 'ngày 03 tháng 4 năm 2022'],
  ['with a year', 'năm 2022', 'năm 2022'],
])(
  'a number of two bodies, repeated %s that neither has: no page, and a name all the same',
  (_, date, said) => {
    const row = printing(
      `Theo Kế hoạch số 12/KH-UBND của UBND tỉnh, Kế hoạch số 12/KH-UBND của UBND huyện Ngọc Hồi; Kế hoạch số 12/KH-UBND ${date}.`,
    ).at(-1);
    expect(row).toMatchObject({ why: expect.stringMatching(/^chưa xác định: cùng số/), linked: null });
    expect(row?.candidates).toEqual([
      { name: `Kế hoạch số 12/KH-UBND ${said} của ${PROVINCE}`, path: null },
      { name: `Kế hoạch số 12/KH-UBND ${said} của Ủy ban nhân dân huyện Ngọc Hồi`, path: null },
    ]);
  },
);

test('versions of a law that have no record are called by its name', () => {
  const rows = printing('Theo Hiến pháp năm 2010.');
  expect(rows[0]?.candidates).toEqual([
    { name: 'Hiến pháp năm 1992', path: null },
    { name: 'Hiến pháp năm 2013', path: null },
  ]);
});

test('what is merged and contradicts itself is linked to the work that it was merged into', () => {
  const archive = printedOtherwise(TASK, `${TASK} Theo Công văn số 34-CT/TW.`).edit(
    INSTRUMENT,
    'note:',
    'citedAs:\n  - { as: dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw, reason: x }\nnote:',
  );
  const loaded = loadArchive(archive.folders);
  const [row] = openRows(loaded, coverageOf(loaded.corpus).open);
  expect(row?.why).toMatch(/^mâu thuẫn: ký hiệu cho biết tên loại khác/);
  expect(row?.linked?.path).toBe('/vb/dang/trung-uong/chi-thi/2014/34-ct-tw/');
});
