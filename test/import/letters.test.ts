/** Syllables by rule, misread pairs, and the old encodings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromLegacy, ofFont } from '../../src/import/legacy/detect.ts';
import { corrected, misreadingsIn } from '../../src/import/letters/misreadings.ts';
import { pairsOf } from '../../src/import/letters/pairs.ts';
import { isSyllable } from '../../src/import/letters/syllables.ts';
import { readBlocks } from '../../src/import/text/read-blocks.ts';
import { PROJECT } from '../fixture-archive.ts';
import { bodyOf, imported, realArchive } from './imported.ts';

describe('syllables', () => {
  test.each(
    'phấn đấu nghiêng giếng gì quốc quyết khuỷu ngoằn xoong ruột ươm yêu ý hoà hòa thuở quý loạt giữa khuya NGHỊ Đẩy kỹ chuếch'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(isSyllable(word)).toBe(true));

  test.each('luong phâ̂n ngi kạch gê cí bat đocs hoaf fan zalo jun xyz strong thànhh ươ quu'.split(' '))(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );

  test('all small words of the five documents are, apart from labels, names and loan words', () => {
    const words = realArchive.corpus.documents.flatMap((held) =>
      realArchive
        .textOf(held)
        .parts.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}/.&-])\p{Ll}{2,}(?![\p{L}\p{N}&])/gu) ?? []),
    );
    expect(words.length).toBeGreaterThan(10_000);
    expect([...new Set(words)].filter((word) => !isSyllable(word)).sort()).toEqual(['online', 'pano']);
  });
});

describe('misreadings', () => {
  const pairs = pairsOf([
    'đồng chí, khối thi đua, khối thi đua, khối thi đua, khối thi đua, khối thi đua, khối thi đua',
  ]);

  test.each([
    ['Phân đầu đạt 10%', ['Phân đầu → Phấn đấu']],
    ['PHẦN ĐẦU đạt', ['PHẦN ĐẦU → PHẤN ĐẤU']],
    ['trong các khởi thi đua', ['khởi thi → khối thi']],
    ['“luong y như từ mẫu”', ['luong y → lương y']],
    ['tiêu chí thi đua, phấn đấu', []],
    ['Uỷ ban nhân dân', []],
    ['phấn, đầu', []],
  ])('%s', (text, expected) => {
    expect(misreadingsIn(readBlocks(text), pairs).map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
  });

  test('corrected text reads as mended, on its own line', () => {
    const blocks = readBlocks('Một\nPhân đầu, phân đầu');
    expect(
      corrected(blocks, misreadingsIn(blocks, pairs)).flatMap(({ lines }) => lines.map(({ raw }) => raw)),
    ).toEqual(['Một', 'Phấn đấu, phấn đấu']);
  });

  const received =
    'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 99/CT-UBND\n\nKon Tum, ngày 06 tháng 02 năm 2024\n\nCHỈ THỊ\n\nVề thi đua\n\nPhân đầu đạt 10%, **phân đầu** có thêm 05 xã đạt chuẩn nông thôn mới; Phân đầu giảm 2% hộ nghèo.';

  test('nothing is mended that nobody confirmed', async () => {
    const draft = await imported('a.txt', received);
    expect(draft.misreadings).toHaveLength(3);
    expect(bodyOf(draft)).not.toContain('Corrected');
  });

  test('what is confirmed is marked in its place, and quoted as it is shown', async () => {
    const draft = await imported('a.txt', received, { confirm: (proposals) => proposals.slice(1, 3) });
    expect(bodyOf(draft)).toContain(
      'Phân đầu đạt 10%, **<Corrected from="phân đầu">phấn đấu</Corrected>** có thêm 05 xã đạt chuẩn nông thôn mới; <Corrected from="Phân đầu">Phấn đấu</Corrected> giảm 2% hộ nghèo.',
    );
    expect(draft.figures.map(({ row }) => row.quote)).toContain('Phấn đấu giảm 2% hộ nghèo');
    expect(draft.misreadings).toHaveLength(1);
  });
});

describe('old encodings', () => {
  test.each([
    ['a sentence in Unicode', 'Độc lập – Tự do – Hạnh phúc', null],
    ['French', 'café à la carte, déjà vu', null],
    ['numbers and ASCII', 'Chi thi 34-CT/TW', null],
    ['TCVN3', '§Èy m¹nh phong trµo thi ®ua yªu n­íc', 'Đẩy mạnh phong trào thi đua yêu nước'],
    ['VNI', 'Ñaåy maïnh phong traøo thi ñua yeâu nöôùc', 'Đẩy mạnh phong trào thi đua yêu nước'],
  ])('%s', (_, text, expected) => expect(fromLegacy(text)?.text ?? null).toBe(expected));

  test.each([
    ['.VnTime', true],
    ['.VnArialH', true],
    ['VNI-Times', true],
    ['Times New Roman', false],
    ['Vni', false],
    ['VnExpress', false],
  ])('font %s', (name, isOld) => expect(ofFont(name) !== null).toBe(isOld));

  test('a whole received text goes there and comes back', () => {
    const text = readFileSync(join(PROJECT, 'content/sources/kon-ray/ke-hoach-110-nam.txt'), 'utf8');
    expect(fromLegacy(text)).toBeNull();
  });
});
