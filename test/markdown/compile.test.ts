/** A body from text to page: nothing printed is lost, every part has its address, the same text gives the same page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTokens } from '../../src/core/fidelity.ts';
import { oneLine } from '../../src/core/one-line.ts';
import { readReceived } from '../../src/core/received.ts';
import { tokensOf } from '../../src/core/text.ts';
import { figure, label, paragraph, paragraphs, word } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';
import { bodyOf, documentIds, receivedOf } from '../core/real-text.ts';
import { compiled, textOf } from './shown.ts';

describe('the five documents', () => {
  test.each(documentIds)('%s agrees with its received file token for token', (id) => {
    const { tokens } = compiled(bodyOf(id));
    expect(compareTokens(readReceived(receivedOf(id)), tokens)).toEqual([]);
  });

  test.each(documentIds)('%s: the page shows the tokens of its parts, in order', (id) => {
    const { html, notesHtml, parts } = compiled(bodyOf(id));
    const page = tokensOf(textOf(html).replace(/\((\d+)\)(?=[^\n]*)/g, '($1)'));
    const running = parts.filter(({ kind }) => kind !== 'note');
    const marks = (html.match(/class="note-mark"/g) ?? []).length;
    // A mark shows as "(1)": three tokens that no part holds.
    expect(page.length).toBe(tokensOf(running.map(({ text }) => text).join('\n')).length + 3 * marks);
    for (const { text, kind } of parts) {
      const where = kind === 'note' ? notesHtml : html;
      expect(oneLine(textOf(where.replace(/<sup class="note-mark">.*?<\/sup>/g, '')))).toContain(text);
    }
  });

  test.each(documentIds)('%s: addresses are unique on the page, and every link inside leads to one', (id) => {
    const { html, notesHtml, parts, corrections } = compiled(bodyOf(id));
    const ids = [...(html + notesHtml).matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
    const links = [...(html + notesHtml).matchAll(/ href="#([^"]+)"/g)].map(([, one]) => one);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    // The list of corrections stands below the text, one row each.
    const rows = corrections.map((_, index) => `hieu-dinh-${index + 1}`);
    expect(links.filter((one) => one?.startsWith('hieu-dinh-'))).toEqual(rows);
    expect(links.filter((one) => !ids.includes(one) && !rows.includes(one ?? ''))).toEqual([]);
    expect(parts.filter(({ address }) => !ids.includes(address))).toEqual([]);
  });

  test.each([
    ['kon-tum/chi-thi/2024/08-ct-ubnd', 'muc-i-8', 'mục I.8', '8. Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm.'],
    ['kon-tum/chi-thi/2024/08-ct-ubnd', 'ky', 'phần ký', 'CHỦ TỊCH Lê Ngọc Tuấn'],
    [
      'kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam',
      'chu-thich-1',
      'chú thích 1',
      'Xét thành tích xuất sắc giai đoạn 2013 - 2023.',
    ],
    [
      'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien',
      'muc-ii-1-gach-6',
      'mục II.1, gạch đầu dòng 6',
      '- Tổng đàn bò đạt 6.250 con.',
    ],
  ])('%s#%s is %s: %s', (id, address, pin, text) => {
    const part = compiled(bodyOf(id)).parts.find((one) => one.address === address);
    expect([part?.pin, part?.text]).toEqual([pin, text]);
  });

  test('a correction keeps what was received, its place and its reason', () => {
    const { corrections } = compiled(bodyOf('kon-tum/chi-thi/2024/08-ct-ubnd'));
    expect(corrections).toContainEqual({
      address: 'muc-i-13',
      pin: 'mục I.13',
      from: 'Phần đầu',
      to: 'Phấn đấu',
      reason: null,
    });
  });
});

describe('no printed letter is lost', () => {
  test('of any paragraphs of words, figures, labels and punctuation', () => {
    law([paragraphs], (texts) => {
      const { html } = compiled(texts.join('\n\n'));
      expect(tokensOf(textOf(html))).toEqual(tokensOf(texts.join('\n')));
    });
  });

  test('nor in a block of the printed act, which keeps its lines', () => {
    law([paragraph, fc.constantFrom('Letterhead', 'Title', 'Recipients', 'Signature')], (text, block) => {
      const { html, parts } = compiled(`<${block}>\n\n${text}\n\n</${block}>`);
      expect(tokensOf(textOf(html))).toEqual(tokensOf(text));
      expect(html.split('<br>')).toHaveLength(text.split('\n').length);
      expect(parts.map((part) => part.text)).toEqual([oneLine(text)]);
    });
  });

  test('nor in emphasis, a correction, a supply, a heading or a footnote', () => {
    law([word, figure, word], (first, number, last) => {
      const text = [
        `## I. ${first} **${number}** ${last}`,
        `${first} “*${last} ${number}*” <Corrected from="x">${last}</Corrected>[^1].`,
        `<Supplied reason="mất">1.</Supplied> ${number}, ***${first}***; NC<Sub>${last}</Sub>`,
        `[^1]: ${last} **${first}** ${number}`,
      ];
      const { html, notesHtml } = compiled(text.join('\n\n'));
      expect(tokensOf(textOf(html))).toEqual(
        tokensOf(
          `I. ${first} ${number} ${last}\n${first} “${last} ${number}” ${last}(1).\n1. ${number}, ${first}; NC${last}`,
        ),
      );
      expect(tokensOf(textOf(notesHtml))).toEqual(tokensOf(`(1) ${last} ${first} ${number}`));
    });
  });

  test('nor in a table', () => {
    law([fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 })], (rows) => {
      const lines = [['Chỉ tiêu', 'Kết quả'], ['---', '---'], ...rows].map(
        (cells) => `| ${cells.join(' | ')} |`,
      );
      expect(tokensOf(textOf(compiled(lines.join('\n')).html))).toEqual(
        tokensOf(['Chỉ tiêu', 'Kết quả', ...rows.flat()].join(' ')),
      );
    });
  });
});

describe('addresses', () => {
  test('are unique on the page whatever the labels', () => {
    law([fc.array(fc.tuple(label, word, fc.constantFrom('', '## ', '### ')), { maxLength: 25 })], (lines) => {
      const { parts } = compiled(lines.map(([sign, text, marks]) => `${marks}${sign} ${text}`).join('\n\n'));
      const addresses = parts.map(({ address }) => address);
      expect([new Set(addresses).size, parts.length]).toEqual([lines.length, lines.length]);
    });
  });

  test('of the second title and signature have a number (made up)', () => {
    const act = '<Title>\n\nKẾ HOẠCH\n\n</Title>\n\nMột\n\n<Signature>\n\nA\n\n</Signature>';
    const { parts, html } = compiled(`${act}\n\n${act}`);
    expect(parts.map(({ address, pin }) => `${address} | ${pin}`)).toEqual([
      'ten-van-ban | tên văn bản',
      'doan-1 | đoạn 1',
      'ky | phần ký',
      'ten-van-ban-2 | tên văn bản thứ 2',
      'doan-2 | đoạn 2',
      'ky-2 | phần ký thứ 2',
    ]);
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      parts.map(({ address }) => address),
    );
  });

  test('move with no letter', () => {
    law([paragraph, word, word], (text, one, other) => {
      const addresses = (last: string) =>
        compiled(`${text}\n\n${last} là`).parts.map(({ address }) => address);
      expect(addresses(one)).toEqual(addresses(other));
    });
  });
});

describe('corrections', () => {
  test('are listed in reading order, those of footnotes last (made up)', () => {
    const { corrections } = compiled(
      [
        '## I. <Corrected from="MUC">MỤC</Corrected> TIÊU',
        '- một <Supplied reason="mất chữ">hai</Supplied> <Corrected from="x" reason="nhòe"></Corrected>[^1]',
        '<Signature>\n\n<Corrected from="Lé">Lê</Corrected> Trí\n\n</Signature>',
        '[^1]: <Corrected from="Uớc">Ước</Corrected>',
      ].join('\n\n'),
    );
    expect(corrections.map(({ address, from, to, reason }) => [address, from, to, reason])).toEqual([
      ['muc-i', 'MUC', 'MỤC', null],
      ['muc-i-gach-1', null, 'hai', 'mất chữ'],
      ['muc-i-gach-1', 'x', '', 'nhòe'],
      ['ky', 'Lé', 'Lê', null],
      ['chu-thich-1', 'Uớc', 'Ước', null],
    ]);
  });

  test('a text without any has none', () => expect(compiled('Một').corrections).toEqual([]));
});

describe('parts', () => {
  test('headings have their depth, others none (made up)', () => {
    const { parts } = compiled('## I. Một\n\n### 1. Hai\n\n- Ba\n\n[^1]: Bốn\n\nNăm[^1]');
    expect(parts.map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
      ['unit', 2, 'I. Một'],
      ['unit', 3, '1. Hai'],
      ['item', undefined, '- Ba'],
      ['paragraph', undefined, 'Năm'],
      ['note', undefined, 'Bốn'],
    ]);
  });

  test('Windows line ends make no difference', () => {
    law([paragraphs], (texts) => {
      const text = texts.join('\n\n');
      expect(compiled(text.replaceAll('\n', '\r\n')).parts).toEqual(compiled(text).parts);
    });
  });

  test('an empty body is an empty page', () => {
    expect(compiled('')).toMatchObject({ html: '', notesHtml: '', parts: [], corrections: [] });
  });
});

test('the same text gives the same page', () => {
  law([paragraphs], (texts) => expect(compiled(texts.join('\n\n'))).toEqual(compiled(texts.join('\n\n'))));
});
