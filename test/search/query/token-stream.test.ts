/** What the engine is given in place of the text. */
import { expect, test } from 'vitest';
import { KEPT, pairsOf, tokenStream, unfinished, wholeWord } from '../../../src/search/query/token-stream.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';

test.each([
  ['thi đua yêu', ['thiz', 'thiwḍuaz', 'ḍuaz', 'ḍuawyêuz', 'yêuz']],
  // Neighbours of two sentences are none.
  ['thi. đua', ['thiz', 'ḍuaz']],
  // A full stop inside a figure ends no sentence.
  ['đạt 1.700 ha', ['ḍạtz', 'ḍạtw1700z', '1700z', '1700whaz', 'haz']],
  ['', []],
  ['– / …', []],
])('%s', (text, tokens) => expect(tokenStream(text)).toEqual(tokens));

test('one token stands at most twice in a document, part by part', () => {
  const seen = new Map<string, number>();
  const tokens = ['thi đua', 'thi đua', 'thi đua'].flatMap((part) => tokenStream(part, seen));
  expect(tokens.filter((token) => token === 'thiwḍuaz')).toHaveLength(KEPT);
});

test('every word and every pair of a phrase of the text is in its stream', () => {
  law([paragraph], (text) => {
    const tokens = new Set(tokenStream(text));
    for (const sentence of text.split(/[.;:!?()“”"\n](?!\d)/)) {
      const forms = wordsOf(sentence).map(({ form }) => form);
      for (const token of [...forms.map(wholeWord), ...pairsOf(forms)]) expect(tokens).toContain(token);
    }
  });
});

test('a whole word is the beginning of no other token', () => {
  law([paragraph], (text) => {
    const tokens = [...new Set(tokenStream(text))];
    const singles = wordsOf(text).map(({ form }) => wholeWord(form));
    for (const single of singles)
      expect(tokens.filter((token) => token !== single && token.startsWith(single))).toEqual([]);
  });
});

test('a word that is still typed begins the words it may become', () => {
  expect(wholeWord('khen').startsWith(unfinished(wholeWord('kh')))).toBe(true);
});
