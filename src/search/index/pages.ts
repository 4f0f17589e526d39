/** The pages that can be found: every held document, every campaign, every work that is recorded or cited. */
import { campaignKinds } from '../../core/campaign.ts';
import type { Corpus } from '../../core/corpus.ts';
import { typeName } from '../../core/document-type.ts';
import { shortName } from '../../core/formal-name.ts';
import type { CampaignRecord, HeldDocument } from '../../core/held-document.ts';
import { pathOf } from '../../core/identity.ts';
import { bodyName, formalWorkName, issuingBody, workBody } from '../../core/naming.ts';
import { orderingDate } from '../../core/official-document.ts';
import type { PrintedPart } from '../../core/printed-part.ts';
import type { Work } from '../../core/works/work.ts';
import type { Archive } from '../../corpus/load.ts';
import type { PagePart } from '../query/passages.ts';
import type { SearchPage } from './search-page.ts';

/** Words of a passage that is kept for a work's own page; all of them stand in the documents that cite it. */
const MOST_QUOTES = 3;
const HELD = {
  held: ['co', 'Có toàn văn'],
  cited: ['chua', 'Chưa có toàn văn'],
  campaign: ['phong-trao', 'Phong trào'],
} as const;

/**
 * All pages in a fixed order, each read only when asked for, so that the texts of ten thousand
 * never lie in memory together.
 *
 * @example searchablePages(archive)[0]?.().title
 */
export function searchablePages(archive: Archive): (() => SearchPage)[] {
  const { corpus } = archive;
  const cited = [...corpus.works.work.values()].filter(({ held }) => !held);
  return [
    ...corpus.campaigns.map((record) => () => campaignPage(corpus, record)),
    ...cited.map((work) => () => workPage(archive, work)),
    ...corpus.documents.map((held) => () => documentPage(archive, held)),
  ];
}

function documentPage({ corpus, textOf }: Archive, held: HeldDocument): SearchPage {
  const { document, id } = held;
  const { parts } = textOf(held);
  // The number belongs to the title: whoever types it wants this page, not one that cites it.
  const title = document.number
    ? `${typeName(document.type)} ${document.number.written}: ${document.title}`
    : document.title;
  return {
    url: pathOf(id),
    title,
    kind: shortName(document),
    date: document.issuedOn ?? '',
    issuer: issuingBody(corpus, document),
    hidden: [
      `${typeName(document.type)} ${document.title}`,
      issuingBody(corpus, document),
      ...document.signers.map(({ name }) => name),
    ],
    parts: bySection(parts),
    notes: [],
    quotes: [],
    headings: parts.filter(({ depth }) => depth !== undefined).map(({ text }) => text),
    facets: {
      type: [[document.type ?? 'van-ban', typeName(document.type)]],
      issuer: bodiesOf(corpus, document.issuer),
      year: yearOf(orderingDate(document)),
      topic: document.topics.map((topic) => [topic, corpus.topic.get(topic)?.name ?? topic]),
      campaign: document.campaigns.map((one) => [
        one.id,
        corpus.campaign.get(one.id)?.campaign.name ?? one.id,
      ]),
      held: [HELD.held],
    },
  };
}

/** Each part with the nearest heading above it; headings open sections and are no passages of their own. */
function bySection(parts: readonly PrintedPart[]): PagePart[] {
  let heading = '';
  return parts.map(({ address, text, depth, kind, pin }): PagePart => {
    if (depth !== undefined) heading = text;
    // A footnote stands below the whole text, whatever section its mark is in.
    return [address && `#${address}`, kind === 'note' ? capitalised(pin) : heading, text];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function workPage({ corpus, passagesOf }: Archive, work: Work): SearchPage {
  const instrument = work.record?.instrument;
  const quotes = work.citedBy.slice(0, MOST_QUOTES).flatMap(({ held, indexes }) => {
    const passage = passagesOf(held)[indexes[0] ?? 0];
    return passage ? [passage.sentence] : [];
  });
  const evidence = (instrument?.evidence ?? []).map(({ quote }) => quote);
  return {
    url: pathOf(work.id),
    title: formalWorkName(corpus, work),
    kind: 'Chưa có toàn văn',
    date: work.issuedOn ?? '',
    issuer: workBody(corpus, work),
    hidden: [...work.aliases, work.title ?? ''],
    parts: work.title ? [partOf(work.title)] : [],
    notes: instrument?.note ? [partOf(instrument.note)] : [],
    quotes: [...evidence, ...quotes].map(partOf),
    headings: [],
    facets: {
      type: [[work.type ?? 'van-ban', typeName(work.type)]],
      issuer: bodiesOf(corpus, work.issuer.id, work.issuer.name),
      year: yearOf(work.issuedOn ?? ''),
      topic: [],
      campaign: corpus.campaigns
        .filter(({ campaign }) => campaign.launchedBy === work.id)
        .map(({ id, campaign }) => [id, campaign.name]),
      held: [HELD.cited],
    },
  };
}

function campaignPage(corpus: Corpus, { id, campaign, summary }: CampaignRecord): SearchPage {
  const wordings = [campaign.slogan, ...campaign.aliases].filter((text) => text !== null);
  return {
    url: `/phong-trao/${id}/`,
    title: campaign.name,
    kind: campaignKinds[campaign.kind],
    date: '',
    issuer: campaign.issuer ? bodyName(corpus, { id: campaign.issuer, name: '' }, null) : '',
    hidden: wordings,
    parts: wordings.map(partOf),
    notes: [partOf(summary)],
    quotes: [],
    headings: [],
    facets: {
      type: [['phong-trao', 'Phong trào']],
      issuer: campaign.issuer ? bodiesOf(corpus, campaign.issuer) : [],
      year: yearOf(campaign.period?.slice(0, 4) ?? ''),
      topic: campaign.topics.map((topic) => [topic, corpus.topic.get(topic)?.name ?? topic]),
      campaign: [[id, campaign.name]],
      held: [HELD.campaign],
    },
  };
}

function partOf(text: string): PagePart {
  return ['', '', text];
}

/** The body and those that came after it: a province of today finds its predecessors. */
function bodiesOf(corpus: Corpus, issuer: string, name = issuer): (readonly [string, string])[] {
  const bodies: (readonly [string, string])[] = [];
  for (
    let id: string | undefined = issuer;
    id && !bodies.some(([one]) => one === id);
    id = corpus.issuer.get(id)?.successor
  ) {
    bodies.push([id, bodyName(corpus, { id, name }, null)]);
  }
  return bodies;
}

function yearOf(date: string): (readonly [string, string])[] {
  const year = date.slice(0, 4);
  return year ? [[year, year]] : [];
}
