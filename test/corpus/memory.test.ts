/** A program that stays reads again what changed, and nothing else. */
import { describe, expect, test, vi } from 'vitest';
import { loadArchive } from '../../src/corpus/load.ts';
import { openMemory } from '../../src/corpus/memory.ts';
import { CAMPAIGN, DIRECTIVE, DIRECTIVE_SOURCE, fixtureArchive, REPORT } from '../fixture-archive.ts';

/** An archive that was read once, with the keys that were made again at each later reading. */
function read() {
  const archive = fixtureArchive();
  const memory = openMemory();
  const made: string[] = [];
  const recall = memory.recall;
  vi.spyOn(memory, 'recall').mockImplementation((key, stamp, make) =>
    recall(key, stamp, () => {
      made.push(key);
      return make();
    }),
  );
  const again = () => {
    made.length = 0;
    const { problems, corpus } = loadArchive(archive.folders, memory);
    return { made: [...made], rules: problems.map(({ rule }) => rule), documents: corpus.documents.length };
  };
  again();
  return { archive, again };
}

const below = (file: string) => file.replace('documents/', '');

describe('after a change of', () => {
  test('nothing', () => expect(read().again()).toEqual({ made: [], rules: [], documents: 2 }));

  test('one document', () => {
    const { archive, again } = read();
    archive.edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
    expect(again()).toEqual({
      made: [`sources ${below(DIRECTIVE)}`, below(DIRECTIVE)],
      rules: ['schema/type'],
      documents: 1,
    });
    archive.edit(DIRECTIVE, 'type: Chỉ thị', 'type: chi-thi');
    expect(again()).toMatchObject({ rules: [], documents: 2 });
  });

  test('a received file', () => {
    const { archive, again } = read();
    archive.edit(DIRECTIVE_SOURCE, 'CHỈ TIÊU', 'CHỈ TIÊU MỚI');
    expect(again()).toEqual({ made: [below(DIRECTIVE)], rules: ['source-hash'], documents: 1 });
  });

  test('a movement', () => {
    const { archive, again } = read();
    archive.edit(CAMPAIGN, 'kind: phong-trao', 'kind: dot');
    expect(again()).toEqual({ made: [`content/${CAMPAIGN}`], rules: [], documents: 2 });
  });

  test('a document that is gone', () => {
    const { archive, again } = read();
    archive.remove(REPORT);
    expect(again()).toEqual({ made: [], rules: [], documents: 1 });
  });
});
