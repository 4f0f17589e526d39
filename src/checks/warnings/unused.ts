/** Rows of controlled lists and records that nothing refers to: often the trace of a slip or of something removed. */
import type { Corpus } from '../../core/corpus.ts';
import { ancestorsOf } from '../../core/issuer.ts';
import type { Finding } from '../finding.ts';

/**
 * Bodies, topics, indicators, movements and records that no document, no record and no other row needs.
 *
 * @example unusedRows(corpus)[0]?.message // 'Không văn bản nào dùng chỉ tiêu “nhiem-vu”.'
 */
export function unusedRows(corpus: Corpus): Finding[] {
  return [
    ...rowsOutside('issuers.yaml', corpus.issuers, issuersUsed(corpus), 'cơ quan'),
    ...rowsOutside('topics.yaml', corpus.topics, topicsUsed(corpus), 'chủ đề'),
    ...rowsOutside('indicators.yaml', corpus.indicators, indicatorsUsed(corpus), 'chỉ tiêu'),
    ...unusedCampaigns(corpus),
    ...unusedRecords(corpus),
  ];
}

/** One finding for a list, at its first such row: an authority list may well be ahead of the documents. */
function rowsOutside(
  name: string,
  rows: readonly { id: string }[],
  used: ReadonlySet<string>,
  called: string,
): Finding[] {
  const outside = rows.flatMap(({ id }, index) => (used.has(id) ? [] : [{ id, index }]));
  const [first, ...others] = outside;
  if (!first) return [];
  const more =
    others.length > 0 ? ` và ${others.length} ${called} nữa: ${others.map(({ id }) => id).join(', ')}` : '';
  return [
    unused(`content/${name}`, [first.index, 'id'], `Không văn bản nào dùng ${called} “${first.id}”${more}.`),
  ];
}

/** A body is needed for those below it and for its predecessors as well. */
function issuersUsed(corpus: Corpus): Set<string> {
  const { documents, instruments, campaigns, issuer, works } = corpus;
  const named = new Set([
    ...documents.flatMap(({ document }) => [
      document.issuer,
      ...document.signers.flatMap(({ onBehalf }) => onBehalf ?? []),
      ...document.assignments.flatMap((assignment) => assignment.issuer ?? []),
    ]),
    ...instruments.map(({ instrument }) => instrument.issuer),
    ...campaigns.flatMap(({ campaign }) => campaign.issuer ?? []),
    ...[...works.work.values()].map((work) => work.issuer.id),
  ]);
  for (const id of [...named]) {
    const body = issuer.get(id);
    for (const above of body ? ancestorsOf(body, issuer) : []) named.add(above.id);
  }
  for (const id of named) {
    const next = issuer.get(id)?.successor;
    if (next) named.add(next);
  }
  return named;
}

function topicsUsed({ documents, campaigns, indicators }: Corpus): Set<string> {
  return new Set([
    ...documents.flatMap(({ document }) => document.topics),
    ...campaigns.flatMap(({ campaign }) => campaign.topics),
    ...indicators.map(({ topic }) => topic),
  ]);
}

function indicatorsUsed({ documents }: Corpus): Set<string> {
  return new Set(
    documents.flatMap(({ document }) =>
      [...document.targets, ...document.results].map(({ indicator }) => indicator),
    ),
  );
}

function unusedCampaigns({ campaigns, membersOfCampaign }: Corpus): Finding[] {
  const parents = new Set(campaigns.map(({ campaign }) => campaign.parent));
  return campaigns
    .filter(({ id }) => !membersOfCampaign.has(id) && !parents.has(id))
    .map(({ file, id }) => unused(file, [], `Không văn bản nào nhắc tới phong trào “${id}”.`));
}

/** A record is there for a work that is cited, related or quoted as evidence. */
function unusedRecords({ instruments, works, documents, campaigns }: Corpus): Finding[] {
  const related = new Set<string | null>([
    ...documents.flatMap(({ document }) => document.relations.map(({ work }) => work)),
    ...documents.flatMap(({ document }) =>
      [...document.targets, ...document.results].flatMap(({ setBy }) => setBy ?? []),
    ),
    ...instruments.flatMap(({ instrument }) => (instrument.relations ?? []).map(({ work }) => work)),
    ...campaigns.map(({ campaign }) => campaign.launchedBy),
  ]);
  return instruments
    .filter(({ id, instrument }) => {
      const isCited = (works.work.get(id)?.mentions ?? 0) > 0;
      return !isCited && !related.has(id) && instrument.evidence.length === 0;
    })
    .map(({ file }) =>
      unused(file, [], 'Không văn bản nào viện dẫn hoặc liên quan tới văn bản có hồ sơ này.'),
    );
}

function unused(file: string, path: PropertyKey[], message: string): Finding {
  return {
    file,
    path,
    rule: 'unused',
    severity: 'warning',
    message,
    mend: 'Nếu gõ nhầm mã ở chỗ khác thì sửa chỗ ấy; nếu không cần nữa thì xóa; để dùng sau thì để nguyên.',
  };
}
