/** What is found in the five received texts, against the annotation of two readers. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { documentIds, receivedOf, bodyOf as transcriptionOf } from '../real-text.ts';
import { bodyOf, dayOf, keyOf, piecesOf } from './cited.ts';
import { annotationsOf, isNumbered } from './seeds-table.ts';

/** Numbered citations of each document, counted by hand. */
const COUNTS: Record<string, number> = {
  'kon-tum/chi-thi/2024/08-ct-ubnd': 6,
  'quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024': 34,
  'kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao': 29,
  'kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam': 3,
  'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien': 8,
};

describe.each(documentIds)('%s', (id) => {
  const source = receivedOf(id);
  const found = findCitations(source);
  const expected = annotationsOf(id);

  test('exactly the annotated citations, in order', () => {
    expect(found.map((citation) => `${citation.text} | ${keyOf(citation)}`)).toEqual(
      expected.map(({ text, number }) => `${text} | ${number}`),
    );
  });

  test('each with the day, the body and the pin that belong to it', () => {
    expect(
      found.map((one) => [keyOf(one), dayOf(one), bodyOf(one), one.pin?.text ?? '-'].join(' | ')),
    ).toEqual(expected.map(({ number, date, issuer, pin }) => [number, date, issuer, pin].join(' | ')));
  });

  test('as many with a number as counted by hand', () => {
    expect(found.filter(({ kind }) => kind === 'numbered')).toHaveLength(COUNTS[id] ?? 0);
    expect(expected.filter(isNumbered)).toHaveLength(COUNTS[id] ?? 0);
  });

  test('every piece is cut from the text where it says', () => {
    const pieces = found.flatMap(piecesOf);
    expect(pieces.map(({ start, end }) => source.slice(start, end))).toEqual(pieces.map(({ text }) => text));
  });

  test('the transcription, whose footnotes stand at its end, cites the same', () => {
    expect(findCitations(transcriptionOf(id)).map(keyOf).sort()).toEqual(found.map(keyOf).sort());
  });
});

test('the five texts hold 80 numbers and 18 citations by name', () => {
  const all = documentIds.flatMap((id) => findCitations(receivedOf(id)));
  const count = (kind: string) => all.filter((citation) => citation.kind === kind).length;
  const kinds = ['numbered', 'short', 'congress', 'law', 'plenum', 'appeal', 'constitution'];
  expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
    numbered: 80,
    short: 0,
    congress: 15,
    law: 1,
    plenum: 1,
    appeal: 1,
    constitution: 0,
  });
});
