/** What counts as changed: passages, figures, and how much of it a comment shows. */
import { describe, expect, test } from 'vitest';
import type { Changes } from '../../src/changes/changes.ts';
import { figureChanges } from '../../src/changes/figures.ts';
import { lostPlaces, passageChanges } from '../../src/changes/passages.ts';
import { printChanges } from '../../src/changes/print/print-changes.ts';
import type { PrintedPart } from '../../src/core/printed-part.ts';
import type { Result } from '../../src/core/target.ts';
import { heldAs } from '../core/real-corpus.ts';

describe('passages', () => {
  const parts = (...texts: string[]) =>
    texts.map((text, index): PrintedPart => {
      return { address: `doan-${index + 1}`, pin: `đoạn ${index + 1}`, kind: 'paragraph', text };
    });
  const told = (before: string[], after: string[]) =>
    passageChanges(parts(...before), parts(...after)).map(
      ({ kind, pin, words }) =>
        `${kind} ${pin}: ${words.map(({ kind: what, text }) => ({ same: text, removed: `-${text}-`, added: `+${text}+` })[what]).join('')}`,
    );
  const LONG = 'Phấn đấu hoàn thành các chỉ tiêu kinh tế, xã hội của năm.';

  test.each([
    ['nothing', [LONG, 'Nơi nhận'], [LONG, 'Nơi nhận'], []],
    [
      'a word',
      [LONG],
      [LONG.replace('năm', 'quý')],
      ['changed đoạn 1: Phấn đấu hoàn thành các chỉ tiêu kinh tế, xã hội của -năm-+quý+.'],
    ],
    ['a passage between two of one word', ['Một', 'Hai'], ['Một', LONG, 'Hai'], [`added đoạn 2: +${LONG}+`]],
    ['a passage that goes', ['Một', LONG, 'Hai'], ['Một', 'Hai'], [`removed đoạn 2: -${LONG}-`]],
    [
      'one for a wholly other',
      ['Một', LONG],
      ['Một', 'Trồng mới 100 ha rừng.'],
      ['added đoạn 2: +Trồng mới 100 ha rừng.+', `removed đoạn 2: -${LONG}-`],
    ],
    ['all of them', [LONG], [], [`removed đoạn 1: -${LONG}-`]],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

  test('addresses that are no more', () => {
    expect(lostPlaces(parts('Một', 'Hai', 'Ba'), parts('Một'))).toEqual(['doan-2', 'doan-3']);
  });
});

describe('figures', () => {
  const row = (matter: Partial<Result>): Result => ({
    indicator: 'a',
    label: 'Hộ nghèo',
    op: '<=',
    value: 5,
    unit: '%',
    year: 2024,
    quote: 'Hộ nghèo còn 5%',
    ...matter,
  });
  const told = (before: Result[], after: Result[]) =>
    figureChanges({ base: heldAs('x', { targets: before }), now: heldAs('x', { targets: after }) }).map(
      ({ before: old, after: now }) => `${old} | ${now}`,
    );
  const OLD = 'nhiều nhất 5%, 2024';

  test.each<[string, Result[], Result[], string[]]>([
    ['the same in another order', [row({}), row({ label: 'b' })], [row({ label: 'b' }), row({})], []],
    ['another value', [row({})], [row({ value: 4 })], [`${OLD} | nhiều nhất 4%, 2024`]],
    [
      'another year, known by its quotation',
      [row({})],
      [row({ year: 2025 })],
      [`${OLD} | nhiều nhất 5%, 2025`],
    ],
    ['a quotation alone: no change of the figure', [row({})], [row({ quote: 'khác' })], []],
    ['a new one', [], [row({})], [`null | ${OLD}`]],
    ['one that is gone', [row({})], [], [`${OLD} | null`]],
    ['in words', [], [row({ op: undefined, value: undefined, unit: undefined })], ['null | định tính, 2024']],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));
});

describe('a comment', () => {
  const changes = (addresses: string[]): Changes => ({
    documents: { added: [], changed: [], removed: [] },
    citations: { added: [], lost: [], unresolved: [] },
    addresses: { added: addresses, lost: [] },
    figures: [],
    records: [],
    unread: { base: [], now: [] },
  });

  test('shows thirty of many and tells the rest', () => {
    const lines = printChanges(changes(Array.from({ length: 40 }, (_, n) => `/vb/${n}/`)), 'main')
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('- `/vb/'))).toHaveLength(30);
    expect(lines.at(-1)).toBe('- và 10 mục nữa');
  });

  test('stays below what a host takes, and says that it was cut', () => {
    const long = printChanges(
      changes(Array.from({ length: 30 }, (_, n) => `/vb/${'a'.repeat(4_000)}${n}/`)),
      'main',
    );
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('**Còn dài, cắt ở đây.**');
  });

  test('calls the revision by its name and nothing more', () => {
    expect(printChanges(changes([]), 'a`b').split('\n')[0]).toBe('## Thay đổi nội dung so với `a b`');
  });
});
