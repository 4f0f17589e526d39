/** What holds for every text, and what changes nothing in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { citedWorkId, resolveCitations } from '../../../src/core/citation/resolve/resolve-citations.ts';
import { bodyCodes } from '../../../src/core/citation/vocabulary/body-codes.ts';
import { lawKey } from '../../../src/core/citation/vocabulary/law-names.ts';
import { writtenTypeCodes } from '../../../src/core/citation/vocabulary/type-codes.ts';
import { typeWords } from '../../../src/core/citation/vocabulary/type-words.ts';
import { parseDocumentNumber } from '../../../src/core/document-number.ts';
import { paragraphs, word } from '../arbitraries.ts';
import { law } from '../law.ts';
import { documentIds, receivedOf } from '../real-text.ts';
import { datedIn, numbersIn, piecesOf } from './cited.ts';

/** Bodies whose numbers had many shapes before 1992. */
const OF_NO_ONE_SHAPE = /^(?:HĐBT|HĐCP|HĐNN|CTN|QH|UBTVQH)$/;
const bodies = bodyCodes.filter((code) => !OF_NO_ONE_SHAPE.test(code));

/** Pieces of citations in any order: what a scanner makes of them, and worse. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...typeWords.keys()) },
  { weight: 3, arbitrary: fc.constantFrom(...writtenTypeCodes) },
  { weight: 3, arbitrary: fc.constantFrom(...bodyCodes) },
  { weight: 4, arbitrary: fc.nat({ max: 99_999 }).map(String) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '/',
        '-',
        '.',
        ' ',
        '\n',
        '\n\n',
        ', ',
        '; ',
        ' và ',
        'số ',
        'Số: ',
        ' ngày 07/4/2014',
        ' năm 2014',
        ' của ',
      ],
      ...[
        'Bộ Chính trị',
        'UBND tỉnh',
        'Tỉnh ủy',
        'Điều 39 ',
        'khoản 2 ',
        '“',
        '”',
        '(',
        ')',
        'Nghị quyết Đại hội ',
        'XIII',
      ],
      ...[
        '**',
        '_',
        '<sup>1</sup>',
        '<b>',
        '&nbsp;',
        '&#x2F;',
        '\\',
        '[',
        '](#a)',
        '[^1]',
        '\u00ad',
        '\u0301',
        '\ud835',
      ],
      ...[
        'Luật Thi đua, khen thưởng',
        'Hiến pháp',
        'lần thứ ',
        'nhiệm kỳ 2020-2025',
        'Trung ương 4',
        'khóa XII',
        '&',
        '<',
      ],
    ),
  },
  { weight: 1, arbitrary: word },
);
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')) },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  paragraphs.map((parts) => parts.join('\n\n')),
);

describe('for any text', () => {
  test('citations stand in order, apart from each other, and every piece where it says', () => {
    law([anyText], (text) => {
      let free = 0;
      for (const citation of findCitations(text)) {
        expect(citation.start).toBeGreaterThanOrEqual(free);
        expect(citation.end).toBeGreaterThan(citation.start);
        free = citation.end;
        for (const { start, end, text: cut } of piecesOf(citation)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(cut);
        }
        const { number } = citation;
        if (number)
          expect([number.start >= citation.start, number.end <= citation.end]).toEqual([true, true]);
      }
    });
  });

  test('a number of one known kind and body is one that documents can have', () => {
    law([anyText], (text) => {
      const known = findCitations(text).filter(({ number }) => {
        const [body = '', ...units] = number?.sign.bodies ?? [];
        const isShort = (number?.sign.serial.length ?? 9) < 6;
        return number?.sign.type && isShort && units.length === 0 && bodies.includes(body);
      });
      const numbers = known.map(({ number }) => number?.proper ?? '');
      expect(numbers.filter((number) => !parseDocumentNumber(number))).toEqual([]);
    });
  });

  test('a work is linked to only where the number is one that documents can have', () => {
    law(
      [anyText, fc.constantFrom('kon-tum/ubnd', 'kon-tum/ngoc-hoi/ubnd', 'chinh-phu', null)],
      (text, issuer) => {
        const document = { issuer, from: '2023-01-15', to: null };
        for (const { citation, number, resolution } of resolveCitations(findCitations(text), document)) {
          const work = citedWorkId(resolution);
          if (work === null) expect(['contradictory', 'unplaced']).toContain(resolution.kind);
          else expect(work).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\/(?:\d{4}|khong-ro-nam)\/[a-z0-9-]+$/);
          if (work !== null && citation.number) expect(parseDocumentNumber(number ?? '')).not.toBeNull();
        }
      },
    );
  });

  test('what is found is found again in the printed words alone', () => {
    law([anyText], (text) => {
      const full = findCitations(text).filter(({ kind, typeWord }) => kind === 'numbered' && typeWord);
      for (const citation of full) {
        if (!citation.text.startsWith(citation.typeWord ?? '')) continue;
        expect(numbersIn(citation.text)).toContain(citation.number?.proper);
      }
    });
  });

  test('letters in two parts mean what whole letters mean', () => {
    law([anyText.map((text) => text.normalize('NFC'))], (text) => {
      expect(datedIn(text.normalize('NFD'))).toEqual(datedIn(text));
    });
  });
});

test.each(documentIds)('loose marks change nothing in %s', (id) => {
  const text = receivedOf(id).normalize('NFC');
  expect(datedIn(text.normalize('NFD'))).toEqual(datedIn(text));
});

/** One citation in plain words, with its day and body. */
const plain = fc
  .record({
    kind: fc.constantFrom('Chỉ thị', 'Kế hoạch', 'Quyết định', 'Nghị quyết', 'Thông báo'),
    serial: fc.integer({ min: 1, max: 9999 }),
    sign: fc.constantFrom(
      '-CT/TW',
      '/KH-UBND',
      '/QĐ-UBND',
      '-NQ/TU',
      '/2022/QĐ-UBND',
      '/CT-TTg',
      '/TB-VPCP',
      '/UBND-NC',
    ),
    day: fc.constantFrom('ngày 07/4/2022', 'ngày 07 tháng 4 năm 2022', ', ngày 07-4-2022', 'năm 2022'),
  })
  .map(({ kind, serial, sign, day }) => `${kind} số ${serial}${sign} ${day}`);

