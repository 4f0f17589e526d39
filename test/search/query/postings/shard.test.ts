/** What is written into a shard is read from it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeShard, encodeShard, MOST_WORTH } from '../../../../src/search/query/postings/shard.ts';
import { withoutMarks } from '../../../../src/search/query/words.ts';
import { word } from '../../../core/arbitraries.ts';
import { law } from '../../../core/law.ts';

const pages = fc
  .uniqueArray(fc.nat({ max: 5_000_000 }), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.sort((a, b) => a - b));
const posting = fc.tuple(
  fc.oneof(
    word,
    fc.tuple(word, word).map((two) => two.join(' ')),
  ),
  pages,
);

test('every posting comes back: its marks, its pages, its worths', () => {
  law([fc.uniqueArray(posting, { selector: ([form]) => form, maxLength: 40 })], (made) => {
    const inOrder = made.sort(([a], [b]) => (withoutMarks(a) < withoutMarks(b) ? -1 : 1));
    const postings = inOrder.map(([form, rows]) => ({
      form,
      rows: Uint32Array.from(rows),
      worths: Uint8Array.from(rows, (row) => 1 + (row % MOST_WORTH)),
    }));
    const shard = decodeShard(encodeShard(postings));
    for (const one of postings) expect(shard.of(withoutMarks(one.form))).toContainEqual(one);
  });
});

test('one form without marks brings all its spellings; a beginning stays within its word', () => {
  const forms = ['thi', 'thì', 'thi công', 'thi ḍua', 'thiên'];
  const shard = decodeShard(
    encodeShard(forms.map((form) => ({ form, rows: Uint32Array.of(1), worths: Uint8Array.of(1) }))),
  );
  const named = (postings: { form: string }[]) => postings.map(({ form }) => form);
  expect(named(shard.of('thi'))).toEqual(['thi', 'thì']);
  expect(named(shard.beginning('thi'))).toEqual(['thi', 'thì', 'thiên']);
  expect(named(shard.beginning('thi d'))).toEqual(['thi ḍua']);
  expect(shard.of('xyz')).toEqual([]);
});

test('a shard that is cut short is an error, not an answer', () => {
  const bytes = encodeShard([{ form: 'thi', rows: Uint32Array.of(1, 900), worths: Uint8Array.of(1, 2) }]);
  for (let length = 0; length < bytes.length; length += 1)
    expect(() => decodeShard(bytes.subarray(0, length)), `${length}`).toThrow('Phần chỉ mục bị cụt.');
});
