/** `npm run dev` over a small archive: an edit shows, a fault is told on the page, and both go by themselves. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startDev } from '../../scripts/bench/dev/dev-server.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { DIRECTIVE, type FixtureArchive, fixtureArchive, PROJECT, REPORT } from '../fixture-archive.ts';
import { axeViolations } from './harness/axe.ts';
import { launchChromium } from './harness/chromium.ts';

const PAGE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const REPORT_PAGE = 'vb/kon-tum/bao-cao/2022/tong-ket-dot-thi-dua/';
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The server over an archive; it ends with the test. */
async function started({ folders }: FixtureArchive): Promise<DevServer> {
  return startDev({ CONTENT_DIR: folders.content, CACHE_DIR: folders.cache });
}

test('an edit, a fault, its mend, and a document that never was sound', async () => {
  const archive = fixtureArchive();
  const dev = await started(archive);
  try {
    const page = await browser.newPage();
    await page.goto(`${dev.url}${PAGE}`);
    const problems = page.getByRole('region', { name: /chỗ cần sửa/ });
    const text = page.locator('[data-document-text]');
    await expect.poll(() => text.textContent()).toContain('Phấn đấu');
    expect(await problems.count()).toBe(0);

    // An edit: the text first, then the whole page.
    const followed = page.waitForEvent('load');
    archive.edit(DIRECTIVE, '>Phấn đấu<', '>Phấn đấu cùng<');
    await expect.poll(() => text.textContent()).toContain('Phấn đấu cùng xây dựng');
    await followed;
    expect(await text.textContent()).toContain('Phấn đấu cùng xây dựng');

    // A fault: the last sound text stays, the fault stands above it, now and on the page made anew.
    const followedAgain = page.waitForEvent('load');
    archive.edit(DIRECTIVE, 'theo dõi việc thực hiện Chỉ thị.', 'theo dõi {x} Chỉ thị.');
    await problems.waitFor();
    await followedAgain;
    await problems.waitFor();
    expect(await problems.textContent()).toContain('1 chỗ cần sửa trong tệp của trang này');
    expect(await problems.textContent()).toMatch(/08-ct-ubnd\.mdx:68:20.*Có biểu thức \{x\}\..*→ Xóa đi/s);
    expect(await text.textContent()).toContain('Phấn đấu cùng xây dựng');

    expect(await axeViolations(page)).toEqual([]);

    // Closed by key, it stays closed on this page; another page says it as a fault of another file.
    await page.keyboard.press('Escape');
    await expect.poll(() => problems.count()).toBe(0);
    await page.goto(`${dev.url}${REPORT_PAGE}`);
    await problems.waitFor();
    expect(await problems.textContent()).toContain('1 chỗ cần sửa trong kho');

    // Mended: the page says so by itself.
    const [anew, told] = [page.waitForEvent('load'), page.waitForResponse(/dang-soan\/van-de\.json/)];
    archive.edit(DIRECTIVE, 'theo dõi {x} Chỉ thị.', 'theo dõi việc thực hiện Chỉ thị.');
    await anew;
    expect(await (await told).json()).toMatchObject({ problems: [] });
    await expect.poll(() => problems.count()).toBe(0);

    // A document that never was sound has no page yet; its address says why, and shows it once it is mended.
    const other = join(archive.folders.content, REPORT.replace('tong-ket-dot-thi-dua', 'bao-cao-khac'));
    const sound = archive.read(REPORT).replace('title: Tổng kết Đợt thi đua', 'title: Báo cáo khác');
    mkdirSync(dirname(other), { recursive: true });
    const heard = page.waitForEvent('load');
    writeFileSync(other, sound.replace('issuedOn: 2022', 'issuedOn: 31/02/2022'));
    await heard;
    await page.goto(`${dev.url}vb/kon-tum/bao-cao/2022/bao-cao-khac/`);
    await problems.waitFor();
    expect(await problems.textContent()).toMatch(/bao-cao-khac\.mdx:5:11.*không có trên lịch/s);
    writeFileSync(other, sound);
    await expect.poll(() => page.locator('h1').textContent()).toBe('Báo cáo khác');
  } finally {
    await dev.stop();
  }
});

test('nothing of it is in the built site', () => {
  const dist = join(PROJECT, 'dist');
  const files = ['.html', '.js', '.css', '.json'].flatMap((ending) => filesBelow(dist, ending));
  expect(files.length).toBeGreaterThan(100);
  const left = files.filter((file) =>
    /dev-problems|kho:content|dang-soan/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(left).toEqual([]);
});
