/** The file of one document for the comparison: its passages, its figures, and what is likely to be held beside it. */
import type { ChosenFrom, ComparedDocument } from '../compare/compared-document.ts';
import type { ComparedFigure } from '../core/compare/compared-figure.ts';
import type { Corpus } from '../core/corpus.ts';
import { shortDate } from '../core/date.ts';
import { typeName } from '../core/document-type.ts';
import type { HeldDocument } from '../core/held-document.ts';
import { printTime } from '../core/ledger/figure-time.ts';
import { issuingBody } from '../core/naming.ts';
import { orderingDate, provedDate } from '../core/official-document.ts';
import type { PrintedPart } from '../core/printed-part.ts';
import { printAmount, type Result } from '../core/target.ts';

/** Offered without a search: a handful, each for a reason. */
const MOST_BESIDE = 6;
/** Looked at for each reason, so that ten thousand documents of one body cost no more than ten. */
const LOOKED_AT = 40;

/**
 * What the page of the comparison loads of one document.
 *
 * @example comparedDocument(corpus, held, textOf(held).parts).figures.length // 23
 */
export function comparedDocument(
  corpus: Corpus,
  held: HeldDocument,
  parts: readonly PrintedPart[],
): ComparedDocument {
  const { targets, results } = held.document;
  return {
    ...chosenFrom(corpus, held),
    parts: parts.map(({ address, pin, kind, depth, text }) => ({ address, pin, kind, depth, text })),
    figures: [
      ...targets.map((row) => comparedFigure(corpus, held, 'target', row)),
      ...results.map((row) => comparedFigure(corpus, held, 'result', row)),
    ],
    beside: likelyBeside(corpus, held).map((other) => chosenFrom(corpus, other)),
  };
}

function chosenFrom(corpus: Corpus, { id, document }: HeldDocument): ChosenFrom {
  const number = document.number ? ` ${document.number.written}` : '';
  const day = document.issuedOn ? shortDate(document.issuedOn) : (provedDate(document) ?? 'chưa rõ ngày');
  return {
    id,
    name: `${typeName(document.type)}${number}`,
    title: document.title,
    about: `${issuingBody(corpus, document)} · ${day}`,
  };
}

function comparedFigure(
  corpus: Corpus,
  held: HeldDocument,
  kind: ComparedFigure['kind'],
  row: Result,
): ComparedFigure {
  const place = held.quoted[row.quote];
  return {
    kind,
    indicator: row.indicator,
    name: corpus.indicator.get(row.indicator)?.name ?? row.label,
    scope: row.scope ?? null,
    unit: row.unit ?? null,
    op: row.op ?? null,
    change: row.change ?? null,
    values: row.values ?? (row.value === undefined ? [] : [row.value]),
    amount: printAmount(row),
    when: printTime(row),
    isEstimated: row.estimated ?? false,
    address: place?.address ?? null,
    pin: place?.pin ?? '',
  };
}

/** Its campaigns first (a plan beside its report), then its own body (last year's beside this year's), then its kind. */
function likelyBeside(corpus: Corpus, { id, document }: HeldDocument): HeldDocument[] {
  const own = document.campaigns.filter(({ role }) => role !== 'mentions');
  const year = orderingDate(document).slice(0, 4);
  const sameKind = ({ document: other }: HeldDocument) => other.type === document.type;
  const reasons = [
    own.flatMap((one) =>
      (corpus.membersOfCampaign.get(one.id) ?? []).slice(0, LOOKED_AT).map(({ held }) => held),
    ),
    (corpus.documentsOfIssuer.get(document.issuer) ?? []).slice(0, LOOKED_AT).filter(sameKind),
    (corpus.documentsOfYear.get(year) ?? []).slice(0, LOOKED_AT).filter(sameKind),
    (corpus.documentsOfIssuer.get(document.issuer) ?? []).slice(0, LOOKED_AT),
  ];
  const others = new Set(reasons.flat().filter((other) => other.id !== id));
  return [...others].slice(0, MOST_BESIDE);
}
