/** The outline follows the reading position: the section that stands at the upper third of the window is the current one. */

const LINE = 1 / 3;
/** Farther than the longest document reaches. */
const ABOVE = '10000000px';

/**
 * Marks the current section in the outline, now and as the reader goes on.
 *
 * @example followPosition()
 */
export function followPosition(): void {
  const outline = document.querySelector<HTMLElement>('.outline');
  const places = [...(outline?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  if (!outline || places.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const line = innerHeight * LINE;
    const reached = places[lastAbove(places, line)]?.link;
    if (reached === current) return;
    current?.removeAttribute('aria-current');
    reached?.setAttribute('aria-current', 'location');
    current = reached;
    if (reached) showIn(outline, reached);
  };
  // A heading that crosses the line is all that changes the current section; a jump takes it far above the window at once.
  const rootMargin = `${ABOVE} 0px -${100 - LINE * 100}% 0px`;
  const observer = new IntersectionObserver(mark, { rootMargin });
  for (const { target } of places) observer.observe(target);
}

interface Place {
  link: HTMLAnchorElement;
  target: HTMLElement;
}

/** The last place above the line, -1 when there is none. Halving, so that what is far below need not be laid out. */
function lastAbove(places: readonly Place[], line: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = places[middle]?.target.getBoundingClientRect().top ?? 0;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Scrolls the outline, never the page. */
function showIn(outline: HTMLElement, link: HTMLElement): void {
  if (outline.scrollHeight <= outline.clientHeight) return;
  const box = link.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom)
    outline.scrollTop += box.top - frame.top - outline.clientHeight / 3;
}
