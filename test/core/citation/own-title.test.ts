/** The number of the document itself, printed again in its title; every row is made up after a form met in print. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from './cited.ts';

const LETTERHEAD =
  'Độc lập - Tự do - Hạnh phúc\n********\n\nSố: 15-BTC/TT\n\nHà Nội, ngày 16 tháng 3 năm 1991\n\n';

describe('is no citation', () => {
  test.each([
    [
      'in the line below the kind',
      `${LETTERHEAD}THÔNG TƯ\nSỐ 15-BTC/TT NGÀY 16-3-1991 CỦA BỘ TÀI CHÍNH QUY ĐỊNH CHẾ ĐỘ`,
    ],
    [
      'behind the body',
      `${LETTERHEAD}THÔNG TƯ\n\nCỦA BỘ TÀI CHÍNH SỐ 15-BTC/TT NGÀY 16-3-1991 QUY ĐỊNH CHẾ ĐỘ`,
    ],
    ['in one line', `${LETTERHEAD}THÔNG TƯ SỐ 15-BTC/TT NGÀY 16-3-1991`],
    [
      'with the joint bodies',
      'Số: 5/1999/TTLT-BNV-BTC\n\nTHÔNG TƯ LIÊN TỊCH\n\nCỦA BỘ NỘI VỤ - BỘ TÀI CHÍNH SỐ 5/1999/TTLT-BNV-BTC NGÀY 2/3/1999 HƯỚNG DẪN',
    ],
    [
      'as the first words of a page',
      'Công văn Số: 272/TCT-DNL V/v: Hóa đơn.\n\nTỔNG CỤC THUẾ\n-------\nSố: 272/TCT-DNL\nV/v hóa đơn',
    ],
    [
      'without a letterhead, where the kind has its own line',
      'THÔNG TƯ\nCỦA BỘ LAO ĐỘNG SỐ 15-LĐ/TT NGÀY 10 THÁNG 8 NĂM 1961\nHƯỚNG DẪN',
    ],
    [
      'at the very beginning, where the kind is lost',
      '# CỦA BỘ XÂY DỰNG SỐ 4/2001/TT-BXD NGÀY 20/8/2001\n\nCỦA BỘ XÂY DỰNG SỐ 4/2001/TT-BXD NGÀY 20/8/2001 HƯỚNG DẪN',
    ],
    [
      'in one line over its act',
      'THÔNG TƯ CỦA BỘ XÂY DỰNG SỐ 4/2001/TT-BXD NGÀY 20/8/2001\n\nĐể thi hành, Bộ Xây dựng hướng dẫn:',
    ],
    [
      'behind the drawn line in a cell',
      '| UBND TỈNH X ------------- Số: 52/2018/QĐ-UBND | CỘNG HÒA XÃ HỘI |',
    ],
  ])('%s', (_, text) => expect(numbersIn(text)).toEqual([]));
});

describe('is a citation', () => {
  test.each([
    [
      'another number in the title',
      `${LETTERHEAD}THÔNG TƯ\nHƯỚNG DẪN NGHỊ ĐỊNH SỐ 59-CP NGÀY 3/10/1996`,
      ['59-CP'],
    ],
    [
      'its own number in a sentence',
      `${LETTERHEAD}Ban hành kèm theo Thông tư số 15-BTC/TT ngày 16-3-1991`,
      ['15-BTC/TT'],
    ],
    [
      'a title alone in one line',
      'QUYẾT ĐỊNH CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 125/HĐBT NGÀY 29/7/1982',
      ['125/HĐBT'],
    ],
    [
      'an act that a title in lines cites',
      'THÔNG TƯ\nHƯỚNG DẪN THI HÀNH\nNGHỊ ĐỊNH\nSỐ 59-CP NGÀY 3/10/1996',
      ['59-CP'],
    ],
    ['a drawn line before a word for the kind', '-----\nNghị định số 59-CP', ['59-CP']],
  ])('%s', (_, text, numbers) => expect(numbersIn(text)).toEqual(numbers));
});

/** A site prints its facts about a document above the document; every row is made up after a form met on such pages. */
describe('in a table of facts', () => {
  test.each([
    ['in cells', 'Số hiệu: | 13/2020/NQ-HĐND | Loại văn bản: | Nghị quyết |', []],
    ['in lines', 'Số ký hiệu: 13/2020/NQ-HĐND\nNgày ban hành: 22/12/2020', []],
    ['under each other', 'Số/Ký hiệu\n13/2020/NQ-HĐND\nNgày ban hành\n22/12/2020', []],
    ['as the last fact', 'Ngày ban hành: 22/12/2020\nSố, ký hiệu văn bản: 13/2020/NQ-HĐND', []],
    ['in bold', '**Số hiệu:** 5/QĐ-UBND\n**Người ký:** Trần Văn A', []],
    [
      'and again above the text',
      'Số hiệu | 57/NQ-HĐND |\nNgày ban hành | 30/07/2024 |\nNGHỊ QUYẾT SỐ 57/NQ-HĐND\nCăn cứ Nghị quyết số 57/NQ-HĐND',
      ['57/NQ-HĐND'],
    ],
    [
      'but not that of another document',
      'Số hiệu: 5/QĐ-UBND | Người ký: A\nThay thế: Số hiệu: 7/QĐ-UBND | Người ký: B',
      ['7/QĐ-UBND'],
    ],
    [
      'but not in a list of documents',
      '| STT | Số hiệu | Ngày ban hành |\n|---|---|---|\n| 1 | 57/NQ-HĐND | 30/7/2024 |\n| 2 | 58/NQ-HĐND | 30/7/2024 |',
      ['57/NQ-HĐND', '58/NQ-HĐND'],
    ],
    ['but not in a sentence', 'công văn số hiệu 57/UBND-NC ngày ban hành 3/4', ['57/UBND-NC']],
  ])('%s: %s', (_, text, numbers) => expect(numbersIn(text)).toEqual(numbers));
});

test.each([
  [
    'an act of which a report speaks',
    'CHỈ THỊ SỐ 05-CT/TW NGÀY 15/5/2016\n\nĐảng bộ tỉnh đã học tập',
    ['05-CT/TW'],
  ],
  [
    'the heading over an article',
    'CHỈ THỊ SỐ 05-CT/TW\n\nThực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị',
    ['05-CT/TW', '05-CT/TW'],
  ],
  ['a first word in a draft', 'Căn cứ Chỉ thị số 05-CT/TW\n\nĐiều 1.', ['05-CT/TW']],
])('capitals at the beginning: %s', (_, text, numbers) => expect(numbersIn(text)).toEqual(numbers));
