/** What carries something out comes after it: days of a chain that exclude each other. */
import { campaignRoles } from '../core/campaign.ts';
import type { Corpus } from '../core/corpus.ts';
import { boundsOf, printPeriod, shortDate } from '../core/date.ts';
import { type InstrumentRelationKind, relationNames } from '../core/instrument.ts';
import { type CampaignRole, citingDocument, type RelationKind } from '../core/official-document.ts';
import type { Finding } from './finding.ts';

/** The days between which something was issued or goes on, as far as known. */
interface Span {
  from: string | null;
  to: string | null;
}

const VERBS: Record<RelationKind, string> = {
  implements: 'triển khai',
  replaces: 'thay thế',
  amends: 'sửa đổi',
  'reports-on': 'báo cáo về',
};

/** Relations whose other work is the later one. */
const LATER: ReadonlySet<InstrumentRelationKind> = new Set([
  'replaced-by',
  'amended-by',
  'followed-by',
  'continued-by',
]);

/**
 * Documents and records that stand before what they carry out, replace or report on, and movements whose time is over
 * before they begin. Only days that are sure are held against each other.
 *
 * @example contradictoryDates(corpus)[0]?.rule // 'chain-dates'
 */
export function contradictoryDates(corpus: Corpus): Finding[] {
  const spanOf = (id: string): Span => spanOfWork(corpus, id);
  return [
    ...inRelations(corpus, spanOf),
    ...inRecords(corpus, spanOf),
    ...inRoles(corpus, spanOf),
    ...ofCampaigns(corpus, spanOf),
  ];
}

type SpanOf = (id: string) => Span;

function spanOfWork(corpus: Corpus, id: string): Span {
  const held = corpus.held.get(id);
  if (held) return citingDocument(held.document);
  const issuedOn = corpus.instrument.get(id)?.instrument.issuedOn;
  return issuedOn ? boundsOf(issuedOn) : { from: null, to: null };
}

function isBefore(one: Span, other: Span): boolean {
  return one.to !== null && other.from !== null && one.to < other.from;
}

function inRelations(corpus: Corpus, spanOf: SpanOf): Finding[] {
  return corpus.documents.flatMap(({ file, id, document }) =>
    document.relations.flatMap(({ kind, work }, index): Finding[] => {
      if (!isBefore(spanOf(id), spanOf(work))) return [];
      return [
        contradiction(file, ['relations', index, 'work'], {
          message: `Văn bản này ra đời ${latest(spanOf(id))}, trước văn bản mà nó ${VERBS[kind]} (${earliest(spanOf(work))}).`,
          mend: 'Xem lại ngày ban hành của hai văn bản, hoặc sửa kind, work của quan hệ này.',
        }),
      ];
    }),
  );
}

function inRecords({ instruments }: Corpus, spanOf: SpanOf): Finding[] {
  return instruments.flatMap(({ file, id, instrument }) =>
    (instrument.relations ?? []).flatMap(({ kind, work }, index): Finding[] => {
      const [older, newer] = LATER.has(kind) ? [id, work] : [work, id];
      if (!isBefore(spanOf(newer), spanOf(older))) return [];
      return [
        contradiction(file, ['relations', index, 'work'], {
          message: `Quan hệ “${relationNames[kind]}” trái với ngày ban hành: ${newer} (${latest(spanOf(newer))}) có trước ${older} (${earliest(spanOf(older))}).`,
          mend: 'Xem lại ngày ban hành của hai văn bản, hoặc sửa kind của quan hệ này.',
        }),
      ];
    }),
  );
}

const AFTER_LAUNCH: ReadonlySet<CampaignRole> = new Set(['implements', 'reports']);

function inRoles(corpus: Corpus, spanOf: SpanOf): Finding[] {
  return corpus.documents.flatMap(({ file, id, document }) =>
    document.campaigns.flatMap((membership, index): Finding[] => {
      const launch = corpus.campaign.get(membership.id)?.campaign.launchedBy;
      if (!launch || !AFTER_LAUNCH.has(membership.role) || !isBefore(spanOf(id), spanOf(launch))) return [];
      return [
        contradiction(file, ['campaigns', index, 'role'], {
          message: `Văn bản này (${campaignRoles[membership.role].toLowerCase()}) ra đời ${latest(spanOf(id))}, trước văn bản phát động phong trào “${membership.id}” (${earliest(spanOf(launch))}).`,
          mend: 'Xem lại ngày ban hành, hoặc ghi role: mentions nếu văn bản chỉ nhắc tới phong trào.',
        }),
      ];
    }),
  );
}

function ofCampaigns(corpus: Corpus, spanOf: SpanOf): Finding[] {
  return corpus.campaigns.flatMap(({ file, campaign }): Finding[] => {
    const { period, launchedBy, parent } = campaign;
    if (!period) return [];
    const own = boundsOf(period);
    const above = corpus.campaign.get(parent ?? '')?.campaign.period;
    const launch = launchedBy ? spanOf(launchedBy) : { from: null, to: null };
    return [
      ...(isBefore(own, launch)
        ? [
            contradiction(file, ['period'], {
              message: `Thời gian của phong trào (${printPeriod(period)}) kết thúc trước khi có văn bản phát động (${earliest(launch)}).`,
              mend: 'Xem lại period và launchedBy.',
            }),
          ]
        : []),
      ...(above && (isBefore(own, boundsOf(above)) || isBefore(boundsOf(above), own))
        ? [
            contradiction(file, ['parent'], {
              message: `Thời gian của phong trào (${printPeriod(period)}) nằm ngoài thời gian của phong trào “${parent}” bao trùm nó (${printPeriod(above)}).`,
              mend: 'Xem lại period của hai phong trào, hoặc sửa parent.',
            }),
          ]
        : []),
    ];
  });
}

function latest({ to }: Span): string {
  return `muộn nhất ngày ${shortDate(to ?? '')}`;
}

function earliest({ from }: Span): string {
  return `sớm nhất ngày ${shortDate(from ?? '')}`;
}

function contradiction(file: string, path: PropertyKey[], words: { message: string; mend: string }): Finding {
  return { file, path, rule: 'chain-dates', ...words };
}
