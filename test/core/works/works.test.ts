/** Works as the citations of all documents make them. */
import { describe, expect, test } from 'vitest';
import type { Cited } from '../../../src/core/cited.ts';
import { parseDocumentNumber } from '../../../src/core/document-number.ts';
import type { HeldDocument, InstrumentRecord } from '../../../src/core/held-document.ts';
import type { StatedMerge } from '../../../src/core/instrument.ts';
import { PASSAGES_A_PAGE, passagePages, passagesOnPage } from '../../../src/core/works/citing-passages.ts';
import { worksOf } from '../../../src/core/works/works.ts';
import { heldDocuments } from '../real-corpus.ts';

const [first, second] = heldDocuments as [HeldDocument, HeldDocument];
const DATED = 'dang/trung-uong/chi-thi/2016/05-ct-tw';
const UNDATED = 'dang/trung-uong/chi-thi/khong-ro-nam/05-ct-tw';

function citing(work: string | null, more: Partial<Cited> = {}): Cited {
  return {
    work,
    kind: 'dated',
    reason: null,
    candidates: [],
    printed: 'Chỉ thị số 05-CT/TW',
    written: '05-CT/TW',
    number: '05-CT/TW',
    type: 'chi-thi',
    issuedOn: null,
    issuer: { id: 'dang/trung-uong', name: 'Trung ương Đảng' },
    issuedBy: null,
    title: null,
    pin: null,
    ...more,
  };
}

function holding(held: HeldDocument, citations: Cited[]): HeldDocument {
  return { ...held, citations };
}

function record(id: string, citedAs: StatedMerge[] = []): InstrumentRecord {
  const instrument = {
    title: 'về học tập',
    type: 'chi-thi',
    number: parseDocumentNumber('05-CT/TW'),
    issuedOn: '2016-05-15',
    issuer: 'dang/trung-uong',
    status: null,
    aliases: [],
    citedAs,
    note: null,
    evidence: [],
  };
  return { id, file: `content/instruments/${id}.yaml`, instrument };
}

describe('who cites a work', () => {
  const works = worksOf({
    documents: [
      holding(first, [citing(DATED), citing(null), citing(DATED)]),
      holding(second, [citing(DATED, { written: '05/CT-TW' })]),
    ],
    instruments: [],
  });

  test('documents once, mentions each time, in the order of the documents', () => {
    const work = works.work.get(DATED);
    expect([work?.documents, work?.mentions]).toEqual([2, 3]);
    expect(work?.citedBy.map(({ held, indexes }) => [held.id, indexes])).toEqual([
      [first.id, [0, 2]],
      [second.id, [0]],
    ]);
  });

  test('a printed form that is not the proper one is an alias, once', () => {
    expect(works.work.get(DATED)?.aliases).toEqual(['05/CT-TW']);
  });

  test('what must not be linked is no work', () => {
    expect([...works.work.keys()].filter((id) => ![first.id, second.id, DATED].includes(id))).toEqual([]);
  });
});

describe('what is known of it', () => {
  test('of a work that is only cited: the fullest day, the first words for its body, the first quoted title', () => {
    const documents = [
      holding(first, [
        citing(DATED, { issuedOn: '2016' }),
        citing(DATED, { issuedOn: '2016-05-15', issuedBy: 'Bộ Chính trị', title: 'Học tập' }),
      ]),
    ];
    const work = worksOf({ documents, instruments: [] }).work.get(DATED);
    expect([work?.issuedOn, work?.issuedBy, work?.title]).toEqual(['2016-05-15', 'Bộ Chính trị', 'Học tập']);
  });

  test('a record outweighs what citations say', () => {
    const documents = [holding(first, [citing(DATED, { issuedOn: '2016-01-01', title: 'Khác' })])];
    const work = worksOf({ documents, instruments: [record(DATED)] }).work.get(DATED);
    expect([work?.issuedOn, work?.title, work?.record?.id]).toEqual(['2016-05-15', 'về học tập', DATED]);
  });

  test('a held document that is cited keeps its address, its text and its citations', () => {
    const documents = [holding(first, []), holding(second, [citing(first.id)])];
    const work = worksOf({ documents, instruments: [] }).work.get(first.id);
    expect([work?.held?.id, work?.documents]).toEqual([first.id, 1]);
  });
});

describe('an editor states which work an undated citation means', () => {
  const documents = [holding(first, [citing(UNDATED)]), holding(second, [citing(UNDATED)])];

  test('everywhere: the undated work is gone', () => {
    const merge = { as: UNDATED, reason: 'x' };
    const works = worksOf({ documents, instruments: [record(DATED, [merge])] });
    expect([works.work.has(UNDATED), works.work.get(DATED)?.documents]).toEqual([false, 2]);
  });

  test('in one document: elsewhere it stays undated', () => {
    const merge = { as: UNDATED, in: first.id, reason: 'x' };
    const works = worksOf({ documents, instruments: [record(DATED, [merge])] });
    expect([works.work.get(UNDATED)?.documents, works.work.get(DATED)?.documents]).toEqual([1, 1]);
    expect(works.workOf(second.id, citing(UNDATED))).toBe(UNDATED);
  });
});

test('a bare number answers with every work that bears it, newest first, undated last', () => {
  const other = 'dang/trung-uong/chi-thi/2024/05-ct-tw';
  const documents = [holding(first, [citing(UNDATED), citing(DATED), citing(other)])];
  expect(worksOf({ documents, instruments: [] }).byNumber.get('05-ct-tw')).toEqual([other, DATED, UNDATED]);
});

test('a much cited work fills several pages of passages, none lost and none twice', () => {
  const count = 2 * PASSAGES_A_PAGE + 1;
  const documents = [
    holding(
      first,
      Array.from({ length: count }, () => citing(DATED)),
    ),
  ];
  const work = worksOf({ documents, instruments: [] }).work.get(DATED);
  if (!work) throw new Error('Không có văn bản.');
  const passage = (index: number) => ({ address: `doan-${index}`, pin: '', sentence: '', start: 0, end: 0 });
  const pages = Array.from({ length: passagePages(work) }, (_, index) =>
    passagesOnPage(work, index + 1, () => Array.from({ length: count }, (__, place) => passage(place))),
  );
  expect(pages.map((page) => page.length)).toEqual([PASSAGES_A_PAGE, PASSAGES_A_PAGE, 1]);
  expect(new Set(pages.flat().map((one) => one.passage.address)).size).toBe(count);
});
