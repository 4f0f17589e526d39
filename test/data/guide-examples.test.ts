/** The examples of the guides are real, and an archive that has none has none. */
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/corpus/load.ts';
import { guideExamples } from '../../src/data/guide-examples.ts';
import { fixtureArchive } from '../fixture-archive.ts';
import { realArchive } from '../search/citation-archive.ts';

const { corpus, passagesOf, textOf } = realArchive;
const examples = guideExamples(corpus, passagesOf);

test('every kind of example is found in the real archive', () => {
  expect(Object.entries(examples).filter(([, example]) => example === null)).toEqual([]);
});

test('each is what it is shown as', () => {
  const { document, cited, shared, notHeld, target, correction } = examples;
  const { sentence = '', start, end } = cited?.passage ?? {};
  expect(sentence.slice(start, end)).toContain(cited?.work.number);
  const says = (id: string | undefined, address: string | undefined) =>
    document &&
    textOf(corpus.held.get(id ?? '') ?? document).parts.find((part) => part.address === address)?.text;
  expect(says(document?.id, cited?.passage.address)).toContain(sentence);
  expect(says(target?.held.id, target?.place.address)).toContain(target?.row.quote);
  expect(correction?.held.corrections[correction.row - 1]).toBe(correction?.correction);
  expect(notHeld?.held).toBeNull();
  expect(corpus.works.byNumber.get(shared?.id ?? '')).toHaveLength(shared?.count ?? 0);
});

test('an archive without documents has no examples, and says so', () => {
  const archive = fixtureArchive();
  for (const folder of ['documents', 'instruments', 'campaigns']) archive.remove(folder);
  const empty = loadArchive(archive.folders);
  expect(Object.values(guideExamples(empty.corpus, empty.passagesOf)).filter((one) => one !== null)).toEqual(
    [],
  );
});
