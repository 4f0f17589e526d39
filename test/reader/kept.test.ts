/** What a device may have kept: ours, another's, or rubbish. */
import { describe, expect, test } from 'vitest';
import { preferencesFrom } from '../../src/reader/preferences.ts';
import { recentFrom, withPage } from '../../src/reader/recent.ts';

const NEW = { scheme: 'auto', size: 'normal', keys: true, recent: true };

describe('preferencesFrom', () => {
  test.each([
    ['a new device', undefined, NEW],
    ['a choice', { scheme: 'dark', size: 'largest' }, { ...NEW, scheme: 'dark', size: 'largest' }],
    ['switched off', { keys: false, recent: false }, { ...NEW, keys: false, recent: false }],
    ['values that are none of ours', { scheme: 'blue', size: 7, keys: 'no' }, NEW],
    ['no object', 'dark', NEW],
    ['nothing', null, NEW],
    ['a list', [1, 2], NEW],
  ])('%s', (_, kept, expected) => expect(preferencesFrom(kept)).toEqual(expected));
});

const page = (name: string) => ({ path: `/vb/${name}/`, title: name });

describe('recentFrom', () => {
  test.each([
    ['a new device', undefined, []],
    ['ours', [page('a'), page('b')], [page('a'), page('b')]],
    ['rubbish among them', [page('a'), null, 3, { path: '/vb/b/' }, { path: 5, title: 'b' }], [page('a')]],
    [
      'a way out',
      [
        { path: '//example.vn/', title: 'x' },
        { path: 'javascript:alert(1)', title: 'x' },
      ],
      [],
    ],
    ['no list', { path: '/vb/a/', title: 'a' }, []],
  ])('%s', (_, kept, expected) => expect(recentFrom(kept)).toEqual(expected));

  test('at most ten', () => {
    expect(recentFrom(Array.from({ length: 40 }, (_, index) => page(String(index))))).toHaveLength(10);
  });
});

test('a page read again stands first and once, the oldest goes', () => {
  const ten = Array.from({ length: 10 }, (_, index) => page(String(index)));
  expect(
    withPage(ten, page('4'))
      .map(({ title }) => title)
      .join(''),
  ).toBe('4012356789');
  expect(
    withPage(ten, page('x'))
      .map(({ title }) => title)
      .join(''),
  ).toBe('x012345678');
});
