/** Which citations an editor should look at: the same in one document and in the whole archive. */
import { describe, expect, test } from 'vitest';
import { coverageOf, openIn } from '../../src/core/coverage.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { type FixtureArchive, fixtureArchive, INSTRUMENT } from '../fixture-archive.ts';

const HELD = 'kon-tum/chi-thi/2024/08-ct-ubnd';
const MERGE = 'as: dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw, reason: x';

/** The fixture with what its editor states of Chỉ thị số 34-CT/TW. */
function stating(merge: string): FixtureArchive {
  return fixtureArchive().edit(INSTRUMENT, 'note:', `citedAs:\n  - { ${merge} }\nnote:`);
}

/** What is open in the one citing document, in the archive, and how many of its citations are resolved. */
function openOf(archive: FixtureArchive) {
  const { corpus } = loadArchive(archive.folders);
  const held = corpus.held.get(HELD);
  const { open, resolved } = coverageOf(corpus);
  const printed = (list: typeof open) => list.map(({ cited, reason }) => `${cited.printed} ${reason}`);
  return { document: held && printed(openIn(corpus, held)), archive: printed(open), resolved };
}

describe('a citation without a day', () => {
  test('is in both', () => {
    const open = ['Chỉ thị số 34-CT/TW no-date'];
    expect(openOf(fixtureArchive())).toEqual({ document: open, archive: open, resolved: 0 });
  });

  test.each([
    ['everywhere', MERGE],
    ['in this document', `in: ${HELD}, ${MERGE}`],
  ])('that an editor has settled %s is in neither', (_, merge) => {
    expect(openOf(stating(merge))).toEqual({ document: [], archive: [], resolved: 1 });
  });
});
