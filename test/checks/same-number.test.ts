/** One body, one number, one year: one work. */
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, fixtureArchive, INSTRUMENT } from '../fixture-archive.ts';

/** A second record, made from the first. */
function withRecord(path: string, ...changes: [string, string][]) {
  const archive = fixtureArchive();
  const record = changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    archive.read(INSTRUMENT).replace(/evidence:[\s\S]*/, 'evidence: []\n'),
  );
  return archive.write(`instruments/${path}.yaml`, record);
}

describe('two files of one number and year', () => {
  test('of two kinds: one of them is wrong', () => {
    const archive = withRecord('dang/trung-uong/van-ban/2014/34-ct-tw', ['type: chi-thi', 'type: null']);
    expect(archive.problems()).toEqual([
      'content/instruments/dang/trung-uong/van-ban/2014/34-ct-tw.yaml:2:7 Văn bản này cùng cơ quan, số và năm với content/instruments/dang/trung-uong/chi-thi/2014/34-ct-tw.yaml, chỉ khác loại. → Một số, ký hiệu trong một năm là một văn bản: giữ một tệp, hoặc sửa type, number cho đúng bản nguồn. [identity-twice]',
    ]);
  });

  test('a document and a record', () => {
    const archive = withRecord(
      'kon-tum/van-ban/2024/08-ct-ubnd',
      ['type: chi-thi', 'type: null'],
      ['34-CT/TW', '08/CT-UBND'],
      ['2014-04-07', '2024-02-06'],
      ['issuer: dang/trung-uong', 'issuer: kon-tum/ubnd'],
    );
    expect(archive.problems()).toEqual([
      expect.stringContaining(`cùng cơ quan, số và năm với content/${DIRECTIVE}, chỉ khác loại.`),
    ]);
  });

  test('of two kinds that share a code: two series, two works', () => {
    const archive = withRecord(
      'dang/trung-uong/quyet-dinh/2014/66-qd-tw',
      ['type: chi-thi', 'type: quyet-dinh'],
      ['34-CT/TW', '66-QĐ/TW'],
    );
    const other = archive
      .read('instruments/dang/trung-uong/quyet-dinh/2014/66-qd-tw.yaml')
      .replace('quyet-dinh', 'quy-dinh');
    archive.write('instruments/dang/trung-uong/quy-dinh/2014/66-qd-tw.yaml', other);
    expect(archive.problems()).toEqual([]);
  });
});

test('the same number without a year may be the same work: a warning', () => {
  const archive = withRecord('dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw', ['2014-04-07', 'null']);
  expect(archive.problems()).toEqual([]);
  expect(archive.warnings().filter((told) => told.includes('[identity-near]'))).toEqual([
    'content/instruments/dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw.yaml:4:11 Cảnh báo: Văn bản này cùng cơ quan, loại và số với content/instruments/dang/trung-uong/chi-thi/2014/34-ct-tw.yaml, chỉ khác là không rõ năm. → Nếu là một văn bản, giữ tệp có ngày; nếu không, ghi năm khi tìm được. [identity-near]',
  ]);
});
