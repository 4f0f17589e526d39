/** What scripts add to the page of a held document. Without them the page says the same. */
import { citationCards } from '../preview/citation-cards.ts';
import { watchCards } from '../preview/floating-card.ts';
import { stepThroughAnchors } from './anchor-steps.ts';
import { watchArrivals } from './arrival.ts';
import { offerCitation } from './citation-box.ts';
import { rememberCorrections } from './corrections.ts';
import { anchorCards, hintCards, noteCards } from './mark-cards.ts';
import { openDocument } from './open-document.ts';
import { followPosition } from './outline-position.ts';
import { preparePrint } from './print.ts';
import { offerQuotation } from './quotation.ts';

const opened = openDocument();
if (opened) {
  const { article } = opened;
  const { previews, base } = article.dataset;
  const citations = previews ? [citationCards(previews, base ?? '/')] : [];
  watchCards(article, [...citations, noteCards(), hintCards(), anchorCards()]);
  followPosition();
  stepThroughAnchors();
  offerCitation(opened);
  offerQuotation(opened);
  watchArrivals(opened);
  rememberCorrections();
  preparePrint();
}
