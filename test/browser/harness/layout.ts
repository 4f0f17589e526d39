/** What a ruler would find on a page: targets too small for a finger, what scrolls sideways, text cut off. */
import type { Page } from 'playwright-core';

/** Side of a target in CSS pixels (WCAG 2.2, 2.5.5; the site promises it, AA asks for 24). */
const TARGET = 44;
/** Layout rounds to fractions of a pixel. */
const ROUNDING = 0.5;

/**
 * Targets smaller than 44 × 44 px, one short line each. Not counted are links inside a sentence, whose height is
 * that of the text (the exception of 2.5.5), and what is not shown.
 *
 * @example await smallTargets(page) // ['a “Chú thích” 62×30', …]
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ least }) => {
      const SELECTOR =
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';
      const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
      const blockOf = (element: Element) => {
        let block = element.parentElement ?? document.body;
        while (isInline(block)) block = block.parentElement ?? document.body;
        return block;
      };
      // Letters in the same lines as the link that are no target themselves.
      const isInSentence = (element: Element) => {
        if (!isInline(element)) return false;
        const lines = document.createTreeWalker(blockOf(element), NodeFilter.SHOW_ALL, (node) => {
          if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
          const skipped = node.matches(SELECTOR) || !isInline(node) || node.matches('.visually-hidden');
          return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
        });
        while (lines.nextNode()) if (/[\p{L}\p{N}]/u.test(lines.currentNode.textContent ?? '')) return true;
        return false;
      };
      const boxOf = (element: Element) =>
        (element.matches('[type="checkbox"], [type="radio"], .visually-hidden')
          ? ((element as HTMLInputElement).labels?.[0] ?? element)
          : element
        ).getBoundingClientRect();
      return [...document.querySelectorAll(SELECTOR)]
        .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !isInSentence(element))
        .map((element) => ({ element, box: boxOf(element) }))
        .filter(({ box }) => box.width > 1 && box.right > 0 && (box.width < least || box.height < least))
        .map(({ element, box }) => {
          const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
          return `${element.tagName.toLowerCase()} “${words}” ${Math.round(box.width)}×${Math.round(box.height)}`;
        });
    },
    { least: TARGET - ROUNDING },
  );
}

/**
 * What has to be scrolled sideways: the page itself, or a part of it.
 *
 * @example await sidewaysScrollers(page) // ['div.table-scroll 412 > 284']
 */
export function sidewaysScrollers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const canScroll = element === document.documentElement || /auto|scroll/.test(overflowX);
        return canScroll && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => {
        const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
        return `${name} ${element.scrollWidth} > ${element.clientWidth}`;
      }),
  );
}

/**
 * Text that is cut off, or lies outside the page and cannot be scrolled to, with text at twice its size (WCAG 2.2,
 * 1.4.4). The page keeps that size.
 *
 * @example await lostText(page) // ['p.site-name “Kho văn bản thi đua”']
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
    const isInScroller = (element: Element) => {
      for (let around = element.parentElement; around; around = around.parentElement)
        if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
      return false;
    };
    const lost = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const isOwn = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      // A breadcrumb shortens the name that stands whole in the heading below it.
      if (!isOwn || element.closest('.visually-hidden, .skip, .breadcrumb [aria-current]')) return false;
      if (!element.checkVisibility() || isInScroller(element)) return false;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') return element.getBoundingClientRect().right > root.clientWidth + 1;
      const isCut = (flow: string, inner: number, outer: number) =>
        /hidden|clip/.test(flow) && inner > outer + 2;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight) ||
        element.getBoundingClientRect().right > root.clientWidth + 1
      );
    });
    return lost.map((element) => {
      const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
      return `${name} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    });
  });
}
