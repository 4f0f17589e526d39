/** Where a movement is named, and when two wordings are one name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../src/core/campaign.ts';
import { paragraph, word } from './arbitraries.ts';
import { law } from './law.ts';
import { falselyReal } from './real-text.ts';

const SCHOOLS =
  'thông qua các phong trào thi đua: “Dạy tốt, học tốt”, “Xây dựng trường học thân thiện, học sinh tích cực”';
const POOR =
  'phong trào thi đua “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau”; phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”';
const DEEDS =
  'các phong trào “Phụ nữ giúp nhau xoá đói giảm nghèo có địa chỉ”; “Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”; “Tết vì người nghèo và nạn nhân chất độc da cam”';

const MENTIONS: [name: string, text: string, wordings: string[], found: string[]][] = [
  ['one name', SCHOOLS, ['Dạy tốt, học tốt'], ['Dạy tốt, học tốt']],
  ['another case', SCHOOLS, ['DẠY TỐT, HỌC TỐT'], ['Dạy tốt, học tốt']],
  [
    'two names in reading order',
    SCHOOLS,
    ['Xây dựng trường học thân thiện', 'Dạy tốt'],
    ['Dạy tốt', 'Xây dựng trường học thân thiện'],
  ],
  [
    'another placement of the tone',
    DEEDS,
    ['Phụ nữ giúp nhau xóa đói giảm nghèo có địa chỉ'],
    ['Phụ nữ giúp nhau xoá đói giảm nghèo có địa chỉ'],
  ],
  [
    'the longer wording wins',
    POOR,
    ['vì người nghèo', 'Cả nước chung tay vì người nghèo'],
    ['Cả nước chung tay vì người nghèo'],
  ],
  [
    'the shorter one elsewhere',
    DEEDS,
    ['Vì người nghèo', 'Cả nước chung tay vì người nghèo'],
    ['vì người nghèo'],
  ],
  [
    'each time',
    'phong trào thi đua yêu nước của tỉnh, góp phần thi đua thực hiện thắng lợi',
    ['thi đua'],
    ['thi đua', 'thi đua'],
  ],
  ['other letters', SCHOOLS, ['Dạy tốt, học tót', 'Day tot, hoc tot'], []],
  ['a name that is not there', SCHOOLS, ['Vì người nghèo'], []],
  ['longer than what is printed', SCHOOLS, ['Dạy tốt, học tốt nữa'], []],
  ['no wording', SCHOOLS, [], []],
  ['an empty text (made up)', '', ['Dạy tốt'], []],
];

describe('mentionsOf: the places of a name', () => {
  test.each(MENTIONS)('%s', (_, text, wordings, found) => {
    expect(mentionsOf(wordings, text).map(([start, end]) => text.slice(start, end))).toEqual(found);
  });

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(MENTIONS)).toEqual([]));

  test('never overlap, stand in order, and read as one of the wordings', () => {
    const wordings = fc.array(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { maxLength: 4 },
    );
    law([paragraph, wordings], (text, names) => {
      // Some of the words of the text itself, so that there is something to find.
      const sought = [...names, ...text.split(/\s+/).slice(0, 2).filter(Boolean)];
      const found = mentionsOf(sought, text);
      const flat = found.flat();
      expect(flat).toEqual([...flat].sort((a, b) => a - b));
      const lower = sought.map((name) => name.toLowerCase());
      expect(found.filter(([start, end]) => !lower.includes(text.slice(start, end).toLowerCase()))).toEqual(
        [],
      );
    });
  });

  test('finds a name wherever it is put', () => {
    law([paragraph, paragraph], (before, after) => {
      const name = 'Uống nước nhớ nguồn';
      const found = mentionsOf([name], `${before} ${name} ${after}`);
      expect(found).toContainEqual([before.length + 1, before.length + 1 + name.length]);
    });
  });
});
