/** What helps to read a document: outline, addresses, arrivals, footnotes, abbreviations, corrections. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';

const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const BASES: Base[] = ['/', '/kho/'];
const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const { corpus } = loadArchive(foldersOf(process.env));

const open = bothSites();
const current = (page: Page) => page.locator('.outline a[aria-current]').allInnerTexts();
const arrival = (page: Page) => page.locator('.arrival');
const card = (page: Page) => page.getByRole('tooltip');

/** Top and bottom in the window. */
const edges = (place: Locator) =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom, height: innerHeight };
  });

describe('the outline', () => {
  test('follows the reading position, step by step and at a jump', async () => {
    const { page, expectClean, close } = await open('/', DIRECTIVE);
    expect(await current(page)).toEqual([]);
    for (const [address, heading] of [
      ['muc-i-7', 'I. CHỈ TIÊU THI ĐUA CHỦ YẾU'],
      ['muc-iii-3', 'III. TỔ CHỨC THỰC HIỆN'],
      ['muc-ii-2', 'II. NỘI DUNG THI ĐUA'],
    ]) {
      await page.locator(`#${address}`).evaluate((part) => part.scrollIntoView());
      await expect.poll(() => current(page)).toEqual([heading]);
    }
    await page.locator('#hieu-dinh-1').evaluate((row) => row.scrollIntoView());
    await expect.poll(() => current(page)).toEqual(['Nơi nhận, nguồn và hiệu đính']);
    await expectClean();
    await close();
  });

  test('stands beside the text, and shows the current item of a long list', async () => {
    const { page, close } = await open('/', REPORT, { viewport: { width: 1280, height: 500 } });
    const last = page.locator('.outline ol:not(.after) a').last();
    await page
      .locator(`[id="${(await last.getAttribute('href'))?.slice(1)}"]`)
      .evaluate((part) => part.scrollIntoView());
    await expect.poll(() => last.getAttribute('aria-current')).toBe('location');
    const [item, outline] = [await edges(last), await edges(page.locator('.outline'))];
    expect(item.top).toBeGreaterThanOrEqual(outline.top);
    expect(item.bottom).toBeLessThanOrEqual(outline.bottom);
    const [left, text] = [
      await page.locator('.outline').boundingBox(),
      await page.locator('.act').boundingBox(),
    ];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    await close();
  });

  test.each([true, false])(
    'on a phone stands below the text, one tap away from anywhere in it (scripts: %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await open('/', `${REPORT}#muc-i-2`, { ...PHONE, javaScriptEnabled });
      const link = page.getByRole('link', { name: 'Mục lục', exact: true });
      const { bottom, height } = await edges(link);
      expect(Math.round(bottom)).toBe(height);
      await link.tap();
      await expect.poll(async () => (await edges(page.locator('#muc-luc'))).top).toBeLessThan(height / 2);
      const boxes = await Promise.all(['.notes', '.outline'].map((what) => page.locator(what).boundingBox()));
      expect((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0)).toBeLessThanOrEqual(boxes[1]?.y ?? 0);
      await close();
    },
  );

  test('is the first stop of the Tab key inside the page', async () => {
    const { page, close } = await open('/', DIRECTIVE);
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'I. CHỈ TIÊU THI ĐUA CHỦ YẾU',
    );
    await close();
  });
});

