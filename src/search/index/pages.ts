/** The pages that can be found: every held document, every campaign, every recorded work that is not held. */
import { campaignKinds } from '../../core/campaign.ts';
import { shortDate } from '../../core/date.ts';
import { typeName } from '../../core/document-type.ts';
import { formalName, shortName } from '../../core/formal-name.ts';
import type { CampaignRecord, HeldDocument, InstrumentRecord } from '../../core/held-document.ts';
import { pathOf } from '../../core/identity.ts';
import { issuingBody } from '../../core/naming.ts';
import type { Archive } from '../../corpus/load.ts';
import type { ShadowPage } from './shadow-page.ts';

/**
 * All pages in a fixed order, each read only when asked for, so that the texts of ten thousand
 * never lie in memory together.
 *
 * @example searchablePages(archive)[0]?.().title
 */
export function searchablePages(archive: Archive): (() => ShadowPage)[] {
  return [
    ...archive.corpus.campaigns.map((record) => () => campaignPage(record)),
    ...archive.corpus.instruments.map((record) => () => instrumentPage(archive, record)),
    ...archive.corpus.documents.map((held) => () => documentPage(archive, held)),
  ];
}

function documentPage({ corpus, textOf }: Archive, held: HeldDocument): ShadowPage {
  const { document, id } = held;
  const meta = {
    kind: shortName(document),
    date: document.issuedOn ? shortDate(document.issuedOn) : '',
    issuer: issuingBody(corpus, document),
  };
  // The number belongs to the title: whoever types it wants this page, not one that cites it.
  const title = document.number
    ? `${typeName(document.type)} ${document.number.written}: ${document.title}`
    : document.title;
  return { url: pathOf(id), title, meta, parts: textOf(held).parts };
}

function instrumentPage({ corpus }: Archive, { id, instrument }: InstrumentRecord): ShadowPage {
  const meta = { kind: 'Chưa có toàn văn', date: '', issuer: '' };
  const texts = [instrument.title, ...instrument.aliases, ...instrument.evidence.map(({ quote }) => quote)];
  const parts = texts
    .filter((text) => text !== null)
    .map((text) => ({ address: '', depth: undefined, text }));
  return { url: pathOf(id), title: formalName(instrument, issuingBody(corpus, instrument)), meta, parts };
}

function campaignPage({ id, campaign, summary }: CampaignRecord): ShadowPage {
  const wordings = [campaign.slogan, ...campaign.aliases].filter((text) => text !== null);
  const parts = [...wordings, summary].map((text) => ({ address: '', depth: undefined, text }));
  return {
    url: `/phong-trao/${id}/`,
    title: campaign.name,
    meta: { kind: campaignKinds[campaign.kind], date: '', issuer: '' },
    parts,
  };
}
