/** Files that are broken or made to do harm: one clear message each, and nothing is read further than needed. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, paragraph, wordFiles } from './docx-file.ts';
import { imported, refusal, textIn } from './imported.ts';
import { pdf } from './pdf-file.ts';

const WORD = docx(paragraph('CHỈ THỊ'));

/** The zip with four bytes of each directory entry changed; `at` is their place in the entry. */
function relabelled(zip: Buffer, at: number, value: number, name = 'word/document.xml'): Buffer {
  const changed = Buffer.from(zip);
  for (
    let from = changed.indexOf('PK\u0001\u0002');
    from >= 0;
    from = changed.indexOf('PK\u0001\u0002', from + 4)
  ) {
    const length = changed.readUInt16LE(from + 28);
    if (changed.toString('utf8', from + 46, from + 46 + length) === name)
      changed.writeUInt32LE(value, from + at);
  }
  return changed;
}

/** A zip with a part under this name beside the usual ones. */
function wordWith(name: string, xml: string): Buffer {
  const files = Object.entries({ ...wordFiles(paragraph('x')), [name]: xml }).map(
    ([path, text]) => [path, strToU8(text)] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

describe('zip files', () => {
  test('a bomb of 63 MB in some 60 kB is refused from its directory alone', async () => {
    const bomb = docx(`<w:p>${'<w:r><w:t>0000000000000000</w:t></w:r>'.repeat(1_700_000)}</w:p>`);
    expect(bomb.length).toBeLessThan(300_000);
    // Without its packed data: whoever unpacked it would find nothing.
    const directory = bomb.indexOf('PK\u0001\u0002');
    const hollow = Buffer.from(bomb).fill(0, 4, directory);
    expect(await refusal('a.docx', hollow)).toMatch(
      /^Tệp \.docx bung ra \d+ MB từ \d+ kB: có thể là tệp độc hại \(bom nén\), máy không mở\. → /,
    );
  });

  test.each([
    ['a size that is too small', relabelled(WORD, 24, 10)],
    ['a size that is too large', relabelled(WORD, 24, 100_000)],
    ['a wrong checksum', relabelled(WORD, 16, 1)],
  ])('%s', async (_, file) => {
    expect(await refusal('a.docx', file)).toMatch(/^Tệp \.docx khai sai kích thước hoặc mã kiểm/);
  });

  test.each([
    ['../../etc/passwd', 'trỏ ra ngoài'],
    ['/etc/passwd', 'trỏ ra ngoài'],
    ['word/..\\x.xml', 'trỏ ra ngoài'],
  ])('the name %s', async (name, told) => {
    expect(await refusal('a.docx', wordWith(name, '<a/>'))).toContain(told);
  });

  test('an entity that reads a file (XXE)', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
    expect(await refusal('a.docx', wordWith('word/document.xml', xml))).toMatch(
      /^Phần word\/document\.xml của tệp \.docx khai báo thực thể XML/,
    );
  });

  test.each([
    ['encrypted entries', relabelled(WORD, 8, 1 | (8 << 16)), 'có mật khẩu'],
    ['cut in the middle', WORD.subarray(0, WORD.length / 2), 'hỏng: không đọc được mục lục'],
    ['XML that does not close', wordWith('word/document.xml', '<w:document><w:body>'), 'hỏng'],
    [
      'a workbook',
      Buffer.from(zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') })),
      'bảng tính Excel',
    ],
    ['an OpenDocument text', Buffer.from(zipSync({ 'content.xml': strToU8('x') })), 'OpenDocument'],
    ['no letters', docx(paragraph(' ')), 'không có chữ nào'],
  ])('%s', async (_, file, told) => {
    expect(await refusal('a.docx', file)).toContain(told);
  });

  test('thousands of layers', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    expect(await refusal('a.docx', docx(deep))).toMatch(/hỏng|quá phức tạp|bom nén|không có chữ/);
  });
});

describe('other files', () => {
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ]);

  test.each([
    ['an old .doc renamed', 'a.docx', ole, 'Word đời cũ (.doc)'],
    [
      'a Word file with a password',
      'a.docx',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'có mật khẩu',
    ],
    ['rich text', 'a.docx', Buffer.from('{\\rtf1 x}'), 'RTF'],
    ['a web page', 'a.docx', Buffer.from('<!DOCTYPE html><p>x'), 'HTML'],
    ['text renamed to .docx', 'a.docx', Buffer.from('CHỈ THỊ'), 'mang đuôi .docx'],
    ['text renamed to .pdf', 'a.pdf', Buffer.from('CHỈ THỊ'), 'mang đuôi .pdf'],
    ['nothing', 'a.txt', Buffer.alloc(0), 'Tệp rỗng'],
    ['only blanks', 'a.txt', Buffer.from(' \n\n '), 'không có chữ nào'],
    ['bytes', 'a.txt', Buffer.from([0x80, 0, 0x93, 0x81, 0, 0xfe]), 'Không nhận ra bảng mã'],
    ['a broken PDF', 'a.pdf', Buffer.from('%PDF-1.7\nx'), 'PDF hỏng'],
    ['an empty PDF', 'a.pdf', pdf([[]]), 'PDF trống'],
    [
      'a scan without an engine',
      'a.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'npm install --no-save tesseract.js',
    ],
    ['text of a thousand pages', 'a.txt', Buffer.from('Sở Nội vụ '.repeat(300_000)), 'quá 3 MB'],
  ])('%s', async (_, name, file, told) => {
    expect(await refusal(name, file)).toContain(told);
  });

  test('a PDF of a thousand pages', async () => {
    expect(await refusal('a.pdf', pdf(Array(1000).fill([])))).toMatch(
      /^Tệp PDF dài 1000 trang, quá 300 trang\./,
    );
  });

  test('an act without its body or title says what is missing', async () => {
    expect(await refusal('a.txt', 'Lời văn không có gì khác ở đây cả.')).toMatch(
      /^Không đọc được cơ quan ban hành .* --issuer/,
    );
    expect(await refusal('a.txt', 'Lời văn không có gì khác ở đây cả.', { issuer: 'kon-tum/ubnd' })).toMatch(
      /^Không thấy tên văn bản/,
    );
  });
});

