/** Citations by name as works: laws and Constitutions by version, congresses and plenums by ordinal. */
import { parseDocumentNumber } from '../../../document-number.ts';
import { type Identity, identify } from '../../../identity.ts';
import { slugOf } from '../../../text.ts';
import type { Citation } from '../../citation.ts';
import { type CitingDocument, placeOfIssuer, scopeOfIssuer } from '../citing-context.ts';
import { issuerOf, issuerOfCentre, type ResolvedIssuer } from '../issuer-of.ts';
import type { Resolution, ResolvedCitation } from '../resolution.ts';
import { type ActVersion, isVersioned, versionsMeant } from './law-versions.ts';

const PARTY_CENTRE = issuerOfCentre('dang/trung-uong');
const ASSEMBLY = issuerOfCentre('quoc-hoi');
const STANDING_COMMITTEE = issuerOfCentre('uy-ban-thuong-vu-quoc-hoi');
const PRESIDENT = issuerOfCentre('chu-tich-ho-chi-minh');
/** Lời kêu gọi thi đua ái quốc, 11/6/1948: the day is since kept as that of emulation (Luật Thi đua, khen thưởng). */
const APPEAL = 'loi keu goi thi dua ai quoc';
const APPEAL_DAY = '1948-06-11';

/**
 * The meaning of a citation by name.
 *
 * @example resolveNamed(citation, { issuer: 'kon-tum/ubnd', from: '2024-02-06', to: '2024-02-06' }).number // '06/2022/QH15'
 */
export function resolveNamed(citation: Citation, document: CitingDocument): ResolvedCitation {
  if (citation.kind === 'law' || citation.kind === 'constitution') return resolveAct(citation, document);
  if (citation.kind === 'appeal') return resolveAppeal(citation);
  return resolveParty(citation, document);
}

/** Nothing is known of when a text was written. */
const WHENEVER = { from: null, to: null };

function resolveAct(citation: Citation, document: CitingDocument): ResolvedCitation {
  const { date, type } = citation;
  const issuer = type === 'phap-lenh' ? STANDING_COMMITTEE : ASSEMBLY;
  const printed = date?.value ?? null;
  const facts = { citation, number: null, type, issuedOn: printed, issuer };
  if (date && printed === null)
    return { ...facts, resolution: { kind: 'contradictory', identity: null, reason: 'no-such-day' } };
  const key = actKey(citation);
  const meant = versionsMeant(key, printed, document);
  const [version] = meant;
  if (version && meant.length === 1) {
    const identity = versionIdentity(version, citation, issuer);
    const { number, issuedOn } = version;
    return { ...facts, number, issuedOn, resolution: { kind: 'dated', identity } };
  }
  if (printed && !isVersioned(key))
    return { ...facts, resolution: { kind: 'dated', identity: actIdentity(key, citation, issuer, printed) } };
  return { ...facts, resolution: undatedAct(key, citation, issuer, meant) };
}

function actKey({ kind, type, name }: Citation): string {
  return kind === 'constitution' ? 'hien phap' : `${type?.replaceAll('-', ' ')} ${name}`;
}

/** Of a name whose versions are all known, a day or a year that none of them has is a slip: each of them may be meant. */
function undatedAct(
  key: string,
  citation: Citation,
  issuer: ResolvedIssuer,
  meant: readonly ActVersion[],
): Resolution {
  const isPrinted = citation.date !== null;
  const versions = meant.length === 0 && isPrinted ? versionsMeant(key, null, WHENEVER) : meant;
  const none = isPrinted ? 'no-such-version' : 'no-version';
  return {
    kind: 'undated',
    identity: actIdentity(key, citation, issuer, null),
    reason: meant.length > 1 ? 'several-versions' : none,
    candidates: versions.map((one) => versionIdentity(one, citation, issuer)),
  };
}

function versionIdentity(
  { number, issuedOn, slug }: ActVersion,
  { type }: Citation,
  { id }: ResolvedIssuer,
): Identity {
  if (number === null) return { scope: id, type, year: Number(issuedOn.slice(0, 4)), name: slug ?? '' };
  return identify({ type, number: parseDocumentNumber(number), issuedOn, title: null }, id);
}

function actIdentity(
  key: string,
  { type }: Citation,
  { id }: ResolvedIssuer,
  printed: string | null,
): Identity {
  return { scope: id, type, year: printed ? Number(printed.slice(0, 4)) : null, name: slugOf(key, 100) };
}

/** Of the other appeals no day is known but the printed one. */
function resolveAppeal(citation: Citation): ResolvedCitation {
  const { type, name, date } = citation;
  const day = name === APPEAL ? APPEAL_DAY : (date?.value ?? null);
  const year = day === null ? null : Number(day.slice(0, 4));
  const identity: Identity = { scope: PRESIDENT.id, type, year, name: slugOf(name ?? '', 100) };
  return {
    citation,
    number: null,
    type,
    issuedOn: day,
    issuer: PRESIDENT,
    resolution: { kind: 'named', identity },
  };
}

function resolveParty(citation: Citation, document: CitingDocument): ResolvedCitation {
  const issuer =
    citation.kind === 'plenum'
      ? PARTY_CENTRE
      : issuerOf(citation, placeOfIssuer(document.issuer), document.to ?? document.from);
  const base = { citation, number: null, type: citation.type, issuedOn: null, issuer };
  if (!issuer)
    return {
      ...base,
      resolution: { kind: 'unplaced', identity: null, reason: 'which-congress', candidates: [] },
    };
  const name = citation.name ?? '';
  const identity = { scope: scopeOfIssuer(issuer.id), type: citation.type, year: null, name };
  // A plenum counts within its congress: without "khóa" it is one of several.
  const isSure = citation.kind === 'congress' || name.includes('-khoa-');
  if (isSure) return { ...base, resolution: { kind: 'named', identity } };
  return { ...base, resolution: { kind: 'undated', identity, reason: 'which-congress', candidates: [] } };
}
