/** From the sign of one part to that of the next by arrow keys, so that Tab stops at numbered units only. */

const SIGNS = '[data-document-text] .anchor';

/**
 * Takes the many paragraphs out of the way of the Tab key and lets the arrow keys reach them.
 *
 * @example stepThroughAnchors()
 */
export function stepThroughAnchors(): void {
  const signs = [...document.querySelectorAll<HTMLAnchorElement>(SIGNS)];
  for (const sign of signs) if (!isOfUnit(sign)) sign.tabIndex = -1;
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = signs.indexOf(document.activeElement as HTMLAnchorElement);
    if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    signs[at + step]?.focus();
  });
}

function isOfUnit({ hash }: HTMLAnchorElement): boolean {
  return document.getElementById(hash.slice(1))?.classList.contains('unit') ?? false;
}
