/** Abbreviations on a finished page: which are links, and that no printed letter changes. */
import { describe, expect, test } from 'vitest';
import { shortFormReader } from '../../src/core/abbreviation.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { explainAbbreviations } from '../../src/markdown/explain-abbreviations.ts';
import { compiled, textOf } from './shown.ts';

const { corpus, textOf: storedText } = loadArchive(foldersOf(process.env));
const reader = shortFormReader(corpus.abbreviations);
const explain = (markdown: string) => {
  const { html, notesHtml } = compiled(markdown);
  return explainAbbreviations([html, notesHtml], reader);
};
/** Each explained form with the last words before it. */
const shownIn = (html: string) =>
  [...html.matchAll(/>([^<>]*)<a href="#[^"]*" class="abbreviation"[^>]*><abbr>([^<]*)</g)].map(
    ([, before = '', short]) => `${before.slice(-12)}|${short}`,
  );

describe('once a section', () => {
  test.each([
    ['the first of two (made up)', 'Một GRDP, hai GRDP.', ['Một |GRDP']],
    [
      'again below the next heading (made up)',
      '## I. MỘT\n\nMột GRDP.\n\n1. Hai GRDP.\n\n### 1. Ba\n\nBa GRDP.\n\n## II. HAI\n\nBốn GRDP.',
      ['Một |GRDP', 'Ba |GRDP', 'Bốn |GRDP'],
    ],
    ['not in a heading (made up)', '## I. GRDP\n\nMột', []],
    ['in a cell (made up)', '| Chỉ tiêu |\n|---|\n| Tăng GRDP |', ['Tăng |GRDP']],
    ['not in a link (made up)', 'Xem [GRDP](https://gso.gov.vn).', []],
    ['not in a correction (made up)', 'Tăng <Corrected from="GRDF">GRDP</Corrected>', []],
    ['not the head of a column of numbers (made up)', '| TT | Xã |\n|---|---|\n| 1 | A |', []],
    ['in emphasis (made up)', '**Tăng GRDP**', ['Tăng |GRDP']],
    ['not where only a part of the word is emphasised (made up)', 'HĐ**ND** và **HĐ**ND', []],
    ['not in the head of the act (made up)', '<Title>\n\nTĂNG GRDP\n\n</Title>', []],
    ['with its ampersand (made up)', 'vùng DTTS&MN', ['vùng |DTTS&#x26;MN']],
  ])('%s', (_, markdown, expected) => expect(shownIn(explain(markdown).html[0] ?? '')).toEqual(expected));

  test('recipients and signature have forms of their own (made up)', () => {
    const { html } = explain(
      '1. Các CT.\n\n<Recipients>\n\nNơi nhận:\n\n- Các CT (b/c).\n\n</Recipients>\n\n<Signature>\n\nTM. UBND\n\n</Signature>',
    );
    expect(shownIn(html[0] ?? '')).toEqual(['- Các |CT', ' (|b/c', '|TM.', ' |UBND']);
  });

  test('footnotes are a section', () => {
    const { html } = explain('Một GRDP[^1].\n\n[^1]: Hai GRDP.');
    expect(html.map(shownIn)).toEqual([['Một |GRDP'], [' Hai |GRDP']]);
  });
});

test('each meaning has one row, and every link leads to it (made up)', () => {
  const { html, explained } = explain('## I. A\n\nGRDP, PCI.\n\n## II. B\n\nPCI.');
  expect(explained).toEqual([
    { short: 'GRDP', full: 'tổng sản phẩm trên địa bàn', address: 'viet-tat-grdp' },
    { short: 'PCI', full: 'Chỉ số năng lực cạnh tranh cấp tỉnh', address: 'viet-tat-pci' },
  ]);
  const links = [...(html[0] ?? '').matchAll(/href="#(viet-tat-[^"]*)"/g)].map(([, address]) => address);
  expect(links).toEqual(['viet-tat-grdp', 'viet-tat-pci', 'viet-tat-pci']);
});

test('two meanings of one form have two addresses (made up)', () => {
  const two = shortFormReader([
    { short: 'TH', full: 'tiểu học', group: 'xa-hoi' },
    { short: 'TH', full: 'Tổng hợp', group: 'noi-nhan' },
  ]);
  const { html } = compiled('Trường TH.\n\n<Recipients>\n\nLưu: VT, TH.\n\n</Recipients>');
  expect(explainAbbreviations([html], two).explained.map(({ address }) => address)).toEqual([
    'viet-tat-th',
    'viet-tat-th-2',
  ]);
});

test.each(corpus.documents.map((held) => [held.document.title, held] as const))(
  '“%s” keeps every printed letter and gains explanations',
  (_, held) => {
    const { html, notesHtml } = storedText(held);
    const { html: shown, explained } = explainAbbreviations([html, notesHtml], reader);
    expect(shown.map(textOf)).toEqual([html, notesHtml].map(textOf));
    const bare = shown.map((text) =>
      text.replace(/<a href="#[^"]*" class="abbreviation"[^>]*><abbr>(.*?)<\/abbr><\/a>/g, '$1'),
    );
    expect(bare).toEqual([html, notesHtml]);
    expect(explained.length).toBeGreaterThan(5);
  },
);
