/** What a reader takes along: the citation of the document, of a paragraph, of selected words, also where nothing may write to the clipboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';

const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const PLAN = 'vb/kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam/';
const NAME = 'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum';
const open = bothSites();
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'chép' });

/** As on a plain `http://` address of an intranet: the browser has no clipboard for pages there. */
async function openPlain(base: Base, path: string) {
  const watched = await open(base, 'gioi-thieu/');
  await watched.page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
  );
  await watched.page.goto(open.urlOf(base) + path);
  return watched;
}

/** What another program would get: it is pasted into a field of many lines. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'dan-vao';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#dan-vao').inputValue();
  await page.locator('#dan-vao').evaluate((field) => field.remove());
  return text;
}

async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first ?? ''), document.querySelector(last ?? '')];
      if (!start || !end) throw new Error('Không có đoạn này');
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to],
  );
}

describe.each<Base>(['/', '/kho/'])('on a plain address, under %s', (base) => {
  test('the document', async () => {
    const { page, expectClean, close } = await openPlain(base, `${DIRECTIVE}?tim=GRDP`);
    await page.locator('.citation-box summary').click();
    expect(await page.locator('.citation-words p').first().innerText()).toBe(NAME);
    expect(await page.locator('.citation-address').innerText()).toBe(open.urlOf(base) + DIRECTIVE);
    const button = page.getByRole('button', { name: 'Chép trích dẫn và địa chỉ' });
    await button.click();
    await said(page).waitFor();
    expect(await said(page).innerText()).toBe('Đã chép trích dẫn và địa chỉ.');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await pasted(page)).toBe(`${NAME}\n${open.urlOf(base)}${DIRECTIVE}`);
    await expectClean();
    await close();
  });

  test('a paragraph', async () => {
    const { page, expectClean, close } = await openPlain(base, DIRECTIVE);
    await page.locator('#muc-ii-3').hover();
    await page.locator('.anchor[href="#muc-ii-3"]').click();
    await page.getByRole('button', { name: 'Chép trích dẫn', exact: true }).click();
    await said(page).waitFor();
    expect(await said(page).innerText()).toBe('Đã chép trích dẫn mục II.3 và địa chỉ.');
    expect(await pasted(page)).toBe(`${NAME}, mục II.3\n${open.urlOf(base)}${DIRECTIVE}#muc-ii-3`);
    await expectClean();
    await close();
  });

  test('selected words of one paragraph', async () => {
    const { page, expectClean, close } = await openPlain(base, DIRECTIVE);
    await select(page, '#muc-i-1', '#muc-i-1');
    await page.getByRole('button', { name: 'Chép kèm trích dẫn' }).click();
    await said(page).waitFor();
    expect(await pasted(page)).toBe(
      `“1. Tốc độ tăng trưởng GRDP của tỉnh đạt từ 10% trở lên.”\n(${NAME}, mục I.1)\n${open.urlOf(base)}${DIRECTIVE}#muc-i-1`,
    );
    await expectClean();
    await close();
  });
});

test('where a page may write to the clipboard, it does', async () => {
  const { page, expectClean, close } = await open('/', DIRECTIVE, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.citation-box summary').click();
  await page.getByRole('button', { name: 'Chép trích dẫn và địa chỉ' }).click();
  await said(page).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${NAME}\n${open.urlOf('/')}${DIRECTIVE}`,
  );
  await expectClean();
  await close();
});

test('words of two paragraphs keep their lines; marks of footnotes and signs are none of them', async () => {
  const { page, expectClean, close } = await openPlain('/', PLAN);
  await select(page, '#muc-iv-1', '#muc-iv-2');
  await page.getByRole('button', { name: 'Chép kèm trích dẫn' }).click();
  await said(page).waitFor();
  const text = await pasted(page);
  expect(text).toMatch(/^“1\. Bằng khen của Chủ tịch [^\n]+2023\)\.\n2\. Giấy khen của [^\n]+”\n/);
  expect(text).toContain(
    '\n(Kế hoạch năm 2022 của Ủy ban nhân dân huyện Kon Rẫy “Phát động Đợt thi đua đặc biệt chào mừng kỷ niệm 110 năm Ngày thành lập tỉnh Kon Tum (09/02/1913-09/02/2023)”, từ mục IV.1 đến mục IV.2 [bản nguồn không có số và ngày ban hành])\n',
  );
  expect(text.endsWith(`${open.urlOf('/')}${PLAN}#muc-iv-1`)).toBe(true);
  await expectClean();
  await close();
});

test('a triple click takes one paragraph, and the words stay selected', async () => {
  const { page, close } = await openPlain('/', DIRECTIVE);
  await page.locator('#muc-i-4').click({ clickCount: 3 });
  const button = page.getByRole('button', { name: 'Chép kèm trích dẫn' });
  await button.click();
  await said(page).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    '4. Thành lập mới 360 doanh nghiệp.',
  );
  expect(await pasted(page)).toMatch(/^“4\. Thành lập mới 360 doanh nghiệp\.”\n.*, mục I\.4\)\n/);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect.poll(() => button.count()).toBe(0);
  await close();
});

test('the button is the next stop of the Tab key behind the selected words', async () => {
  const { page, close } = await openPlain('/', DIRECTIVE);
  await select(page, '#muc-i-4', '#muc-i-4');
  await page.getByRole('button', { name: 'Chép kèm trích dẫn' }).waitFor();
  await page.locator('.anchor[href="#muc-i-4"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page).waitFor();
  await close();
});

test('words outside the text are not offered', async () => {
  const { page, close } = await open('/', DIRECTIVE);
  await select(page, '.document-head h1', '.document-head h1');
  await page.waitForTimeout(600);
  expect(await page.getByRole('button', { name: 'Chép kèm trích dẫn' }).count()).toBe(0);
  await close();
});

test('where the browser refuses, the words stand selected for the keys', async () => {
  const { page, expectClean, close } = await openPlain('/', DIRECTIVE);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.locator('.citation-box summary').click();
  const button = page.getByRole('button', { name: 'Chép trích dẫn và địa chỉ' });
  await button.click();
  await said(page).waitFor();
  expect(await said(page).innerText()).toContain(
    'Trình duyệt không cho chép. Lời văn đã được bôi đen: hãy bấm Ctrl+C.',
  );
  const box = page.getByRole('textbox', { name: 'Lời văn để chép' });
  expect(await box.inputValue()).toBe(`${NAME}\n${open.urlOf('/')}${DIRECTIVE}`);
  expect(
    await box.evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return field === document.activeElement && selectionEnd - selectionStart === value.length;
    }),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await box.count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await expectClean();
  await close();
});

test('by keyboard alone: search, result, paragraph, copy', async () => {
  const { page, expectClean, close } = await openPlain('/', 'tim-kiem/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('nâng cao năng lực cạnh tranh');
  await page.keyboard.press('Enter');
  await answered(page, 'nâng cao năng lực cạnh tranh');
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.passage-place'))) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vb/**?tim=*#*');
  await page.locator('.arrival:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page).waitFor();
  const [citation, address] = (await pasted(page)).split('\n');
  expect(citation).toMatch(/^(Chỉ thị|Kế hoạch|Báo cáo|Văn bản) .+, (mục|chú thích) /);
  expect(address).toBe(page.url().replace(/\?[^#]*/, ''));
  await expectClean();
  await close();
});

test('without scripts the citation stands there to be selected', async () => {
  const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
  await page.locator('.citation-box summary').click();
  expect(await page.locator('.citation-words').innerText()).toContain(NAME);
  expect(await page.getByRole('button', { name: 'Chép trích dẫn và địa chỉ' }).count()).toBe(0);
  await close();
});
