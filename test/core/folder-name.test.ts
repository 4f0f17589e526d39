/** Reader's names for the folders of `/vb/`. */
import { describe, expect, test } from 'vitest';
import { foldersOfWorks } from '../../src/core/folder.ts';
import { folderName } from '../../src/core/folder-name.ts';
import { corpusOf, realCorpus } from './real-corpus.ts';
import { documentIds, filesBelow } from './real-text.ts';

describe('folderName', () => {
  test.each([
    ['', 'Văn bản'],
    ['kon-tum', 'Tỉnh Kon Tum'],
    ['kon-tum/kon-ray', 'Huyện Kon Rẫy'],
    ['kon-tum/chi-thi', 'Chỉ thị'],
    ['kon-tum/chi-thi/2024', 'Năm 2024'],
    ['kon-tum/bao-cao/khong-ro-nam', 'Không rõ năm'],
    ['kon-tum/ngoc-hoi/van-ban', 'Văn bản'],
    ['kon-tum/so-noi-vu', 'Sở Nội vụ tỉnh Kon Tum'],
    ['da-nang', 'Thành phố Đà Nẵng'],
    ['chinh-phu', 'Chính phủ'],
    ['dang', 'Đảng'],
    ['dang/trung-uong', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    ['dang/kon-tum', 'Tỉnh ủy Kon Tum'],
    ['dang/kon-tum/ngoc-hoi', 'Huyện ủy Ngọc Hồi'],
  ])('%j → %s', (path, name) => expect(folderName(realCorpus, path)).toBe(name));

  test.each([
    ['a body that is only cited is named by the table of citations', 'bo-quoc-phong', 'Bộ Quốc phòng'],
    ['a province that is only cited likewise', 'dak-lak', 'Đắk Lắk'],
    ['an unknown place keeps its step', 'bo-khong-co', 'bo-khong-co'],
    ['a kind of document is none at the top', 'chi-thi', 'chi-thi'],
  ])('%s (made up): %s → %s', (_, path, name) => expect(folderName(realCorpus, path)).toBe(name));

  test('a place goes by the latest name of its committee (made up)', () => {
    const body = realCorpus.issuer.get('kon-tum/ubnd');
    if (!body) throw new Error('no kon-tum/ubnd');
    const names = [
      { name: 'Ủy ban nhân dân thị xã Kon Tum', since: null, until: '2009-04-12' },
      { name: 'Ủy ban nhân dân thành phố Kon Tum', since: '2009-04-13', until: null },
    ];
    const issuers = [
      { ...body, id: 'x', codes: ['HĐND'], names: [] },
      { ...body, names },
    ];
    expect(folderName(corpusOf({ issuers }), 'kon-tum')).toBe('Thành phố Kon Tum');
  });

  test('every folder of the archive has a name and not its address', () => {
    const works = [...documentIds, ...filesBelow('instruments', '.yaml')];
    const folders = foldersOfWorks(works).map(({ path }) => path);
    const unnamed = folders.filter((path) => /^[a-z0-9-]*$/.test(folderName(realCorpus, path)));
    expect([folders.length > 30, unnamed]).toEqual([true, []]);
  });
});
