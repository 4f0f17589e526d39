/** Every citation of a text, with exact places. Knows no document and decides nothing about meaning. */
import type { Citation, PrintedNumber, Span } from '../citation.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import type { IssuerPhrase } from './body/issuer-phrase.ts';
import type { DateMatch } from './day/printed-date.ts';
import type { ListMember } from './list/list-member.ts';
import { shareInLists } from './list/share.ts';
import { issuersOfTitles } from './list/title-issuer.ts';
import { type NamedMatch, namedIn } from './name/named.ts';
import { numberedIn } from './number/numbered.ts';
import { withoutOwnNumbers } from './own/own-title.ts';
import { properNumber } from './sign/number-line.ts';
import type { Sign } from './sign/sign.ts';

/**
 * Finds citations by number and by name, in order; they never overlap.
 *
 * @param source printed text or restricted MDX; offsets of the answer are UTF-16 units of it
 * @returns citations by `start`; linear in the length of the text, for any text
 * @example
 * findCitations('Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị')
 * // [{ kind: 'numbered', start: 0, end: 19, type: 'chi-thi', number: { proper: '34-CT/TW', … }, date: { value: '2014-04-07', … }, … }]
 */
export function findCitations(source: string): Citation[] {
  const reading = readingOf(source);
  const place = (start: number, end: number) => spanOf(source, reading, start, end);
  const matches = withoutOwnNumbers(source, reading, numberedIn(reading));
  const members = shareInLists(issuersOfTitles(matches, reading), reading.folded);
  const named = namedIn(reading);
  return merged(members, named, reading.folded).map(({ member, name }) =>
    member ? numberedCitation(member, name, place) : namedCitation(name as NamedMatch, place),
  );
}

type Place = (start: number, end: number) => Span;

function spanOf(source: string, { starts, ends }: Reading, from: number, to: number): Span {
  const start = starts[from] ?? source.length;
  const end = ends[to - 1] ?? start;
  return { start, end, text: source.slice(start, end) };
}

interface Found {
  start: number;
  member: ListMember | null;
  name: NamedMatch | null;
}