describe('encodings of text', () => {
  const words = 'Độc lập - Tự do - Hạnh phúc, ngày 06 tháng 02';

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`), words],
    ['UTF-16', Buffer.from(`\ufeff${words}`, 'utf16le'), words],
    ['UTF-16 without its mark', Buffer.from('Chi thi thi dua', 'utf16le'), 'Chi thi thi dua'],
    ['loose marks', Buffer.from(words.normalize('NFD')), words],
    ['TCVN3', Buffer.from('§éc lËp - Tù do - H¹nh phóc', 'latin1'), 'Độc lập - Tự do - Hạnh phúc'],
    ['VNI', Buffer.from('Ñoäc laäp - Töï do - Haïnh phuùc', 'latin1'), 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3 pasted into UTF-8', Buffer.from('§éc lËp - Tù do - H¹nh phóc'), 'Độc lập - Tự do - Hạnh phúc'],
    ['look-alike letters', Buffer.from('Ðiều 5, số 12-NQ/ÐU của ТW'), 'Điều 5, số 12-NQ/ĐU của TW'],
    ['line ends of other systems', Buffer.from('Một\r\nHai\rBa'), 'Một\nHai\nBa'],
    ['hidden letters', Buffer.from('Chỉ\u00ad thị\u200b số'), 'Chỉ thị số'],
    ['a few lost letters', Buffer.from('Chỉ th\ufffd'), 'Chỉ th□'],
  ])('%s', async (_, file, text) => {
    expect(await textIn('a.txt', file)).toBe(text);
  });

  test('what was not plain UTF-8 is kept as received, with its text beside it', async () => {
    const act = Buffer.from(
      'ñy ban nh©n d©n tØnh Kon Tum ®· ban hµnh v¨n b¶n nµy. Lêi v¨n cña v¨n b¶n ®­îc ghi ë ®©y.',
      'latin1',
    );
    const draft = await imported('a.txt', Buffer.concat([Buffer.from('PHAT DONG THI DUA\n\n'), act]), {
      issuer: 'kon-tum/ubnd',
    });
    expect(draft.sources.files.map(({ name }) => name)).toEqual([
      'kon-tum/phat-dong-thi-dua.txt',
      'kon-tum/phat-dong-thi-dua.ban-chu.txt',
    ]);
    expect(draft.sources.files[1]?.bytes.toString()).toContain('ủy ban nhân dân tỉnh Kon Tum đã ban hành');
  });
});