describe('the address of a part', () => {
  test.each([
    ['a section', '#muc-ii', 'mục II'],
    ['a numbered unit', '#muc-ii-2', 'mục II.2'],
    ['a paragraph', '#muc-ii-1-doan-2', 'mục II.1, đoạn 2'],
    ['an item', '#muc-ii-3-gach-2', 'mục II.3, gạch đầu dòng 2'],
  ])('of %s is shown on hover', async (_, part, pin) => {
    const { page, expectClean, close } = await open('/', DIRECTIVE);
    await page.locator(part).hover();
    const sign = page.locator(`.anchor[href="${part}"]`);
    expect(await sign.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
    await sign.hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain(`${pin}\n\n${open.urlOf('/')}${DIRECTIVE}${part}`);
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).count()).toBe(0);
    await expectClean();
    await close();
  });

  test('is shown on focus; arrow keys lead to every part, Enter marks it', async () => {
    const { page, expectClean, close } = await open('/', DIRECTIVE);
    await page.locator('.anchor[href="#muc-ii-1"]').focus();
    await card(page).filter({ hasText: '#muc-ii-1' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await card(page).filter({ hasText: 'mục II.1, đoạn 2' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#muc-ii-1-doan-2');
    await arrival(page).waitFor();
    await expectClean();
    await close();
  });

  test('without scripts every part is a stop of the Tab key', async () => {
    const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
    const parts = await page.locator('.act [data-pin]:not(div)').count();
    expect(await page.locator('.act .anchor:not([tabindex])').count()).toBe(parts);
    await page.locator('.anchor[href="#muc-ii-1-doan-2"]').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#muc-ii-1-doan-2');
    await close();
  });
});

describe.each(BASES)('a passage that was reached, under %s', (base) => {
  test('is marked, stands whole below the line that says which it is, and the mark goes on demand', async () => {
    const { page, expectClean, close } = await open(base, `${DIRECTIVE}#muc-ii-1-doan-2`);
    await arrival(page).waitFor();
    expect(await arrival(page).locator('p').innerText()).toBe('Bạn được dẫn tới mục II.1, đoạn 2.');
    const part = page.locator('#muc-ii-1-doan-2');
    const [line, passage] = [await edges(arrival(page)), await edges(part)];
    expect(line.top).toBeGreaterThanOrEqual(0);
    expect(passage.top).toBeGreaterThanOrEqual(line.bottom - 1);
    expect(passage.bottom).toBeLessThanOrEqual(passage.height);
    const ground = () => part.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    expect(await arrival(page).count()).toBe(0);
    await expectClean();
    await close();
  });

  test('says what was sought, and stands below the form that finds it', async () => {
    const { page, expectClean, close } = await open(base, 'tim-kiem/?q=hộ nghèo&toan-van=co');
    await answered(page, 'hộ nghèo');
    await page.locator('.passage-place').first().click();
    await page.waitForURL(`**${base}vb/**?tim=*#*`);
    await page.locator('.find-in.in-use').waitFor();
    expect(await arrival(page).locator('p').innerText()).toMatch(
      /^Bạn được dẫn tới .+ theo lời tìm “hộ nghèo”\.$/,
    );
    expect(await arrival(page).locator('mark').count()).toBe(0);
    const [bar, line] = [await edges(page.locator('.find-in')), await edges(arrival(page))];
    expect(line.top).toBeGreaterThanOrEqual(bar.bottom - 1);
    await expectClean();
    await close();
  });

  test('says from which page one came', async () => {
    const { page, expectClean, close } = await open(base, 'phong-trao/kon-tum-yeu-nuoc-2024/');
    await page.locator(`main a[href*="${DIRECTIVE}#"]`).first().click();
    await page.waitForURL(`**${DIRECTIVE}#*`);
    await arrival(page).waitFor();
    expect(await arrival(page).locator('p').innerText()).toMatch(/ từ trang phong trào\.$/);
    await expectClean();
    await close();
  });
});

test('a link of the same page says where it stands', async () => {
  const { page, close } = await open('/', DIRECTIVE);
  await page.locator('#hieu-dinh-16 a').click();
  await arrival(page).waitFor();
  expect(await arrival(page).locator('p').innerText()).toMatch(/ từ phần “Nơi nhận, nguồn và hiệu đính”\.$/);
  await page.locator('#hieu-dinh-14 a').click();
  await expect.poll(() => arrival(page).count()).toBe(1);
  await close();
});

test('the outline and footnotes lead without a line', async () => {
  const { page, close } = await open('/', REPORT);
  await page.locator('.outline ol:not(.after) a').nth(3).click();
  expect(new URL(page.url()).hash).not.toBe('');
  await page.locator('.act .note-mark a').first().click();
  expect(new URL(page.url()).hash).toBe('#chu-thich-1');
  expect(await arrival(page).count()).toBe(0);
  await close();
});

test.each([
  ['that was cut short', '#muc-ii-3-doan-99', 'Văn bản này không có chỗ “muc-ii-3-doan-99”.', 'mục II.3'],
  ['of nothing', '#xyz', 'Văn bản này không có chỗ “xyz”. Hãy xem mục lục hoặc tìm trong văn bản.', null],
  ['that is no address', '#%E0%A4', 'Văn bản này không có chỗ “%E0%A4”.', null],
])('an address %s is told, with the nearest place', async (_, hash, words, nearest) => {
  const { page, expectClean, close } = await open('/', DIRECTIVE + hash);
  await arrival(page).waitFor();
  expect(await arrival(page).locator('p').innerText()).toContain(words);
  const { top, bottom, height } = await edges(arrival(page));
  expect(top >= 0 && bottom <= height).toBe(true);
  const link = arrival(page).getByRole('link');
  expect(await link.allInnerTexts()).toEqual(nearest === null ? [] : [nearest]);
  if (nearest !== null) {
    await link.click();
    await arrival(page)
      .filter({ hasText: `Bạn được dẫn tới ${nearest}` })
      .waitFor();
  }
  await expectClean();
  await close();
});

describe('a footnote', () => {
  const mark = (page: Page) => page.locator('.act .note-mark a[href="#chu-thich-16"]');
  const TEXT = '(16) Trong đó, có 120 bài, 187 tin, ảnh.';

  test('pops up on hover, stays under the pointer, and goes when it leaves or with Esc', async () => {
    const { page, expectClean, close } = await open('/', REPORT);
    await mark(page).hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toBe(TEXT);
    await card(page).hover();
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).count()).toBe(0);
    await mark(page).hover();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await expectClean();
    await close();
  });

  test('goes when the pointer moves on to the words beside its mark', async () => {
    const { page, close } = await open('/', REPORT);
    await mark(page).hover();
    await card(page).waitFor();
    const { x = 0, y = 0 } = (await page.locator('.act-title').boundingBox()) ?? {};
    await page.mouse.move(x + 1, y + 1);
    const box = await mark(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) - 60, box?.y ?? 0);
    await expect.poll(() => card(page).count()).toBe(0);
    await close();
  });

  test('pops up on focus and describes its mark', async () => {
    const { page, close } = await open('/', REPORT);
    await mark(page).focus();
    await card(page).waitFor();
    const described = await mark(page).getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).toBe(TEXT);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(`[id="${described}"]`).count()).toBe(0);
    await close();
  });

  test('pops up at the first tap, leads to its text at the second, and goes at a tap elsewhere', async () => {
    const { page, expectClean, close } = await open('/', REPORT, PHONE);
    await mark(page).tap();
    await card(page).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    const box = await card(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await page
      .locator('.act p')
      .filter({ has: page.locator('[href="#chu-thich-16"]') })
      .tap({ position: { x: 5, y: 5 } });
    await expect.poll(() => card(page).count()).toBe(0);
    await mark(page).tap();
    await card(page).waitFor();
    await mark(page).tap();
    expect(new URL(page.url()).hash).toBe('#chu-thich-16');
    await expectClean();
    await close();
  });

  test('has no id twice while it is shown', async () => {
    const { page, close } = await open('/', REPORT);
    await page.locator('.act .note-mark a[href="#chu-thich-6"]').focus();
    await card(page).waitFor();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    await close();
  });
});

