/** The archive linked: who issued what, what belongs together, newest first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldDocument } from '../../src/core/held-document.ts';
import { bodiesAbove } from '../../src/core/naming.ts';
import { orderingDate } from '../../src/core/official-document.ts';
import { UNKNOWN_YEAR } from '../../src/core/unknown-year.ts';
import { law } from './law.ts';
import { corpusOf, heldAs, heldDocuments, realCorpus } from './real-corpus.ts';
import { documentIds, issuers } from './real-text.ts';

const DIRECTIVE = 'kon-tum/chi-thi/2024/08-ct-ubnd';
const QUANG_NAM = 'quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024';
const REPORT = 'kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao';
const NGOC_HOI = 'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien';
const KON_RAY = 'kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam';

const ids = (held: readonly HeldDocument[] | undefined) => held?.map(({ id }) => id);

describe('order: newest first', () => {
  test('of the five; a proven day stands for one that is not printed', () => {
    expect(ids(realCorpus.documents)).toEqual([DIRECTIVE, QUANG_NAM, REPORT, NGOC_HOI, KON_RAY]);
  });

  test.each([
    ['a later day first', '2024-02-06', '2024-02-07', ['b', 'a']],
    ['two of one day by address', '2024-02-06', '2024-02-06', ['a', 'b']],
    ['a year counts as its beginning', '2024', '2024-01-01', ['b', 'a']],
    ['no date comes last', null, '1945', ['b', 'a']],
  ])('%s (made up): %s, %s', (_, first, second, expected) => {
    const documents = [heldAs('b', { issuedOn: second }), heldAs('a', { issuedOn: first })];
    expect(ids(corpusOf({ documents }).documents)).toEqual(expected);
  });

  test('does not depend on the order of reading, in no list', () => {
    law([fc.shuffledSubarray([...heldDocuments], { minLength: heldDocuments.length })], (shuffled) => {
      const corpus = corpusOf({ issuers: [...issuers], documents: shuffled });
      expect(ids(corpus.documents)).toEqual(ids(realCorpus.documents));
      for (const list of ['documentsOfIssuer', 'documentsOfTopic', 'documentsOfYear', 'relatedTo'] as const)
        for (const [key, held] of corpus[list]) expect(ids(held)).toEqual(ids(realCorpus[list].get(key)));
    });
  });

  test('holds in every list', () => {
    for (const list of ['documentsOfIssuer', 'documentsOfTopic', 'documentsOfYear', 'relatedTo'] as const)
      for (const held of realCorpus[list].values()) {
        const dates = held.map(({ document }) => orderingDate(document));
        expect(dates).toEqual([...dates].sort().reverse());
      }
  });

  test('campaigns by id', () => {
    const record = (id: string) => ({ id, file: '', summary: '', summaryHtml: '', campaign: {} as never });
    const corpus = corpusOf({ campaigns: [record('vi-nguoi-ngheo'), record('hoc-tap-bac-ho')] });
    expect([corpus.campaigns.map(({ id }) => id), [...corpus.campaign.keys()]]).toEqual([
      ['hoc-tap-bac-ho', 'vi-nguoi-ngheo'],
      ['hoc-tap-bac-ho', 'vi-nguoi-ngheo'],
    ]);
  });

  test('leaves the given lists as they were', () => {
    const documents = [...heldDocuments];
    corpusOf({ documents });
    expect(ids(documents)).toEqual(documentIds);
  });
});

describe('groups', () => {
  test.each([
    ['2024', [DIRECTIVE]],
    ['2023', [NGOC_HOI]],
    ['2022', [KON_RAY]],
    [UNKNOWN_YEAR, [QUANG_NAM, REPORT]],
    ['2021', undefined],
  ])('year %s', (year, expected) => expect(ids(realCorpus.documentsOfYear.get(year))).toEqual(expected));

  test.each([
    ['kon-tum/ubnd', [DIRECTIVE, REPORT]],
    ['quang-nam/ubnd', [QUANG_NAM]],
    ['kon-tum/kon-ray/ubnd', [KON_RAY]],
    ['quang-ngai/ubnd', undefined],
  ])('issuer %s', (issuer, expected) =>
    expect(ids(realCorpus.documentsOfIssuer.get(issuer))).toEqual(expected),
  );

  test.each([
    ['ky-niem', [QUANG_NAM, REPORT, KON_RAY]],
    ['covid-19', [REPORT]],
    ['khong-co', undefined],
  ])('topic %s', (topic, expected) => expect(ids(realCorpus.documentsOfTopic.get(topic))).toEqual(expected));

  test.each([
    ['kon-tum-110-nam', [`reports ${REPORT}`, `implements ${KON_RAY}`]],
    ['kon-tum-yeu-nuoc-2024', [`launches ${DIRECTIVE}`]],
    ['khong-co', undefined],
  ])('campaign %s, each member with what it does', (campaign, expected) => {
    const members = realCorpus.membersOfCampaign.get(campaign);
    expect(members?.map(({ role, held }) => `${role} ${held.id}`)).toEqual(expected);
  });

  test.each([
    ['dang/trung-uong/chi-thi/2014/34-ct-tw', [DIRECTIVE, QUANG_NAM, NGOC_HOI]],
    ['kon-tum/ke-hoach/2022/3461-kh-ubnd', [REPORT, KON_RAY]],
    ['kon-tum/chi-thi/2024/08-ct-ubnd', undefined],
  ])('related to %s', (work, expected) => expect(ids(realCorpus.relatedTo.get(work))).toEqual(expected));

  test('a document with two relations to one work is listed once (made up)', () => {
    const relation = { kind: 'implements', work: 'x', quote: '' } as const;
    const documents = [heldAs('a', { relations: [relation, { ...relation, kind: 'amends' }] })];
    expect(ids(corpusOf({ documents }).relatedTo.get('x'))).toEqual(['a']);
  });

  test('what documents tell a body to do, with the document', () => {
    const tasks = realCorpus.tasksOfIssuer.get('quang-nam/so-noi-vu');
    expect(tasks?.map(({ held, assignment }) => [held.id, assignment.to])).toEqual([
      [QUANG_NAM, 'Sở Nội vụ'],
    ]);
    expect(realCorpus.tasksOfIssuer.get('quoc-hoi')).toBeUndefined();
  });

  test.each([
    ['quang-ngai/ubnd', ['kon-tum/ubnd']],
    ['da-nang/ubnd', ['quang-nam/ubnd']],
    ['dang/quang-ngai', ['dang/kon-tum']],
    ['kon-tum/ubnd', undefined],
  ])('predecessors of %s', (issuer, expected) => {
    expect(realCorpus.predecessorsOf.get(issuer)?.map(({ id }) => id)).toEqual(expected);
  });

  test('everything can be looked up by its id', () => {
    expect(documentIds.map((id) => realCorpus.held.get(id)?.id)).toEqual(documentIds);
    expect(realCorpus.issuer.size).toBe(issuers.length);
    expect(realCorpus.held.get('khong-co')).toBeUndefined();
  });
});

test.each([
  ['kon-tum/kon-ray/ubnd', ['kon-tum/ubnd', 'chinh-phu']],
  ['chinh-phu', []],
  ['khong-co', []],
])('bodies above %s', (issuer, expected) => {
  expect(bodiesAbove(realCorpus, issuer).map(({ id }) => id)).toEqual(expected);
});
