/** How a document and a place in it are cited, and what a reader copies. */
import { describe, expect, test } from 'vitest';
import { citationAt, copiedCitation, pinBetween } from '../../src/core/copied-citation.ts';
import { parseDocumentNumber } from '../../src/core/document-number.ts';
import { formalCitation } from '../../src/core/formal-citation.ts';
import { nameOn } from '../../src/core/issuer.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';

const KON_TUM = 'Ủy ban nhân dân tỉnh Kon Tum';

function cited(
  type: string | null,
  written: string | null,
  issuedOn: string | null,
  issuer: string,
  title: string,
  pin: string | null = null,
): string {
  const number = written === null ? null : parseDocumentNumber(written);
  return citationAt(formalCitation({ type, number, issuedOn, title }, issuer), pin);
}

describe('a citation in the formal form', () => {
  // Titles are shortened where a row says so.
  test.each<[name: string, expected: string, ...Parameters<typeof cited>]>([
    [
      'number and day are printed',
      'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum, mục II.3',
      'chi-thi',
      '08/CT-UBND',
      '2024-02-06',
      KON_TUM,
      'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
      'mục II.3',
    ],
    [
      'the whole document',
      'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum',
      'chi-thi',
      '08/CT-UBND',
      '2024-02-06',
      KON_TUM,
      'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
    ],
    [
      'neither number nor day: the title tells which, and the lack is said',
      'Chỉ thị của Ủy ban nhân dân tỉnh Quảng Nam “Phát động phong trào thi đua yêu nước năm 2024”, mục I.1 [bản nguồn không có số và ngày ban hành]',
      'chi-thi',
      null,
      null,
      'Ủy ban nhân dân tỉnh Quảng Nam',
      'Phát động phong trào thi đua yêu nước năm 2024',
      'mục I.1',
    ],
    [
      'a proved year is no day (title shortened)',
      'Kế hoạch năm 2022 của Ủy ban nhân dân huyện Kon Rẫy “Phát động Đợt thi đua đặc biệt”, mục II.1, đoạn 2 [bản nguồn không có số và ngày ban hành]',
      'ke-hoach',
      null,
      '2022',
      'Ủy ban nhân dân huyện Kon Rẫy',
      'Phát động Đợt thi đua đặc biệt',
      'mục II.1, đoạn 2',
    ],
    [
      'a number without a day (made up)',
      'Công văn số 147/UBND-NC của Ủy ban nhân dân tỉnh Kon Tum “Phát động phong trào thi đua năm 2023” [bản nguồn không có ngày ban hành]',
      'cong-van',
      '147/UBND-NC',
      null,
      KON_TUM,
      'Phát động phong trào thi đua năm 2023',
    ],
    [
      'a day without a number (made up)',
      'Báo cáo ngày 15 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Kon Tum “Tổng kết Đợt thi đua đặc biệt”, chú thích 4 [bản nguồn không có số]',
      'bao-cao',
      null,
      '2023-03-15',
      KON_TUM,
      'Tổng kết Đợt thi đua đặc biệt',
      'chú thích 4',
    ],
    [
      'no type word (title shortened)',
      'Văn bản năm 2023 của Ủy ban nhân dân huyện Ngọc Hồi “Phát động phong trào thi đua”, phần ký [bản nguồn không có số và ngày ban hành]',
      null,
      null,
      '2023',
      'Ủy ban nhân dân huyện Ngọc Hồi',
      'Phát động phong trào thi đua',
      'phần ký',
    ],
    [
      'Party',
      'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, mục 2',
      'chi-thi',
      '34-CT/TW',
      '2014-04-07',
      'Bộ Chính trị',
      'Về tiếp tục đổi mới công tác thi đua, khen thưởng',
      'mục 2',
    ],
  ])('%s', (_, expected, ...given) => expect(cited(...given)).toBe(expected));

  test('all documents of the archive: what is not printed is said, what is printed is not', () => {
    const { corpus } = loadArchive(foldersOf(process.env));
    for (const { document } of corpus.documents) {
      const issuer = corpus.issuer.get(document.issuer);
      const text = citationAt(formalCitation(document, issuer ? nameOn(issuer, null) : ''));
      expect(text.includes('không có số')).toBe(document.number === null);
      expect(text.includes(document.title)).toBe(document.number === null);
    }
  });
});

test.each([
  ['one part', 'mục II.3', 'mục II.3', 'mục II.3'],
  ['two parts', 'mục II.3, đoạn 2', 'mục II.4', 'từ mục II.3, đoạn 2 đến mục II.4'],
])('the place of words in %s', (_, first, last, expected) => expect(pinBetween(first, last)).toBe(expected));

describe('what is copied', () => {
  const citation =
    'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum, mục I.1';
  const address = 'http://kho.kontum.example/vb/kon-tum/chi-thi/2024/08-ct-ubnd/#muc-i-1';

  test.each([
    ['no words', '', `${citation}\n${address}`],
    ['only white space', ' \n\t', `${citation}\n${address}`],
    [
      'words of one paragraph, on one line',
      ' Tốc độ tăng trưởng GRDP của tỉnh\n',
      `“Tốc độ tăng trưởng GRDP của tỉnh”\n(${citation})\n${address}`,
    ],
    [
      'words of two paragraphs',
      'đạt từ 10% trở lên.\n\n2. GRDP  bình quân',
      `“đạt từ 10% trở lên.\n2. GRDP bình quân”\n(${citation})\n${address}`,
    ],
  ])('%s', (_, words, expected) => expect(copiedCitation(citation, address, words)).toBe(expected));
});
