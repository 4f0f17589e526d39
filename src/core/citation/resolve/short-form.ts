/** "Chỉ thị 34" stands for a citation in full elsewhere in the same document. */
import type { NumberedWork } from './numbered-work.ts';
import { seriesKey } from './numbered-work.ts';
import type { Reason } from './resolution.ts';

/**
 * The work that a short citation means: of its kind and serial, and of its body and year where it tells them.
 * A decree is always the Government's, so "Nghị định 98/2023" needs no other citation.
 *
 * @example inFull(short, full) // { work: { number: '34-CT/TW', … } }
 */
export function inFull(short: NumberedWork, full: FullForms): { work: NumberedWork } | { reason: Reason } {
  const matching = (full.get(keyOf(short)) ?? []).filter((work) => fits(short, work));
  const series = new Map(matching.map((work) => [seriesKey(work), work]));
  const [work] = series.values();
  if (work && series.size === 1) return { work: { ...work, ...ownFacts(short, work) } };
  if (series.size > 1) return { reason: 'short-of-several' };
  return short.type === 'nghi-dinh' ? { work: decree(short) } : { reason: 'short-of-nothing' };
}

/** Works in full by kind and serial, each once for each of its days. */
export type FullForms = ReadonlyMap<string, NumberedWork[]>;

/**
 * Groups works for `inFull`.
 *
 * @example fullForms(works).get('chi-thi 34')?.length // 1
 */
export function fullForms(works: readonly NumberedWork[]): FullForms {
  const forms = new Map<string, NumberedWork[]>();
  const seen = new Set<string>();
  for (const work of works) {
    const once = `${seriesKey(work)} ${work.issuedOn}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const group = forms.get(keyOf(work));
    if (group) group.push(work);
    else forms.set(keyOf(work), [work]);
  }
  return forms;
}

function keyOf(work: NumberedWork): string {
  return `${work.type} ${serialOf(work)}`;
}

function fits(short: NumberedWork, work: NumberedWork): boolean {
  const issuer = short.citation.issuer ? short.issuer : null;
  if (issuer && work.issuer && issuer.id !== work.issuer.id) return false;
  return !short.issuedOn || !work.issuedOn || isSameTime(short.issuedOn, work.issuedOn);
}

function serialOf({ citation }: NumberedWork): string {
  return (citation.number?.sign.serial ?? '').replace(/^0+(?=\d)/, '');
}

function isSameTime(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** The place in the text, and a day of its own, are the short form's. */
function ownFacts({ citation, issuedOn, fault }: NumberedWork, full: NumberedWork): Partial<NumberedWork> {
  return { citation, issuedOn: issuedOn ?? full.issuedOn, fault: fault === 'no-such-day' ? fault : null };
}

function decree(short: NumberedWork): NumberedWork {
  const { serial = '', year = null } = short.citation.number?.sign ?? {};
  const number = year === null ? `${serial}/NĐ-CP` : `${serial}/${year}/NĐ-CP`;
  return { ...short, number, issuer: { id: 'chinh-phu', name: 'Chính phủ' } };
}