describe('what is not read changes nothing', () => {
  const inserted = (text: string, at: number, what: string) => {
    const place = at % (text.length + 1);
    return `theo ${text.slice(0, place)}${what}${text.slice(place)} của tỉnh`;
  };

  test.each([
    ['emphasis', '**'],
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a note', '<sup>1</sup>'],
    ['a tag', '<b>'],
  ])('%s between any two characters', (_, what) => {
    law([plain, fc.nat({ max: 200 })], (text, at) => {
      const expected = datedIn(`theo ${text} của tỉnh`);
      expect(expected).toHaveLength(1);
      expect(datedIn(inserted(text, at, what))).toEqual(expected);
    });
  });

  test('a line end for any space', () => {
    law([plain], (text) => {
      expect(datedIn(`theo ${text.replaceAll(' ', '\n')} của tỉnh`)).toEqual(
        datedIn(`theo ${text} của tỉnh`),
      );
    });
  });

  test('other words before and behind', () => {
    law([plain, paragraphs], (text, around) => {
      const noise = around
        .join(' ')
        .replace(/[^\p{L} ]/gu, ' ')
        .toLowerCase();
      expect(numbersIn(`${noise} theo ${text}. ${noise}`)).toContain(numbersIn(text)[0]);
    });
  });
});

test('a law has one key, however its syllables are parted', () => {
  law(
    [fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(', ', ' - ', ' ', ',')],
    (words, sign) => {
      expect(lawKey(words.join(sign))).toBe(lawKey(words.join(' ')));
    },
  );
});
