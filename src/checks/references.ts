/** Every name by which one file means another must exist. */
import type { Corpus } from '../core/corpus.ts';
import type { HeldDocument } from '../core/held-document.ts';
import { placesOf } from './addresses.ts';
import type { Finding } from './finding.ts';

/** One use of an id: where it stands and what kind of thing it names. */
interface Use {
  file: string;
  path: PropertyKey[];
  id: string | null | undefined;
  kind: Kind;
}

type Kind = 'issuer' | 'topic' | 'campaign' | 'indicator' | 'work' | 'held';

const WHERE: Record<Kind, { name: string; list: string }> = {
  issuer: { name: 'cơ quan', list: 'content/issuers.yaml' },
  topic: { name: 'chủ đề', list: 'content/topics.yaml' },
  campaign: { name: 'phong trào', list: 'content/campaigns/' },
  indicator: { name: 'chỉ tiêu', list: 'content/indicators.yaml' },
  work: { name: 'văn bản', list: 'content/documents/, content/instruments/' },
  held: { name: 'toàn văn của văn bản', list: 'content/documents/' },
};

/**
 * All references that lead nowhere. A file that lies at a wrong address answers to both,
 * since `addresses.ts` reports it.
 *
 * @example brokenReferences(corpus)[0]?.message // 'Không có cơ quan “kon-tum/ubn”.'
 */
export function brokenReferences(corpus: Corpus): Finding[] {
  const works = new Set(placesOf(corpus).flatMap(({ id, at }) => [id, at]));
  const held = new Set(placesOf({ ...corpus, instruments: [] }).flatMap(({ id, at }) => [id, at]));
  const known: Record<Kind, (id: string) => boolean> = {
    issuer: (id) => corpus.issuer.has(id),
    topic: (id) => corpus.topic.has(id),
    campaign: (id) => corpus.campaign.has(id),
    indicator: (id) => corpus.indicator.has(id),
    work: (id) => works.has(id),
    held: (id) => held.has(id),
  };
  return usesIn(corpus).flatMap(({ file, path, id, kind }) => {
    if (!id || known[kind](id)) return [];
    const { name, list } = WHERE[kind];
    return [
      {
        file,
        path,
        rule: 'reference',
        message: `Không có ${name} “${id}”.`,
        mend: `Sửa cho đúng mã, hoặc thêm vào ${list}.`,
      },
    ];
  });
}

function usesIn(corpus: Corpus): Use[] {
  return [
    ...corpus.documents.flatMap(usesInDocument),
    ...corpus.campaigns.flatMap(({ file, campaign }): Use[] => [
      { file, path: ['issuer'], id: campaign.issuer, kind: 'issuer' },
      { file, path: ['launchedBy'], id: campaign.launchedBy, kind: 'work' },
      { file, path: ['parent'], id: campaign.parent, kind: 'campaign' },
      ...campaign.topics.map((id, index): Use => ({ file, path: ['topics', index], id, kind: 'topic' })),
    ]),
    ...corpus.instruments.flatMap(({ file, instrument }): Use[] => [
      { file, path: ['issuer'], id: instrument.issuer, kind: 'issuer' },
      ...(instrument.relations ?? []).map(
        ({ work }, index): Use => ({ file, path: ['relations', index, 'work'], id: work, kind: 'work' }),
      ),
      ...(instrument.citedAs ?? []).map(
        (merge, index): Use => ({ file, path: ['citedAs', index, 'in'], id: merge.in, kind: 'held' }),
      ),
      ...instrument.evidence.map(
        ({ document }, index): Use => ({
          file,
          path: ['evidence', index, 'document'],
          id: document,
          kind: 'held',
        }),
      ),
    ]),
    ...authorityUses(corpus),
  ];
}

function authorityUses(corpus: Corpus): Use[] {
  const file = (name: string) => `content/${name}`;
  return [
    ...corpus.issuers.flatMap(({ parent, successor }, index): Use[] => [
      { file: file('issuers.yaml'), path: [index, 'parent'], id: parent, kind: 'issuer' },
      { file: file('issuers.yaml'), path: [index, 'successor'], id: successor, kind: 'issuer' },
    ]),
    ...corpus.indicators.map(
      ({ topic }, index): Use => ({
        file: file('indicators.yaml'),
        path: [index, 'topic'],
        id: topic,
        kind: 'topic',
      }),
    ),
  ];
}

function usesInDocument({ file, document }: HeldDocument): Use[] {
  const figures = (['targets', 'results'] as const).flatMap((key) =>
    document[key].flatMap((row, index): Use[] => [
      { file, path: [key, index, 'indicator'], id: row.indicator, kind: 'indicator' },
      { file, path: [key, index, 'setBy'], id: row.setBy, kind: 'work' },
    ]),
  );
  return [
    { file, path: ['issuer'], id: document.issuer, kind: 'issuer' },
    ...document.signers.map(
      ({ onBehalf }, index): Use => ({
        file,
        path: ['signers', index, 'onBehalf'],
        id: onBehalf,
        kind: 'issuer',
      }),
    ),
    ...document.topics.map((id, index): Use => ({ file, path: ['topics', index], id, kind: 'topic' })),
    ...document.campaigns.map(
      ({ id }, index): Use => ({ file, path: ['campaigns', index, 'id'], id, kind: 'campaign' }),
    ),
    ...document.relations.map(
      ({ work }, index): Use => ({ file, path: ['relations', index, 'work'], id: work, kind: 'work' }),
    ),
    ...document.assignments.map(
      ({ issuer }, index): Use => ({
        file,
        path: ['assignments', index, 'issuer'],
        id: issuer,
        kind: 'issuer',
      }),
    ),
    ...figures,
  ];
}
