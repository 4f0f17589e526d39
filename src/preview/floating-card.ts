/**
 * A small card beside a link on hover, focus or tap. One card at a time; Esc, a tap elsewhere or leaving closes it, and it stays
 * while the pointer is on it (WCAG 2.2, 1.4.13).
 */

/** Links of one kind and what their card shows. */
export interface CardSource {
  /** Selector of the links. */
  links: string;
  /** Whether the first tap shows the card, and only the second follows the link. */
  isForTap: boolean;
  /** The card, not yet on the page and with an id; null when there is nothing to show. */
  cardOf(link: HTMLAnchorElement): HTMLElement | null | Promise<HTMLElement | null>;
}

/** Long enough to cross the gap between link and card with the pointer. */
const LEAVE_DELAY = 250;
const ENTER_DELAY = 120;

/**
 * Shows the cards of all links below an element, whoever put them there.
 *
 * @param sources the first whose selector fits a link serves it
 * @example watchCards(article, [citationCards(source, base), noteCards()])
 */
export function watchCards(within: HTMLElement, sources: readonly CardSource[]): void {
  const cards = new Cards(sources);
  within.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') cards.enter(event.target, ENTER_DELAY);
  });
  within.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'touch') cards.leave(event.target);
  });
  within.addEventListener('focusin', (event) => {
    if (isShownFocus(event.target)) cards.enter(event.target, 0);
  });
  within.addEventListener('focusout', (event) => cards.leave(event.target));
  within.addEventListener('click', (event) => cards.click(event));
  document.addEventListener('pointerdown', (event) => cards.press(event));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cards.hide();
  });
  addEventListener('resize', () => cards.hide());
}

/** Whoever comes back from a footnote by the pointer has read it, and its card would hide the next mark. */
function isShownFocus(target: EventTarget | null): boolean {
  try {
    return target instanceof Element && target.matches(':focus-visible');
  } catch {
    // Safari before 15.4 does not know the word.
    return true;
  }
}

class Cards {
  private readonly sources: readonly CardSource[];
  private card: HTMLElement | undefined;
  private link: HTMLAnchorElement | undefined;
  /** The browser's own hint, which would stand over the card. */
  private hint = '';
  private wanted: HTMLAnchorElement | undefined;
  private touched: HTMLAnchorElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: readonly CardSource[]) {
    this.sources = sources;
  }

  enter(target: EventTarget | null, delay: number): void {
    const link = this.linkAt(target);
    // The focus that a tap brings comes before its click, which decides.
    if (!link || link === this.touched) return;
    clearTimeout(this.timer);
    if (link === this.link) return;
    this.wanted = link;
    this.timer = setTimeout(() => void this.show(link), delay);
  }

  leave(target: EventTarget | null): void {
    if (!this.linkAt(target)) return;
    clearTimeout(this.timer);
    this.wanted = undefined;
    this.timer = setTimeout(() => this.hide(), LEAVE_DELAY);
  }

  press({ target, pointerType }: PointerEvent): void {
    if (target instanceof Node && this.card?.contains(target)) return;
    const link = this.linkAt(target);
    if (link !== this.link) this.hide();
    const isFirst = pointerType === 'touch' && link !== this.link;
    this.touched = isFirst && link && this.sourceOf(link)?.isForTap ? link : undefined;
  }

  click(event: MouseEvent): void {
    const link = this.linkAt(event.target);
    if (!link) return;
    if (link !== this.touched) {
      this.hide();
      return;
    }
    event.preventDefault();
    this.touched = undefined;
    this.wanted = link;
    void this.show(link);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.link?.removeAttribute('aria-describedby');
    if (this.hint) this.link?.setAttribute('title', this.hint);
    this.card?.remove();
    this.card = this.link = this.wanted = undefined;
    this.hint = '';
  }

  private async show(link: HTMLAnchorElement): Promise<void> {
    const card = await this.sourceOf(link)?.cardOf(link);
    if (!card || this.wanted !== link) return;
    this.hide();
    this.card = card;
    this.link = link;
    this.hint = link.title;
    link.removeAttribute('title');
    card.classList.add('preview');
    card.setAttribute('role', 'tooltip');
    card.addEventListener('pointerenter', () => clearTimeout(this.timer));
    card.addEventListener('pointerleave', () => this.leave(link));
    document.body.append(card);
    place(card, link);
    link.setAttribute('aria-describedby', card.id);
  }

  private linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest('a') : null;
    return link && this.sourceOf(link) ? link : undefined;
  }

  private sourceOf(link: HTMLAnchorElement): CardSource | undefined {
    return this.sources.find(({ links }) => link.matches(links));
  }
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
