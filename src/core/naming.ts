/** Names and places of works and bodies, as they follow from the linked corpus. */
import { centralBodies } from './citation/vocabulary/central-bodies.ts';
import type { Corpus } from './corpus.ts';
import { officialDate } from './date.ts';
import { parseDocumentNumber } from './document-number.ts';
import { typeName } from './document-type.ts';
import { formalName, type Nameable } from './formal-name.ts';
import { ancestorsOf, nameOn } from './issuer.ts';
import { type Dating, orderingDate } from './official-document.ts';
import { idsAbove, isOfCentre } from './rank.ts';
import type { Work } from './works/work.ts';

/**
 * Who issued a work, by the name of its day; a part of the body as printed, where that is recorded.
 *
 * @example issuingBody(corpus, instrument) // 'Bộ Chính trị'
 */
export function issuingBody(
  corpus: Corpus,
  work: {
    issuer: string;
    issuedOn: string | null;
    issuedBy?: string | undefined;
    dating?: Dating | undefined;
  },
): string {
  if (work.issuedBy) return work.issuedBy;
  const issuer = corpus.issuer.get(work.issuer);
  return issuer ? nameOn(issuer, orderingDate(work) || null) : work.issuer;
}

/**
 * The name of a body on a day: that of the authority file, else the one that texts and tables give.
 *
 * @example bodyName(corpus, { id: 'kon-tum/ubnd', name: '…' }, '2024-02-06') // 'Ủy ban nhân dân tỉnh Kon Tum'
 */
export function bodyName(corpus: Corpus, body: { id: string; name: string }, day: string | null): string {
  const issuer = corpus.issuer.get(body.id);
  return issuer ? nameOn(issuer, day) : body.name || body.id;
}

/**
 * The formal name of a work by its id: held, recorded or only cited; the id when it is none of them.
 *
 * @example workName(corpus, 'kon-tum/ke-hoach/2022/3461-kh-ubnd') // 'Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022 của …'
 */
export function workName(corpus: Corpus, id: string): string {
  const work = corpus.works.work.get(id);
  return work ? formalWorkName(corpus, work) : id;
}

/**
 * The formal name of a work. One that is cited by name only is called as the text calls it, with the body behind it.
 *
 * @example formalWorkName(corpus, work) // 'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị'
 */
export function formalWorkName(corpus: Corpus, work: Work): string {
  const known = work.held?.document ?? work.record?.instrument;
  if (known) return namedRecord(known, issuingBody(corpus, known));
  const number = work.number === null ? null : parseDocumentNumber(work.number);
  const by = workBody(corpus, work);
  if (number) return formalName({ type: work.type, number, issuedOn: work.issuedOn }, by);
  const name = work.printed ?? typeName(work.type);
  // What the centre issued needs no body behind its name; "Đảng bộ tỉnh" needs its province.
  return isOfCentre(work.issuer.id) ? name : `${name} (${by})`;
}

/** A record without a number is called by its title: "Hiến pháp …", "Lời kêu gọi …". */
function namedRecord(known: Nameable & { title: string | null }, by: string): string {
  if (known.number || !known.title || !isNameItself(known)) return formalName(known, by);
  const date = known.issuedOn ? ` ${officialDate(known.issuedOn)}` : '';
  return `${known.title}${date}`;
}

function isNameItself({ type, title }: { type: string | null; title: string | null }): boolean {
  return title?.startsWith(typeName(type)) ?? false;
}

/**
 * Who issued a cited work: at the Party's centre the part of it that the text names, elsewhere the body of the series.
 *
 * @example workBody(corpus, work) // 'Bộ Chính trị'
 */
export function workBody(corpus: Corpus, work: Work): string {
  const known = work.held?.document ?? work.record?.instrument;
  if (known) return issuingBody(corpus, known);
  if (work.issuedBy && work.issuer.id === 'dang/trung-uong') return work.issuedBy;
  return bodyName(corpus, work.issuer, work.issuedOn);
}

/**
 * The bodies that stand above an issuer, nearest first: by the authority file, else as its id tells.
 *
 * @example bodiesAbove(corpus, 'kon-tum/kon-ray/ubnd').map(({ id }) => id) // ['kon-tum/ubnd', 'chinh-phu']
 */
export function bodiesAbove(corpus: Corpus, issuerId: string): { id: string; name: string }[] {
  const issuer = corpus.issuer.get(issuerId);
  if (issuer)
    return ancestorsOf(issuer, corpus.issuer).map((body) => ({ id: body.id, name: nameOn(body, null) }));
  return idsAbove(issuerId).map((id) => ({
    id,
    name: bodyName(corpus, { id, name: centralName(id) }, null),
  }));
}

function centralName(id: string): string {
  return centralBodies.find((body) => body.id === id)?.name ?? '';
}