describe('an abbreviation', () => {
  const GRDP = 'tổng sản phẩm trên địa bàn';

  test('explains itself on hover and focus, once a section', async () => {
    const { page, expectClean, close } = await open('/', DIRECTIVE);
    const links = page.locator('.act .abbreviation', { hasText: 'GRDP' });
    expect(await links.count()).toBe(1);
    await links.focus();
    await card(page).waitFor();
    expect(await card(page).innerText()).toBe(GRDP);
    expect(await links.getAttribute('title')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await links.getAttribute('title')).toBe(GRDP);
    expect(await page.locator('.act .abbreviation', { hasText: 'PCI' }).count()).toBe(2);
    await expectClean();
    await close();
  });

  test('explains itself at a tap', async () => {
    const { page, close } = await open('/', DIRECTIVE, PHONE);
    await page.locator('.act .abbreviation', { hasText: 'GRDP' }).tap();
    await card(page).waitFor();
    expect(await card(page).innerText()).toBe(GRDP);
    await close();
  });

  test('without scripts leads to its row', async () => {
    const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
    await page.locator('.act .abbreviation', { hasText: 'SIPAS' }).click();
    const row = page.locator(new URL(page.url()).hash);
    expect(await row.innerText()).toMatch(/^SIPAS\s+Chỉ số hài lòng về sự phục vụ hành chính$/);
    await close();
  });
});

