/** The archive while somebody writes: what changed is read again, a broken file hides nothing. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { printProblem } from '../../src/core/problem.ts';
import {
  CAMPAIGN,
  DIRECTIVE,
  DIRECTIVE_SOURCE,
  type FixtureArchive,
  fixtureArchive,
  REPORT,
} from '../fixture-archive.ts';

let archive: FixtureArchive;
let liveArchive: typeof import('../../src/corpus/live-archive.ts').liveArchive;
let changes: typeof import('../../src/corpus/content-changes.ts');

beforeEach(async () => {
  archive = fixtureArchive();
  vi.resetModules();
  ({ liveArchive } = await import('../../src/corpus/live-archive.ts'));
  changes = await import('../../src/corpus/content-changes.ts');
  Reflect.deleteProperty(globalThis, Symbol.for('kho-thi-dua.content-changes'));
});

const now = () => liveArchive(archive.folders);
const placeOfDirective = () => now().corpus.held.get('kon-tum/chi-thi/2024/08-ct-ubnd')?.document.place;
const told = () => now().problems.map(printProblem);

describe('with nobody watching', () => {
  test('an edit is seen by the time of the file', () => {
    expect(placeOfDirective()).toBe('Kon Tum');
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: Đắk Tô, Kon Tum');
    expect(placeOfDirective()).toBe('Đắk Tô, Kon Tum');
  });

  test('a broken document stays as it last was sound, with its problem; mended it is as it is now', () => {
    now();
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: [Kon Tum]');
    expect(placeOfDirective()).toBe('Kon Tum');
    expect(told()).toEqual([expect.stringMatching(/08-ct-ubnd\.mdx:6:8 .*Ở đây cần một dòng chữ/)]);
    archive.edit(DIRECTIVE, 'place: [Kon Tum]', 'place: Đắk Tô');
    expect([placeOfDirective(), told()]).toEqual(['Đắk Tô', []]);
  });

  test('one that never was sound is left out, with its problem', () => {
    archive.edit(REPORT, 'place: null', 'place: [a]');
    expect(now().corpus.documents.map(({ document }) => document.type)).toEqual(['chi-thi']);
    expect(told()).toHaveLength(1);
  });

  test('a received file that changed is noticed', () => {
    now();
    archive.edit(DIRECTIVE_SOURCE, 'CHỈ TIÊU', 'CHỈ TIÊU NĂM');
    expect(told()).toEqual([expect.stringContaining('[source-hash]')]);
  });

  test('a broken list or campaign hides nothing', () => {
    now();
    archive
      .edit('issuers.yaml', 'system: party', 'system: dang')
      .edit(CAMPAIGN, 'kind: phong-trao', 'kind: x');
    expect([now().corpus.issuers.length, now().corpus.campaigns.length, told().length]).toEqual([3, 1, 2]);
  });

  test('a file that is gone is gone', () => {
    now();
    archive.remove(REPORT);
    expect(now().corpus.documents).toHaveLength(1);
  });
});

describe('with a watcher', () => {
  const path = (file: string) => join(archive.folders.content, file);

  test('only what it noted is read again', () => {
    changes.watchChanges();
    const first = now();
    archive.edit(DIRECTIVE, 'place: Kon Tum', 'place: Đắk Tô');
    expect(now()).toBe(first);
    changes.noteChange(path(DIRECTIVE), false);
    expect(placeOfDirective()).toBe('Đắk Tô');
  });

  test('a new file is seen once it is noted', () => {
    changes.watchChanges();
    now();
    archive.write('campaigns/khac.mdx', archive.read(CAMPAIGN));
    changes.noteChange(path(DIRECTIVE), false);
    expect(now().corpus.campaigns).toHaveLength(1);
    changes.noteChange(path('campaigns/khac.mdx'), true);
    expect(now().corpus.campaigns).toHaveLength(2);
  });
});
