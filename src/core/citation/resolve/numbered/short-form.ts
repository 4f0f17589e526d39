/** "Chỉ thị 34" stands for a citation in full elsewhere in the same document. */
import { issuerOfCentre } from '../issuer-of.ts';
import type { Reason } from '../resolution.ts';
import type { NumberedWork } from './numbered-work.ts';
import { seriesKey } from './numbered-work.ts';
import { timesHeld, timesMeant } from './said-times.ts';

/** What a short form may mean: one work, or the reason why not, with those that it may be. */
type Meant = { work: NumberedWork } | Unsure;

export interface Unsure {
  reason: Reason;
  works: readonly NumberedWork[];
}

/**
 * The work that a short citation means: of its kind and serial, and of its body and year where it tells them.
 * A decree is always the Government's, so "Nghị định 98/2023" needs no other citation.
 *
 * @example inFull(short, full) // { work: { number: '34-CT/TW', … } }
 */
export function inFull(short: NumberedWork, full: FullForms): Meant {
  const body = short.citation.issuer ? short.issuer?.id : undefined;
  const found = new Map(
    keysOf(keyOf(short), body ? [body, NO_BODY] : [ANY], timesMeant(short.issuedOn)).flatMap((key) => [
      ...(full.get(key) ?? []),
    ]),
  );
  const works = [...found.values()];
  const [work] = works;
  if (work && works.length === 1) return { work: { ...work, ...ownFacts(short) } };
  if (works.length > 1) return { reason: 'short-of-several', works };
  return short.type === 'nghi-dinh' ? { work: decree(short) } : { reason: 'short-of-nothing', works };
}

/** Works in full by kind, serial, body and time, each series once. */
export type FullForms = ReadonlyMap<string, ReadonlyMap<string, NumberedWork>>;

/** Which of more than these a short form means, no reader could tell either. */
const MOST = 20;

/**
 * Groups works for `inFull`, so that each short form is answered without going through them.
 *
 * @example fullForms(works).get('chi-thi 34 * *')?.size // 1
 */
export function fullForms(works: readonly NumberedWork[]): FullForms {
  const forms = new Map<string, Map<string, NumberedWork>>();
  for (const work of works) {
    const series = seriesKey(work);
    for (const key of keysOf(keyOf(work), [ANY, work.issuer?.id ?? NO_BODY], timesHeld(work.issuedOn))) {
      const group = forms.get(key) ?? new Map<string, NumberedWork>();
      forms.set(key, group);
      if (group.size < MOST && !group.has(series)) group.set(series, work);
    }
  }
  return forms;
}

const ANY = '*';
const NO_BODY = '?';

function keysOf(number: string, bodies: readonly string[], times: readonly string[]): string[] {
  return bodies.flatMap((body) => times.map((time) => `${number} ${body} ${time}`));
}

function keyOf(work: NumberedWork): string {
  return `${work.type} ${serialOf(work)}`;
}

function serialOf({ citation }: NumberedWork): string {
  return (citation.number?.sign.serial ?? '').replace(/^0+(?=\d)/, '');
}

/** The place in the text, and a day of its own, are the short form's; without one it has that of the series. */
function ownFacts({ citation, issuedOn, fault }: NumberedWork): Partial<NumberedWork> {
  return { citation, issuedOn, isShared: false, fault: fault === 'no-such-day' ? fault : null };
}

function decree(short: NumberedWork): NumberedWork {
  const { serial = '', year = null } = short.citation.number?.sign ?? {};
  const number = year === null ? `${serial}/NĐ-CP` : `${serial}/${year}/NĐ-CP`;
  return { ...short, number, issuer: issuerOfCentre('chinh-phu') };
}
