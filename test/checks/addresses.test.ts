/** One work, one address, one file: what an editor is told when a file lies elsewhere or twice. */
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, type FixtureArchive, fixtureArchive, INSTRUMENT, REPORT } from '../fixture-archive.ts';

const move = (archive: FixtureArchive, from: string, to: string) =>
  archive.write(to, archive.read(from)).remove(from);

const elsewhere = (file: string, right: string) =>
  `content/${file}:1:1 Đường dẫn của tệp không khớp với cơ quan, loại, năm và số khai trong tệp. → Chuyển tệp tới content/${right}, hoặc sửa phần khai báo. [address]`;

const twice = (file: string, id: string, other: string) =>
  `content/${file} Văn bản này trùng địa chỉ /vb/${id}/ với content/${other}. → Cùng cơ quan, loại, năm và số là một văn bản: giữ một tệp, hoặc sửa số, ngày, cơ quan cho đúng. [address-twice]`;

describe('a file that does not lie at its address', () => {
  test.each([
    ['another year', 'documents/kon-tum/chi-thi/2023/08-ct-ubnd.mdx'],
    ['another name', 'documents/kon-tum/chi-thi/2024/chi-thi-08.mdx'],
    ['no folder', 'documents/chi-thi.mdx'],
    ['a name with marks', 'documents/kon-tum/chi-thi/2024/Chỉ thị 08.mdx'],
  ])('%s; those that cite its true address are not told', (_, path) => {
    expect(move(fixtureArchive(), DIRECTIVE, path).problems()).toEqual([elsewhere(path, DIRECTIVE)]);
  });

  test('an instrument; those that cite its true address are not told', () => {
    const path = 'instruments/dang/34-ct-tw.yaml';
    expect(move(fixtureArchive(), INSTRUMENT, path).problems()).toEqual([elsewhere(path, INSTRUMENT)]);
  });
});

describe('front matter that moves the address; those that cite the path are not told', () => {
  test.each([
    ['number: 08/CT-UBND', 'number: 09/CT-UBND', 'kon-tum/chi-thi/2024/09-ct-ubnd'],
    ['issuedOn: 2024-02-06', 'issuedOn: 2023-02-06', 'kon-tum/chi-thi/2023/08-ct-ubnd'],
    ['type: chi-thi', 'type: ke-hoach', 'kon-tum/ke-hoach/2024/08-ct-ubnd'],
    ['type: chi-thi', 'type: null', 'kon-tum/van-ban/2024/08-ct-ubnd'],
    [
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: kon-tum/so-noi-vu\nsigners',
      'kon-tum/so-noi-vu/chi-thi/2024/08-ct-ubnd',
    ],
    ['number: 08/CT-UBND', 'number: null', 'kon-tum/chi-thi/2024/phat-dong-phong-trao-thi-dua-nam-2024'],
  ])('%s → %s', (from, to, id) => {
    expect(fixtureArchive().edit(DIRECTIVE, from, to).problems()).toEqual([
      elsewhere(DIRECTIVE, `documents/${id}.mdx`),
    ]);
  });
});

describe('two files with one address: the one that lies there keeps it', () => {
  const id = 'kon-tum/chi-thi/2024/08-ct-ubnd';

  test.each([
    'documents/kon-tum/a.mdx',
    'documents/kon-tum/chi-thi/2024/08-ct-ubnd-sua.mdx',
    'documents/z.mdx',
  ])('%s is a copy', (copy) => {
    const archive = fixtureArchive();
    expect(archive.write(copy, archive.read(DIRECTIVE)).problems()).toEqual([
      twice(`${copy}:4:9`, id, DIRECTIVE),
    ]);
  });

  test('neither lies there: one is to be moved, the other is one too many', () => {
    const archive = fixtureArchive().write('documents/a.mdx', fixtureArchive().read(DIRECTIVE));
    expect(move(archive, DIRECTIVE, 'documents/b.mdx').problems()).toEqual([
      elsewhere('documents/a.mdx', DIRECTIVE),
      twice('documents/b.mdx:4:9', id, 'documents/a.mdx'),
    ]);
  });

  test('8 and 08 are one number', () => {
    const archive = fixtureArchive();
    const copy = 'documents/kon-tum/chi-thi/2024/8-ct-ubnd.mdx';
    archive.write(copy, archive.read(DIRECTIVE).replace('number: 08/CT-UBND', 'number: 8/CT-UBND'));
    expect(archive.problems()).toEqual([twice(`${copy}:4:9`, id, DIRECTIVE)]);
  });

  test('a document that came in while its instrument stayed', () => {
    const archive = fixtureArchive();
    const instrument = archive
      .read(INSTRUMENT)
      .replace(
        '34-CT/TW\nissuedOn: 2014-04-07\nissuer: dang/trung-uong',
        '08/CT-UBND\nissuedOn: 2024-02-06\nissuer: kon-tum/ubnd',
      );
    expect(archive.write(`instruments/${id}.yaml`, instrument).problems()).toEqual([
      twice(`instruments/${id}.yaml:3:9`, id, DIRECTIVE),
    ]);
  });

  test('two reports without a number and with one title', () => {
    const archive = fixtureArchive();
    const copy = 'documents/kon-tum/bao-cao/2022/tong-ket-2.mdx';
    expect(archive.write(copy, archive.read(REPORT)).problems()).toEqual([
      twice(`${copy}:4:9`, 'kon-tum/bao-cao/2022/tong-ket-dot-thi-dua', REPORT),
    ]);
  });
});

test('a body whose scope is the address of a document would hide it behind a folder', () => {
  const archive = fixtureArchive();
  const id = DIRECTIVE.replace('documents/', '').replace('.mdx', '');
  const scope = archive.read('issuers.yaml').includes('scope: dang/trung-uong');
  expect(scope).toBe(true);
  const moved = `instruments/${id}/chi-thi/2014/34-ct-tw.yaml`;
  archive
    .edit('issuers.yaml', 'scope: dang/trung-uong', `scope: ${id}`)
    .write(moved, archive.read(INSTRUMENT))
    .remove(INSTRUMENT);
  expect(archive.problems().filter((problem) => problem.includes('[address-folder]'))).toEqual([
    `content/${DIRECTIVE}:7:9 Địa chỉ /vb/${id}/ của văn bản này cũng là thư mục chứa văn bản khác. → Xem lại scope của cơ quan trong content/issuers.yaml: scope không được trùng địa chỉ một văn bản. [address-folder]`,
  ]);
});
