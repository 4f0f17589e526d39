/** The pages that can be found: every held document and every campaign. */
import { campaignKinds } from '../../core/campaign.ts';
import { issuingBody } from '../../core/corpus.ts';
import { shortDate } from '../../core/date.ts';
import { shortName } from '../../core/formal-name.ts';
import type { CampaignRecord, HeldDocument } from '../../core/held-document.ts';
import { pathOf } from '../../core/identity.ts';
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
  return { url: pathOf(id), title: document.title, meta, parts: textOf(held).parts };
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
