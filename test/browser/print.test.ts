/** Paper: what is printed of a document is what its page says, in the order and look of the real act. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { type Base, bothSites } from './harness/both-sites.ts';
import { sheetsOf } from './harness/pdf-text.ts';

const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const PLAN = 'vb/kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam/';
const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const { corpus } = loadArchive(foldersOf(process.env));

const open = bothSites();
const print = async (page: Page) => sheetsOf(await page.pdf({ preferCSSPageSize: true }));
/** Lines end elsewhere on paper; nothing else may differ. */
const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
/** Where two texts part, with what follows in each; '' when they never do. */
const difference = (one: string, other: string) => {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${at}: “${one.slice(at - 30, at + 60)}” / “${other.slice(at - 30, at + 60)}”`;
};
const onPaper = async (page: Page, what: string) => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator(what).first().innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
};

describe.each(corpus.documents.map(({ id, document }) => [document.title, id] as const))('“%s”', (_, id) => {
  test('the text of the file is the text of the page', async () => {
    const watched = await open('/', `vb/${id}/`);
    const { page } = watched;
    // As a reader sees it on the screen; footnotes end the text.
    const act = await page.locator('[data-document-text]').innerText();
    const notes = await page
      .locator('.notes')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
    const printed = letters((await print(page)).map(({ text }) => text).join('\n'));
    expect(difference(printed, letters(await onPaper(page, 'body')))).toBe('');
    expect(printed.includes(letters([act, ...notes].join('\n')))).toBe(true);
    await watched.expectClean();
    await watched.close();
  });

  test('sheets are numbered from the second on, and each says that it is a copy', async () => {
    const { page, close } = await open('/', `vb/${id}/`);
    const sheets = await print(page);
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.map(({ above }) => above)).toEqual(
      sheets.map((__, index) => (index === 0 ? '' : String(index + 1))),
    );
    for (const { below } of sheets)
      expect(letters(below)).toBe(letters('Bản chép để tra cứu, không thay cho bản gốc'));
    await close();
  });
});

test('the sheet is A4 with the margins of an official text', async () => {
  const { page, close } = await open('/', DIRECTIVE);
  const file = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(file) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await close();
});

test('a directive begins with its body, its number, quốc hiệu, place and day, and ends with its signer', async () => {
  const { page, close } = await open('/', DIRECTIVE);
  const sheets = await print(page);
  const words = letters(sheets.map(({ text }) => text).join(''));
  expect(
    words.startsWith(
      letters(
        'ỦY BAN NHÂN DÂN TỈNH KON TUM Số: 08/CT-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Kon Tum, ngày 06 tháng 02 năm 2024 CHỈ THỊ Phát động',
      ),
    ),
  ).toBe(true);
  expect(words).not.toContain(letters('không có trong bản nguồn'));
  expect(words.split(letters('Chữ viết tắt trong văn bản'))[0]).toMatch(/\.\/\.CHỦTỊCHLêNgọcTuấn$/);
  // The signer never stands on a sheet without a line of the text.
  const last = sheets.find(({ text }) => letters(text).includes(letters('Lê Ngọc Tuấn')));
  expect(letters(last?.text ?? '').startsWith(letters('CHỦ TỊCH'))).toBe(false);
  await close();
});

test('body and number stand left, quốc hiệu right beside them; recipients left, the signer right', async () => {
  const { page, close } = await open('/', PLAN, { viewport: { width: 605, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const boxOf = async (what: string) => {
    const box = await page.locator(what).boundingBox();
    if (!box) throw new Error(`${what} không được in`);
    return box;
  };
  const field = (number: number) => boxOf(`.print-head .letterhead p:nth-child(${number})`);
  const [issuer, number, nation, day] = [await field(1), await field(2), await field(3), await field(4)];
  expect(issuer.x + issuer.width).toBeLessThanOrEqual(nation.x);
  expect(Math.abs(issuer.y - nation.y)).toBeLessThan(2);
  expect(number.y).toBeGreaterThanOrEqual(issuer.y + issuer.height - 1);
  expect(Math.abs(number.y - day.y)).toBeLessThan(2);
  const [recipients, signature] = [await boxOf('.act .recipients'), await boxOf('.act .signature')];
  expect(recipients.x + recipients.width).toBeLessThanOrEqual(signature.x + 1);
  expect(Math.abs(recipients.y - signature.y)).toBeLessThan(2);
  await close();
});

test('what the source lacks is a remark in brackets, never a guess', async () => {
  const { page, close } = await open('/', PLAN);
  expect(await page.locator('.print-head').isVisible()).toBe(false);
  const [first] = await print(page);
  expect(letters(first?.text ?? '')).toContain(
    letters(
      'ỦY BAN NHÂN DÂN HUYỆN KON RẪY Số: [không có trong bản nguồn] CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc [nơi, ngày ban hành không có trong bản nguồn; nội dung cho biết: năm 2022] [Bản nguồn không có phần đầu văn bản; kho trình bày theo mẫu chung với những điều đã biết.] KẾ HOẠCH',
    ),
  );
  await close();
});

test('all footnotes of the report are printed, behind the signature', async () => {
  const { page, close } = await open('/', REPORT);
  const words = letters((await print(page)).map(({ text }) => text).join(''));
  const signed = words.lastIndexOf(letters('TM. ỦY BAN NHÂN DÂN'));
  expect(signed).toBeGreaterThan(0);
  for (let note = 1; note <= 16; note += 1)
    expect(words.lastIndexOf(`(${note})`), String(note)).toBeGreaterThan(signed);
  await close();
});

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('the sheet names the address as it was opened and the day, and no navigation', async () => {
    const { page, close } = await open(base, `${DIRECTIVE}?tim=GRDP#muc-i-1`);
    const words = letters((await print(page)).map(({ text }) => text).join(''));
    const now = new Date();
    const two = (figure: number) => String(figure).padStart(2, '0');
    const month = now.getMonth() < 2 ? two(now.getMonth() + 1) : String(now.getMonth() + 1);
    expect(words).toContain(
      letters(
        `Địa chỉ trong kho: ${open.urlOf(base)}${DIRECTIVE}. Truy cập ngày ${two(now.getDate())} tháng ${month} năm ${now.getFullYear()}.`,
      ),
    );
    for (const other of [
      'Mục lục',
      'Tìm trong văn bản',
      'Trang đầu',
      'Trích dẫn',
      'Bạn được dẫn tới',
      'Giới thiệu',
    ])
      expect(words).not.toContain(letters(other));
    await close();
  });
});

test('without JavaScript the act is printed the same, without a day of access', async () => {
  const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
  const scripted = await open('/', DIRECTIVE);
  const plain = (await print(page)).map(({ text }) => text).join('');
  const full = (await print(scripted.page)).map(({ text }) => text).join('');
  const end = letters('Chữ viết tắt trong văn bản');
  expect(difference(letters(plain).split(end)[0] ?? '', letters(full).split(end)[0] ?? '')).toBe('');
  expect(letters(plain)).not.toContain(letters('Truy cập'));
  await scripted.close();
  await close();
});