/** "Luật Thi đua, khen thưởng số 06/2022/QH15" is one citation; a name inside another one's number is none. */
function merged(members: readonly ListMember[], named: readonly NamedMatch[], folded: string): Found[] {
  const found: Found[] = members.map((member) => ({ start: member.match.start, member, name: null }));
  const byNumber = new Map(found.map((one) => [one.member?.match.at ?? 0, one]));
  let next = 0;
  for (const name of named) {
    while ((members[next]?.match.end ?? Infinity) <= name.start) next += 1;
    const number = numberOfLaw(name, byNumber, folded);
    if (number) {
      number.start = name.start;
      number.name = name;
    } else if (name.end <= (members[next]?.match.start ?? Infinity)) {
      found.push({ start: name.start, member: null, name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const TO_NUMBER = /^[ ,(]{0,2}(?:so ?:? ?)?$/;
/** "Luật Đất đai (Luật số 31/2024/QH15)" says the kind again; "Luật A, Luật số …" are two. */
const AGAIN = /^ ?\((?:bo luat|luat|phap lenh) so ?:? ?$/;
const LONGEST_LEAD = 20;

/** A word for a kind inside the name is none: "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15". */
function numberOfLaw(
  { kind, start, end, yearEnd = end, beside }: NamedMatch,
  byNumber: Map<number, Found>,
  folded: string,
): Found | undefined {
  if (kind !== 'law' && kind !== 'constitution') return undefined;
  const from = Math.max(yearEnd, beside.date?.end ?? 0);
  for (let at = from; at < from + LONGEST_LEAD; at += 1) {
    const one = byNumber.get(at);
    if (!one?.member) continue;
    const { word, match } = one.member;
    const lead = folded.slice(from, at);
    const isOwn = word === null || (word.start >= start && word.end <= end);
    const isLed = (isOwn && TO_NUMBER.test(lead)) || AGAIN.test(lead);
    return isLed && isNumberOfLaw(match.sign) ? one : undefined;
  }
  return undefined;
}

/** Laws bear the assembly's number; until 1992 and 1997 that of the order by which they were made known. */
function isNumberOfLaw(sign: Sign | null): boolean {
  const [first = ''] = sign?.bodies ?? [];
  return /^(?:UBTV)?QH|^HĐNN/.test(first) || (sign?.type === 'L' && first === 'CTN');
}

function numberedCitation(member: ListMember, name: NamedMatch | null, place: Place): Citation {
  const { match, word } = member;
  const { title } = match.beside;
  const start = name ? name.start : match.start;
  return {
    ...closedSpan(place(start, match.end), place(start, match.end + 1)),
    kind: member.sign ? 'numbered' : 'short',
    typeWord: name ? place(name.start, name.wordEnd).text : word && place(word.start, word.end).text,
    type: name?.type ?? member.type,
    number: { ...place(match.at, match.end), ...numberOf(member) },
    name: name?.name ?? null,
    date: dateOf(member.date ?? dayOfName(name), place),
    issuer: issuerOf(issuerOfLaw(member.issuer, name), place),
    pin: pinOf(name?.beside.pin ?? match.beside.pin, place),
    title: title && place(title.start, title.end),
  };
}

/** "Luật Đất đai ngày 18/01/2024 (số 31/2024/QH15)" */
function dayOfName(name: NamedMatch | null): ListMember['date'] {
  const date = name?.beside.date;
  return date ? { match: date, isShared: false } : null;
}

function numberOf({ match, sign }: ListMember): Omit<PrintedNumber, keyof Span> {
  const { serial, year } = match.short ?? { serial: '', year: null };
  if (!sign)
    return {
      proper: serial,
      sign: { serial, year, type: null, bodies: [], isParty: false, separators: [] },
      isShared: false,
    };
  const { end: _, proof: __, ...parts } = sign;
  return { proper: properNumber(sign), sign: parts, isShared: sign !== match.sign };
}

/** "Luật Thi đua, khen thưởng (số 06/2022/QH15)" ends with its bracket. */
function closedSpan(span: Span, longer: Span): Span {
  const isOpen = span.text.lastIndexOf('(') > span.text.lastIndexOf(')');
  return isOpen && longer.text.endsWith(')') ? longer : span;
}

/** "Luật Tổ chức Quốc hội số 57/2014/QH13": a body in the name of a law is what the law is about; who passed it stands around the name. */
function issuerOfLaw(issuer: ListMember['issuer'], name: NamedMatch | null): ListMember['issuer'] {
  const isWithin = issuer && name && issuer.match.start > name.start && issuer.match.end <= name.end;
  if (issuer && !isWithin) return issuer;
  const said = name?.issuer ?? name?.beside.issuer;
  return said ? { match: said, isShared: false } : null;
}

function namedCitation(match: NamedMatch, place: Place): Citation {
  const { beside, issuer } = match;
  const body = issuer ?? beside.issuer;
  const year = match.year === null ? null : { start: match.start, end: match.end, value: match.year };
  return {
    ...place(match.start, match.end),
    kind: match.kind,
    typeWord: place(match.start, match.wordEnd).text,
    type: match.type,
    number: null,
    name: match.name,
    date: dateOf(
      beside.date ? { match: beside.date, isShared: false } : year && { match: year, isShared: false },
      place,
    ),
    issuer: issuerOf(body && { match: body, isShared: false }, place),
    pin: pinOf(beside.pin, place),
    title: null,
  };
}

function pinOf(pin: { start: number; end: number } | null | undefined, place: Place): Span | null {
  return pin ? place(pin.start, pin.end) : null;
}

function dateOf(date: { match: DateMatch; isShared: boolean } | null, place: Place): Citation['date'] {
  return (
    date && { ...place(date.match.start, date.match.end), value: date.match.value, isShared: date.isShared }
  );
}

function issuerOf(
  issuer: { match: IssuerPhrase; isShared: boolean } | null,
  place: Place,
): Citation['issuer'] {
  return (
    issuer && {
      ...place(issuer.match.start, issuer.match.end),
      phrase: issuer.match,
      isShared: issuer.isShared,
    }
  );
}
