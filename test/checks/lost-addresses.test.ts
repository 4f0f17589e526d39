/** Addresses of the last release stay, or lead on; redirects lead somewhere. */
import { describe, expect, test } from 'vitest';
import { redirectsOf } from '../../src/core/redirect.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { fixtureArchive, INSTRUMENT } from '../fixture-archive.ts';

const GONE = '/vb/kon-tum/chi-thi/khong-ro-nam/phat-dong-phong-trao/';
const NOW = '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/';

describe('an address of the last release', () => {
  test('that is gone', () => {
    const archive = fixtureArchive().write('addresses.txt', `${NOW}\n${GONE}\n`);
    expect(archive.problems()).toEqual([
      `content/addresses.txt:2:1 Bản phát hành trước có trang ${GONE}, nay không còn. → Khôi phục trang, hoặc thêm vào content/redirects.yaml: - { from: ${GONE}, to: địa chỉ mới } [address-lost]`,
    ]);
  });

  test('that leads on', () => {
    const archive = fixtureArchive()
      .write('addresses.txt', `${NOW}\r\n${GONE}\r\n`)
      .write('redirects.yaml', `- { from: ${GONE}, to: ${NOW} }\n`);
    expect(archive.problems()).toEqual([]);
  });

  test.each([
    '/vb/dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw/',
    '/phong-trao/yeu-nuoc-2024/',
    '/co-quan/kon-tum/so-noi-vu/',
    '/chu-de/kinh-te/',
    '/chi-tieu/tang-truong-grdp/',
  ])('%s is there', (address) => {
    expect(fixtureArchive().write('addresses.txt', `${address}\n`).problems()).toEqual([]);
  });
});

describe('a redirect', () => {
  const row = (from: string, to: string) => `- { from: ${from}, to: ${to} }\n`;

  test.each([
    [
      'from a page',
      row(NOW, '/chu-de/kinh-te/'),
      `1:11 Địa chỉ ${NOW} vẫn có trang nên không chuyển hướng được. → Xóa mục này. [redirect]`,
    ],
    [
      'from the page of a number',
      row('/vb/34-ct-tw/', NOW),
      '1:11 Địa chỉ /vb/34-ct-tw/ vẫn có trang nên không chuyển hướng được. → Xóa mục này. [redirect]',
    ],
    [
      'to nowhere',
      row(GONE, '/vb/kon-tum/chi-thi/2025/08-ct-ubnd/'),
      '1:71 Đích /vb/kon-tum/chi-thi/2025/08-ct-ubnd/ không có trang. → Sửa thành địa chỉ đang có trên trang của kho. [redirect]',
    ],
    [
      'to another redirect',
      row(GONE, '/vb/kon-tum/cu/') + row('/vb/kon-tum/cu/', NOW),
      `1:71 Đích /vb/kon-tum/cu/ lại chuyển sang ${NOW}. → Ghi thẳng đích cuối: to: ${NOW} [redirect]`,
    ],
    [
      'that stands twice',
      row(GONE, NOW) + row(GONE, '/chu-de/kinh-te/'),
      `2:11 Địa chỉ ${GONE} đã có ở một mục trên. → Giữ một mục, xóa mục kia. [redirect]`,
    ],
    [
      'with the name of the site',
      row('https://kho.vn/vb/a/', NOW),
      '1:11 from: Địa chỉ “https://kho.vn/vb/a/” không đúng dạng. → Viết từ dấu gạch chéo đầu tới dấu gạch chéo cuối, không có tên miền, bắt đầu bằng /vb/, /phong-trao/, /co-quan/, /chu-de/, /chi-tieu/. [schema/from]',
    ],
    [
      'from a page of another part of the site',
      row('/gioi-thieu/', NOW),
      '1:11 from: Địa chỉ “/gioi-thieu/” không đúng dạng. → Viết từ dấu gạch chéo đầu tới dấu gạch chéo cuối, không có tên miền, bắt đầu bằng /vb/, /phong-trao/, /co-quan/, /chu-de/, /chi-tieu/. [schema/from]',
    ],
  ])('%s', (_, redirects, told) => {
    expect(fixtureArchive().write('redirects.yaml', redirects).problems()).toEqual([
      `content/redirects.yaml:${told}`,
    ]);
  });

  test('follows from what an editor states of an undated citation', () => {
    const undated = 'dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw';
    const archive = fixtureArchive().edit(
      INSTRUMENT,
      'note:',
      `citedAs:\n  - { as: ${undated}, reason: x }\nnote:`,
    );
    archive.write('addresses.txt', `/vb/${undated}/\n`);
    expect(archive.problems()).toEqual([]);
    const { corpus, redirects } = loadArchive(archive.folders);
    expect(redirectsOf(corpus, redirects)).toEqual([
      { from: `/vb/${undated}/`, to: '/vb/dang/trung-uong/chi-thi/2014/34-ct-tw/' },
    ]);
  });
});
