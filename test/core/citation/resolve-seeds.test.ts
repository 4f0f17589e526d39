/** What the citations of the five received texts mean, each text read with its own front matter alone. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import type { CitingDocument } from '../../../src/core/citation/resolve/citing-context.ts';
import type { ResolvedCitation } from '../../../src/core/citation/resolve/resolution.ts';
import { citedWorkId, resolveCitations } from '../../../src/core/citation/resolve/resolve-citations.ts';
import { documentIds, frontMatterOf, issuers, receivedOf } from '../real-text.ts';
import { keyOf } from './cited.ts';
import { annotationsOf } from './seeds-table.ts';

/** The document as its front matter states it; a day that nobody knows is bounded by the proofs of its dating. */
function citingDocument(id: string): CitingDocument {
  const { issuer, issuedOn, dating } = frontMatterOf(id);
  const { notBefore = issuedOn, notAfter = issuedOn } = dating ?? {};
  return { issuer, from: notBefore && String(notBefore), to: notAfter && String(notAfter) };
}

function resolvedIn(id: string): ResolvedCitation[] {
  return resolveCitations(findCitations(receivedOf(id)), citingDocument(id));
}

/** The work, and why it is not sure. */
function workOf({ resolution }: ResolvedCitation): string {
  const work = citedWorkId(resolution) ?? '-';
  return 'reason' in resolution ? `${work} ${resolution.reason}` : work;
}

test('the documents are read as of their days', () => {
  expect(documentIds.map(citingDocument)).toEqual([
    { issuer: 'kon-tum/ubnd', from: '2023-01-15', to: null },
    { issuer: 'kon-tum/ubnd', from: '2024-02-06', to: '2024-02-06' },
    { issuer: 'kon-tum/kon-ray/ubnd', from: '2022-10-14', to: '2022-12-31' },
    { issuer: 'kon-tum/ngoc-hoi/ubnd', from: '2023-01-18', to: '2023-12-31' },
    { issuer: 'quang-nam/ubnd', from: '2023-10-25', to: null },
  ]);
});

describe.each(documentIds)('%s', (id) => {
  const resolved = resolvedIn(id);

  test('every citation means the annotated work', () => {
    expect(resolved.map((one) => `${keyOf(one.citation)} → ${workOf(one)}`)).toEqual(
      annotationsOf(id).map(({ number, work }) => `${number} → ${work}`),
    );
  });

  test('with the day that makes its year', () => {
    const years = resolved.map(({ issuedOn, resolution }) => [
      issuedOn === null ? null : Number(issuedOn.slice(0, 4)),
      resolution.identity?.year ?? null,
    ]);
    const named = resolved.map(({ resolution }) => resolution.kind === 'named');
    expect(years.filter(([printed, year], index) => !named[index] && printed !== year)).toEqual([]);
  });

  test('and its body is one of the list, named as far as the text names it', () => {
    const names = new Map(issuers.map((one) => [one.id, one.names.map(({ name }) => name)]));
    const unlisted = resolved.filter(
      ({ issuer }) => issuer && !names.get(issuer.id)?.some((name) => name.startsWith(issuer.name)),
    );
    expect(unlisted.map(({ citation }) => citation.kind).filter((kind) => kind !== 'appeal')).toEqual([]);
  });
});

describe('the cases for which a number is not enough', () => {
  const [report = '', directive = '', konRay = '', ngocHoi = '', quangNam = ''] = documentIds;
  const worksOf = (id: string, key: string) => [
    ...new Set(
      resolvedIn(id)
        .filter(({ citation }) => keyOf(citation) === key)
        .map(workOf),
    ),
  ];

  test.each([
    [
      '08/CT-UBND of Quảng Nam is not the one that Kon Tum issued',
      quangNam,
      '08/CT-UBND',
      'quang-nam/chi-thi/2021/08-ct-ubnd',
    ],
    ['11-NQ/TU of Quảng Nam', quangNam, '11-NQ/TU', 'dang/quang-nam/nghi-quyet/2021/11-nq-tu'],
    ['11-NQ/TU of Kon Tum', report, '11-NQ/TU', 'dang/kon-tum/nghi-quyet/2022/11-nq-tu'],
    [
      'a directive that the text dates nowhere',
      quangNam,
      '05-CT/TW',
      'dang/trung-uong/chi-thi/khong-ro-nam/05-ct-tw no-date',
    ],
    ['the same one where the text dates it', report, '05-CT/TW', 'dang/trung-uong/chi-thi/2016/05-ct-tw'],
    ['a directive without a day', ngocHoi, '12-CT/TU', 'dang/kon-tum/chi-thi/khong-ro-nam/12-ct-tu no-date'],
    [
      'a mention without a day beside one that has it',
      directive,
      '34-CT/TW',
      'dang/trung-uong/chi-thi/2014/34-ct-tw',
    ],
    ['“UBND tỉnh” in a text of a district', konRay, '756/QĐ-UBND', 'kon-tum/quyet-dinh/2018/756-qd-ubnd'],
    [
      '“UBND tỉnh” in a text of another district',
      ngocHoi,
      '147/UBND-NC',
      'kon-tum/cong-van/2023/147-ubnd-nc',
    ],
    [
      '“Hội đồng nhân dân huyện” in a text of the district',
      ngocHoi,
      '30/NQ-HĐND',
      'kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd',
    ],
    ['a year where none belongs', report, '26/CT-TTg', 'thu-tuong/chi-thi/2016/26-ct-ttg'],
    [
      'a law by name, in an undated text',
      report,
      'thi dua khen thuong',
      'quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong several-versions',
    ],
  ])('%s', (_, id, key, expected) => expect(worksOf(id, key)).toEqual([expected]));

  test('“Công văn số 05/HD-SNV” is the guidance that its sign names, and says that its word is another', () => {
    const both = resolvedIn(report).filter(({ citation }) => keyOf(citation) === '05/HD-SNV');
    expect(both.map(({ citation, type }) => [citation.typeWord, type])).toEqual([
      ['Hướng dẫn', 'huong-dan'],
      ['Công văn', 'huong-dan'],
    ]);
    expect(both.map(workOf)).toEqual([
      'kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv',
      'kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv type-disagrees',
    ]);
    expect(both[1]?.resolution.kind).toBe('contradictory');
  });

  test('the law by name can be either of two', () => {
    const law = resolvedIn(report).find(({ citation }) => citation.kind === 'law');
    const candidates = law && 'candidates' in law.resolution ? law.resolution.candidates : [];
    expect(candidates.map((identity) => citedWorkId({ identity }))).toEqual([
      'quoc-hoi/luat/2003/15-qh11',
      'quoc-hoi/luat/2022/06-qh15',
    ]);
  });
});

test('the 80 numbers are those of 66 works', () => {
  const works = documentIds.flatMap(resolvedIn).filter(({ citation }) => citation.kind === 'numbered');
  expect(works).toHaveLength(80);
  // The directive 05-CT/TW counts once, though one text leaves its year open.
  expect(new Set(works.map(({ number, issuer }) => `${issuer?.id} ${number}`)).size).toBe(66);
});
