/** Facts, figures and relations as front matter. */
import type { RelationFact } from '../facts/citations.ts';
import type { Facts } from '../facts/read-facts.ts';
import type { ProposedFigure } from '../figures/propose.ts';
import type { FrontMatter } from './front-matter.ts';
import type { StoredSource } from './stored-source.ts';

/** What the front matter is made of; all of it stands in the body already. */
export interface FrontParts {
  facts: Facts;
  issuer: string;
  figures: readonly ProposedFigure[];
  relations: readonly RelationFact[];
  sources: StoredSource;
}

/**
 * @example frontMatterOf({ facts, issuer, figures, relations, sources }).issuer // 'kon-tum/ubnd'
 */
export function frontMatterOf({ facts, issuer, figures, relations, sources }: FrontParts): FrontMatter {
  const rows = (isTarget: boolean) =>
    figures
      .filter((figure) => figure.isTarget === isTarget)
      .map(({ indicator, row, estimated }) => ({
        indicator,
        ...row,
        ...(estimated && !isTarget ? { estimated } : {}),
      }));
  return {
    title: facts.title.value ?? '',
    type: facts.type.value,
    number: facts.number.value?.written ?? null,
    issuedOn: facts.issuedOn.value,
    dating: facts.dating,
    place: facts.place.value,
    issuer,
    signers: facts.signers.value,
    theme: facts.theme.value,
    period: facts.period.value,
    topics: facts.topics.map(({ value }) => value),
    campaigns: facts.campaigns.map(({ value }) => value),
    relations: relations.map(({ kind, work, quote }) => ({ kind, work, quote })),
    recipients: facts.recipients.value,
    targets: rows(true),
    results: rows(false),
    source: sources.recorded,
  };
}
