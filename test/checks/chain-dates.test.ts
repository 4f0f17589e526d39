/** Days of a chain that exclude each other, each broken once. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, fixtureArchive, INSTRUMENT, REPORT } from '../fixture-archive.ts';

const LATER = 'dang/trung-uong/chi-thi/2026/07-ct-tw';

/** The fixture with the record of a directive of 2026 beside that of 2014. */
function withLaterRecord() {
  const archive = fixtureArchive();
  const record = archive
    .read(INSTRUMENT)
    .replace('34-CT/TW\n', '07-CT/TW\n')
    .replace('2014-04-07', '2026-07-13')
    .replace(/evidence:[\s\S]*/, 'evidence: []\n');
  return archive.write(`instruments/${LATER}.yaml`, record);
}

describe('what carries something out comes after it', () => {
  const mend = 'Xem lại ngày ban hành của hai văn bản, hoặc sửa';

  test('a document before the work that it implements', () => {
    const archive = withLaterRecord().edit(
      DIRECTIVE,
      'work: dang/trung-uong/chi-thi/2014/34-ct-tw',
      `work: ${LATER}`,
    );
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:18:31 Văn bản này ra đời muộn nhất ngày 06/02/2024, trước văn bản mà nó triển khai (sớm nhất ngày 13/7/2026). → ${mend} kind, work của quan hệ này. [chain-dates]`,
    ]);
  });

  test.each([
    [
      'replaces',
      LATER,
      '2014/34-ct-tw (muộn nhất ngày 07/4/2014)',
      '2026/07-ct-tw (sớm nhất ngày 13/7/2026)',
      'Thay thế',
    ],
    [
      'follows',
      LATER,
      '2014/34-ct-tw (muộn nhất ngày 07/4/2014)',
      '2026/07-ct-tw (sớm nhất ngày 13/7/2026)',
      'Tiếp sau',
    ],
  ])('a record that %s a later work', (kind, work, newer, older, name) => {
    const archive = withLaterRecord().edit(
      INSTRUMENT,
      'note:',
      `relations:\n  - { kind: ${kind}, work: ${work}, source: x, verified: false }\nnote:`,
    );
    const column = 21 + kind.length;
    expect(archive.problems()).toEqual([
      `content/${INSTRUMENT}:9:${column} Quan hệ “${name}” trái với ngày ban hành: dang/trung-uong/chi-thi/${newer} có trước dang/trung-uong/chi-thi/${older}. → ${mend} kind của quan hệ này. [chain-dates]`,
    ]);
  });

  test('a record that a later work replaces is in order', () => {
    const archive = withLaterRecord().edit(
      INSTRUMENT,
      'note:',
      `relations:\n  - { kind: replaced-by, work: ${LATER}, source: x, verified: false }\nnote:`,
    );
    expect(archive.problems()).toEqual([]);
  });
});

describe('a movement', () => {
  test.each([
    ['reports', 'báo cáo, tổng kết'],
    ['implements', 'triển khai'],
  ])('that a document %s before it was launched', (role, name) => {
    const archive = fixtureArchive().edit(
      REPORT,
      'campaigns: []',
      `campaigns: [{ id: yeu-nuoc-2024, role: ${role} }]`,
    );
    expect(archive.problems()).toEqual([
      `content/${REPORT}:17:40 Văn bản này (${name}) ra đời muộn nhất ngày 31/12/2022, trước văn bản phát động phong trào “yeu-nuoc-2024” (sớm nhất ngày 06/02/2024). → Xem lại ngày ban hành, hoặc ghi role: mentions nếu văn bản chỉ nhắc tới phong trào. [chain-dates]`,
    ]);
  });

  test('that a document mentions before it was launched: names may come first', () => {
    const archive = fixtureArchive().edit(
      REPORT,
      'campaigns: []',
      'campaigns: [{ id: yeu-nuoc-2024, role: mentions }]',
    );
    expect(archive.problems()).toEqual([]);
  });

  test('that is over before it is launched', () => {
    expect(fixtureArchive().edit(CAMPAIGN, 'period: 2024', 'period: 2023').problems()).toEqual([
      `content/${CAMPAIGN}:8:9 Thời gian của phong trào (năm 2023) kết thúc trước khi có văn bản phát động (sớm nhất ngày 06/02/2024). → Xem lại period và launchedBy. [chain-dates]`,
    ]);
  });

  test('outside the time of the one above it', () => {
    const archive = fixtureArchive();
    const above = archive
      .read(CAMPAIGN)
      .replace('period: 2024', 'period: 2026/2030')
      .replace(/launchedBy: .*/, 'launchedBy: null');
    archive
      .write('campaigns/giai-doan-sau.mdx', above)
      .edit(CAMPAIGN, 'parent: null', 'parent: giai-doan-sau');
    expect(archive.problems()).toEqual([
      `content/${CAMPAIGN}:9:9 Thời gian của phong trào (năm 2024) nằm ngoài thời gian của phong trào “giai-doan-sau” bao trùm nó (giai đoạn 2026 – 2030). → Xem lại period của hai phong trào, hoặc sửa parent. [chain-dates]`,
    ]);
  });
});
