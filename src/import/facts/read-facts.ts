/** All that is read of an act's front matter, in one place. */
import type { Corpus } from '../../core/corpus.ts';
import { boundsOf, isYear } from '../../core/date.ts';
import type { DocumentNumber } from '../../core/document-number.ts';
import type { CampaignRole, Dating, Recipient, Signer } from '../../core/official-document.ts';
import type { Passage } from '../act/act.ts';
import { datingOf } from './dating.ts';
import { type Fact, guess, sure } from './fact.ts';
import { type Heads, issuerFact } from './issuer.ts';
import { numberFact, placeAndDay } from './letterhead.ts';
import { campaignFacts, topicFacts } from './movements.ts';
import { recipientsFact, signersFact } from './people.ts';
import { linesOfPart, runningStatements, type Statement } from './statement.ts';
import { periodFact, themeFact } from './theme.ts';
import { titleFact, typeFact } from './title.ts';

export interface Facts {
  title: Fact<string | null>;
  type: Fact<string | null>;
  number: Fact<DocumentNumber | null>;
  issuedOn: Fact<string | null>;
  dating: Dating | undefined;
  place: Fact<string | null>;
  issuer: Fact<string | null>;
  signers: Fact<Signer[]>;
  recipients: Fact<Recipient[]>;
  theme: Fact<string | null>;
  period: Fact<string | null>;
  campaigns: Fact<{ id: string; role: CampaignRole }>[];
  topics: Fact<string>[];
  statements: Statement[];
}

/**
 * @param given what the editor said on the command line
 * @example readFacts(readAct(blocks), corpus, {}).number.value?.written // '08/CT-UBND'
 */
export function readFacts(
  passages: readonly Passage[],
  corpus: Corpus,
  given: { issuer?: string | undefined },
): Facts {
  const [letterhead, titleLines, signature, recipientLines] = (
    ['letterhead', 'title', 'signature', 'recipients'] as const
  ).map((part) => linesOfPart(passages, part)) as [Statement[], Statement[], Statement[], Statement[]];
  const statements = runningStatements(passages);
  const title = titleFact(titleLines, letterhead);
  const heads: Heads = {
    letterhead,
    signature,
    recipients: recipientLines,
    running: statements,
    title: title.value ?? '',
  };
  const number = numberFact(letterhead);
  const type = typeFact(titleLines, number.value);
  const { place, day, within } = placeAndDay(letterhead);
  const issuer = given.issuer
    ? sure<string | null>(given.issuer, null, '--issuer')
    : issuerFact(heads, corpus.issuers);
  const proved = () => within ?? datingOf(statements, heads.title, type.value !== 'bao-cao');
  const dating = day.value === null ? proved() : undefined;
  return {
    title,
    type,
    number,
    issuedOn: day.value === null ? provedYear(day, dating) : day,
    dating,
    place,
    issuer,
    signers: signersFact(signature, issuer.value ?? ''),
    recipients: recipientsFact(recipientLines),
    theme: themeFact(statements),
    period: periodFact(heads.title, statements),
    campaigns: campaignFacts(statements, heads.title, { type: type.value, issuer: issuer.value }, corpus),
    topics: topicFacts(statements, corpus),
    statements,
  };
}

/** A year stands only when the text leaves no other. */
function provedYear(day: Fact<string | null>, dating: Dating | undefined): Fact<string | null> {
  const year = dating?.notBefore?.slice(0, 4) ?? '';
  if (!dating?.notAfter || !isYear(year) || dating.notAfter > boundsOf(year).to) return day;
  return guess(
    year,
    null,
    `${day.reason}; lời văn chứng minh không thể là năm khác: “${dating.evidence.join('”, “')}”`,
  );
}