describe('corrections', () => {
  const box = (page: Page) => page.getByRole('checkbox', { name: 'Đánh dấu chỗ hiệu đính' });
  const line = (page: Page) =>
    page
      .locator('.act .corrected')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);

  test('are marked, tell what was received, and can be switched off for good', async () => {
    const { page, expectClean, close } = await open('/', DIRECTIVE);
    expect(await line(page)).toBe('underline');
    await page.locator('.act .corrected').first().focus();
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^Bản nhận được: “-”; /);
    const words = await page.locator('.act').innerText();
    await box(page).uncheck();
    expect(await line(page)).toBe('none');
    expect(await page.locator('.act').innerText()).toBe(words);
    expect(await page.locator('.act .corrected').first().getAttribute('tabindex')).toBe('-1');
    await page.reload();
    expect(await box(page).isChecked()).toBe(false);
    expect(await line(page)).toBe('none');
    await page.goto(open.urlOf('/') + REPORT);
    expect(await box(page).isChecked()).toBe(false);
    await box(page).check();
    await page.reload();
    expect(await line(page)).toBe('underline');
    await expectClean();
    await close();
  });

  test('are marked and switched off without scripts', async () => {
    const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
    // Without scripts Playwright reads no styles: what is drawn tells.
    const mark = page.locator('.act .corrected').first();
    const before = await mark.screenshot();
    await page.locator('label[for="danh-dau-hieu-dinh"]').click();
    expect((await mark.screenshot()).equals(before)).toBe(false);
    await close();
  });

  test('are switched off where the browser keeps nothing', async () => {
    const { page, expectClean, close } = await open('/', 'gioi-thieu/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('không được giữ gì');
        },
      });
    });
    await page.goto(open.urlOf('/') + DIRECTIVE);
    await box(page).uncheck();
    expect(await line(page)).toBe('none');
    await page.reload();
    expect(await line(page)).toBe('underline');
    await expectClean();
    await close();
  });

  test.each(corpus.documents.map((held) => [held.document.title, held] as const))(
    'the page of “%s” says what it is',
    async (_, { id, document, corrections }) => {
      const { page, close } = await open('/', `vb/${id}/`);
      const words = await page.locator('.notice').innerText();
      expect(words).toContain('nhận dạng chữ (OCR)');
      expect(words).toContain(document.source.checkedBy ?? 'chưa ai đối chiếu với bản gốc');
      expect(words).toContain('không phải bản gốc có chữ ký và đóng dấu');
      expect(words).toContain(`${corrections.length} chỗ hiệu đính được đánh dấu`);
      expect(await box(page).count()).toBe(1);
      const received = await page.getByRole('link', { name: 'Tệp nhận được' }).getAttribute('href');
      const answer = await fetch(new URL(received ?? '', page.url()));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
      await close();
    },
  );
});

test.each([320, 1280])('nothing that opens breaks accessibility or the width of %i px', async (width) => {
  const { page, expectClean, close } = await open('/', `${REPORT}?tim=GRDP#muc-i-1`, {
    viewport: { width, height: 900 },
  });
  await arrival(page).waitFor();
  // By keys: focus is shown to those who use them.
  await page.locator('.citation-box summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.act .note-mark a').first().focus();
  await card(page).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await expectClean();
  await close();
});
