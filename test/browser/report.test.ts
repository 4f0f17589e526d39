/** "Báo lỗi": a mail that already says which page, and with scripts which place and which words. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { bothSites } from './harness/both-sites.ts';

const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const { reportTo } = loadArchive(foldersOf(process.env)).settings;
const open = bothSites();

const footer = (page: Page) => page.locator('.site-footer .report-error');

/** What the mail program is given when the link is pressed; no mail program opens here. */
async function mailOf(link: Locator): Promise<{ to: string; subject: string; body: string }> {
  await link.evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
  await link.click();
  const address = new URL((await link.getAttribute('href')) ?? '');
  const [subject = '', body = ''] = address.search
    .split('&')
    .map((pair) => decodeURIComponent(pair.replace(/^.*?=/, '')));
  return { to: address.pathname, subject, body };
}

const select = (page: Page, id: string) =>
  page.evaluate((name) => {
    const part = document.getElementById(name);
    if (part) getSelection()?.selectAllChildren(part);
  }, id);

test('without scripts: page and address', async () => {
  const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
  for (const link of await page.locator('.report-error').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect([address.protocol, address.pathname]).toEqual(['mailto:', reportTo]);
    const text = decodeURIComponent(address.search);
    expect(text).toContain('Báo lỗi: Chỉ thị 08/CT-UBND');
    expect(text).toContain(`/${DIRECTIVE}\r\n`);
  }
  expect(await page.locator('.report-error').count()).toBe(2);
  await close();
});

test('with scripts: the place reached, selected words and theirs, on a document and elsewhere', async () => {
  const { page, expectClean, close } = await open('/kho/', `${DIRECTIVE}?tim=GRDP#muc-ii-3`);
  const address = open.urlOf('/kho/') + DIRECTIVE;
  const end = '\r\n\r\nChỗ sai và cách sửa:\r\n';
  const beside = page.locator('.arrival').getByRole('link', { name: 'Báo lỗi chỗ này' });
  expect(await mailOf(beside)).toEqual({
    to: reportTo,
    subject: 'Báo lỗi: Chỉ thị 08/CT-UBND',
    body: `Trang: ${address}#muc-ii-3\r\nChỗ: mục II.3${end}`,
  });

  await select(page, 'muc-i-1');
  const words = `Trang: ${address}#muc-i-1\r\nChỗ: mục I.1\r\nLời văn: “1. Tốc độ tăng trưởng GRDP của tỉnh đạt từ 10% trở lên.”${end}`;
  expect((await mailOf(page.locator('.quote-words .report-error'))).body).toBe(words);
  expect((await mailOf(footer(page))).body).toBe(words);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await footer(page).focus();
  await page.keyboard.press('Enter');
  expect(decodeURIComponent((await footer(page).getAttribute('href')) ?? '')).toContain(
    '\r\nChỗ: mục II.3\r\n',
  );

  await page.goto(`${open.urlOf('/kho/')}tim-kiem/?q=thi+đua`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  const { subject, body } = await mailOf(footer(page));
  expect(subject).toBe('Báo lỗi: Tìm kiếm');
  expect(decodeURIComponent(body)).toBe(
    `Trang: ${open.urlOf('/kho/')}tim-kiem/?q=thi+đua\r\nLời văn: “Tìm kiếm”${end}`,
  );
  await expectClean();
  await close();
});

test('is none of the printed page', async () => {
  const { page, close } = await open('/', `${DIRECTIVE}#muc-ii-3`);
  await page.locator('.arrival .report-error').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.report-error:visible').count()).toBe(0);
  await close();
});
