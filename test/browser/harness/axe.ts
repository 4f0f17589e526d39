/** WCAG 2.2 AA by axe-core, in light and in dark. */
import axe, { type AxeResults, type NodeResult, type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** The colour schemes a reader may have asked for. */
export type ColorScheme = 'light' | 'dark';

// Naming the tags also runs `target-size` (2.2), which axe leaves out by default.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The site promises more than AA asks: 7:1 for text, 4.5:1 for large text (1.4.6). */
const RULES = { 'color-contrast-enhanced': { enabled: true } };

/** A scheme changes colours only: what else a page breaks is found in the first. */
const OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const runWith = (options: object) =>
  `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`;
const RUN = runWith({ runOnly: { type: 'tag', values: TAGS }, rules: RULES });
const RUN_COLOURS = runWith({ runOnly: { type: 'rule', values: OF_COLOUR } });

// Scripts hear of a new scheme with the next frame. A colour half-way through a transition would fail
// for nothing; an animation without end cannot be finished, only cancelled.
const SETTLE = `new Promise((resolve) => requestAnimationFrame(resolve)).then(() => {
  for (const animation of document.getAnimations()) {
    try { animation.finish(); } catch { animation.cancel(); }
  }
})`;

/**
 * What breaks WCAG 2.2 AA on a page, or has text of less contrast than 7:1: one short line for each element; empty when nothing does.
 * The page needs JavaScript switched on. What axe is unsure of (`incomplete`) is not reported.
 *
 * @example await axeViolations(page)
 * // ['[dark] color-contrast (serious) .nhan: Elements must meet minimum color contrast ratio thresholds', …]
 */
export async function axeViolations(
  page: Page,
  schemes: ColorScheme[] = ['light', 'dark'],
): Promise<string[]> {
  const before = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  // DevTools evaluates it, so neither `script-src` nor the missing 'unsafe-eval' stands in the way.
  await page.evaluate(axe.source);
  const lines: string[] = [];
  for (const [index, scheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(SETTLE);
    const { violations } = await page.evaluate<AxeResults>(index === 0 ? RUN : RUN_COLOURS);
    lines.push(...violations.flatMap((violation) => describe(violation, scheme)));
  }
  await page.emulateMedia({ colorScheme: before ? 'dark' : 'light' });
  return lines;
}

/**
 * Fails with every violation of `axeViolations`.
 *
 * @example await expectAccessible(watched.page)
 */
export async function expectAccessible(page: Page): Promise<void> {
  const lines = await axeViolations(page);
  if (lines.length > 0)
    throw new Error(`${page.url()} có ${lines.length} lỗi tiếp cận (WCAG 2.2 AA):\n${lines.join('\n')}`);
}

function describe({ id, impact, help, nodes }: Result, scheme: ColorScheme): string[] {
  return nodes.map(
    (node) => `[${scheme}] ${id} (${impact}) ${node.target.join(' ')}: ${help}${numbers(node)}`,
  );
}

/** For a contrast or a size, what was measured: without it nobody knows how far off it is. */
function numbers({ any }: NodeResult): string {
  const data: unknown = any[0]?.data;
  if (typeof data !== 'object' || data === null) return '';
  if ('contrastRatio' in data && 'fgColor' in data && 'bgColor' in data) {
    return ` (${data.fgColor} trên ${data.bgColor}: ${data.contrastRatio})`;
  }
  return 'width' in data && 'height' in data ? ` (${data.width}×${data.height})` : '';
}
