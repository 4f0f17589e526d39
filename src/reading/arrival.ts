/** The passage to which a link led: a quiet line above it says which one and why, and lets it be cited. */
import { reportLink } from '../reporting/report-links.ts';
import { lineOf } from './arrival-line.ts';
import { copy } from './clipboard.ts';
import { citationOf, type OpenDocument } from './open-document.ts';
import { reasonOfLink, reasonOfOpening } from './reason.ts';

/** These tell by themselves where they lead. */
const SILENT = '.outline a, .note-mark a, .note-back, .corrected, .supplied, .abbreviation, .skip';

/**
 * Watches the place after `#`, from the first one on.
 *
 * @example watchArrivals(opened)
 */
export function watchArrivals(opened: OpenDocument): void {
  const arrival = new Arrival(opened);
  const { base = '/' } = opened.article.dataset;
  if (location.hash) arrival.at(reasonOfOpening(new URL(location.href), document.referrer, base));
  let followed: Element | null = null;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    followed = link;
    // The same place once more is no change of the address.
    if (link && link.hash === location.hash) arrival.by(link);
  });
  addEventListener('hashchange', () => {
    if (followed) arrival.by(followed);
    else arrival.at('');
    followed = null;
  });
}

class Arrival {
  private readonly opened: OpenDocument;
  private line: HTMLElement | undefined;

  constructor(opened: OpenDocument) {
    this.opened = opened;
  }

  by(link: Element): void {
    if (link.matches(SILENT)) this.line?.remove();
    else this.at(link.matches('.anchor') ? '' : reasonOfLink(link));
  }

  at(reason: string): void {
    this.line?.remove();
    const id = idInAddress();
    const part = partWith(id);
    if (part?.matches('[data-pin]') && this.isOfText(part)) this.tell(part, reason);
    else if (!part && id) this.tellLost(id);
  }

  private tell(part: HTMLElement, reason: string): void {
    part.classList.remove('unmarked');
    const words = ['Bạn được dẫn tới', part.dataset['pin'], reason].filter(Boolean).join(' ');
    const copied = `Đã chép trích dẫn ${part.dataset['pin']} và địa chỉ.`;
    const line = lineOf(`${words}.`, [
      ['Chép trích dẫn', () => void copy(citationOf(this.opened, part), copied)],
      ['Bỏ đánh dấu', () => this.dismiss(part)],
    ]);
    line.append(reportLink('Báo lỗi chỗ này') ?? '');
    // A heading stands in a row with its sign.
    (part.closest('.heading') ?? part).before(line);
    part.style.scrollMarginTop = `${line.offsetHeight + barHeight() + 24}px`;
    part.scrollIntoView();
    this.line = line;
    this.focus(line);
  }

  /** The next Tab leads to what the line offers. While a page loads, the browser itself takes the focus to the place reached. */
  private focus(line: HTMLElement): void {
    if (document.readyState === 'complete') {
      line.focus({ preventScroll: true });
      return;
    }
    const whenLoaded = () => {
      if (this.line === line && document.activeElement === document.body) line.focus({ preventScroll: true });
    };
    addEventListener('load', () => setTimeout(whenLoaded), { once: true });
  }

  private dismiss(part: HTMLElement): void {
    this.line?.remove();
    part.classList.add('unmarked');
    const sign = document.querySelector<HTMLElement>(`.anchor[href="#${CSS.escape(part.id)}"]`);
    // A footnote has its way back instead.
    (sign ?? part.querySelector('a'))?.focus({ preventScroll: true });
  }

  /** An address cut short when it was copied, or one of another edition. */
  private tellLost(id: string): void {
    const nearest = nearestTo(id);
    const line = lineOf(
      `Văn bản này không có chỗ “${id}”.${nearest ? ' Chỗ gần nhất theo địa chỉ ấy:' : ' Hãy xem mục lục hoặc tìm trong văn bản.'}`,
      [],
    );
    if (nearest && this.isOfText(nearest)) {
      const link = document.createElement('a');
      link.href = `#${nearest.id}`;
      link.textContent = nearest.dataset['pin'] ?? nearest.id;
      line.append(link);
    }
    this.opened.texts[0]?.before(line);
    line.scrollIntoView({ block: 'center' });
    this.line = line;
    this.focus(line);
  }

  private isOfText(part: HTMLElement): boolean {
    return this.opened.texts.some((text) => text.contains(part));
  }
}

/** Who was led here by words sought has the form that finds them at the top of the window. */
function barHeight(): number {
  const bar = document.querySelector<HTMLElement>('.find-in');
  const isUsed = bar?.classList.contains('in-use') || new URLSearchParams(location.search).has('tim');
  return isUsed ? (bar?.offsetHeight ?? 0) : 0;
}

function partWith(id: string): HTMLElement | null {
  return id ? document.getElementById(id) : null;
}

/** What stands after `#`; as it is when it is no proper address. */
function idInAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Addresses are made of the labels from the outermost in: what is left when the last ones go is around the place. */
function nearestTo(id: string): HTMLElement | null {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
    const part = partWith(id.slice(0, end));
    if (part?.dataset['pin']) return part;
  }
  return null;
}
