/**
 * A small card beside a citation on hover or focus: what is known of the work, before one opens its page.
 * The data was written at build time, one file a document, and is asked for at the first citation that is touched.
 */
import { cardOf, type Preview } from './card.ts';

const LINKS = 'a.citation';
/** Long enough to cross the gap between link and card with the pointer (WCAG 2.2, 1.4.13). */
const LEAVE_DELAY = 250;
const ENTER_DELAY = 120;

const article = document.querySelector<HTMLElement>('[data-previews]');
if (article) watch(article, article.dataset['previews'] ?? '', article.dataset['base'] ?? '/');

function watch(within: HTMLElement, source: string, base: string): void {
  let previews: Promise<Record<string, Preview>> | undefined;
  let card: HTMLElement | undefined;
  let shownFor: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    shownFor?.removeAttribute('aria-describedby');
    card?.remove();
    card = shownFor = undefined;
  };
  const show = async (link: HTMLAnchorElement) => {
    previews ??= fetch(source).then((answer) => (answer.ok ? answer.json() : {}));
    const preview = (await previews.catch(() => ({}) as Record<string, Preview>))[workOf(link, base)];
    if (!preview || wanted !== link) return;
    hide();
    card = cardOf(preview);
    shownFor = link;
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', leave);
    document.body.append(card);
    place(card, link);
    link.setAttribute('aria-describedby', card.id);
  };
  let wanted: HTMLAnchorElement | undefined;
  const enter = (event: Event, delay: number) => {
    const link = linkOf(event);
    if (!link || link === shownFor) return clearTimeout(timer);
    clearTimeout(timer);
    wanted = link;
    timer = setTimeout(() => void show(link), delay);
  };
  const leave = () => {
    clearTimeout(timer);
    wanted = undefined;
    timer = setTimeout(hide, LEAVE_DELAY);
  };

  within.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') enter(event, ENTER_DELAY);
  });
  within.addEventListener('pointerout', (event) => {
    if (linkOf(event)) leave();
  });
  within.addEventListener('focusin', (event) => enter(event, 0));
  within.addEventListener('focusout', (event) => {
    if (linkOf(event)) leave();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  addEventListener('resize', hide);
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
}

/** The id of the work from its address. */
function workOf(link: HTMLAnchorElement, base: string): string {
  return decodeURI(link.pathname).slice(`${base}vb/`.length, -1);
}

/** Below the link, or above it where the window ends; never beyond its edges. */
function place(card: HTMLElement, link: HTMLAnchorElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - card.offsetWidth - 8;
  const left = Math.max(8, Math.min(box.left, room));
  const isBelow = box.bottom + card.offsetHeight + 8 < innerHeight || box.top < card.offsetHeight;
  const top = isBelow ? box.bottom + 6 : box.top - card.offsetHeight - 6;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
