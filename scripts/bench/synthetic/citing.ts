/** The ways in which a text cites a work. */
import type { Draft } from './draft.ts';
import { levelOf } from './provinces.ts';
import { asCited, type Work, workBefore } from './works.ts';

/** Kinds that the people's committees of the series issue. */
const HELD_TYPES = ['chi-thi', 'ke-hoach', 'bao-cao', 'quyet-dinh'];

/**
 * The citation in full.
 *
 * @example inFull(work, false) // 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị'
 */
export function inFull({ typeName, number, issuedOn, by }: Work, long: boolean): string {
  return `${typeName} số ${number} ngày ${dayInWords(issuedOn, long)} của ${by}`;
}

/**
 * Days below 10, January and February have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @example dayInWords('2014-04-07', true) // '07 tháng 4 năm 2014'
 */
export function dayInWords(day: string, long: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return long ? `${date} tháng ${shortMonth} năm ${year}` : `${date}/${shortMonth}/${year}`;
}

/**
 * The 8 to about 20 citations of a document, each as a piece of a sentence: with and without the
 * subject, two together, nested, in brackets, and one repeated without its date. Taken from the end,
 * so that the repeated one comes last.
 *
 * @example citationsFor(draft).length // for instance 13
 */
export function citationsFor(draft: Draft): string[] {
  const pieces: string[] = [];
  const wanted = draft.random.between(5, 11);
  const first = citedWork(draft);
  while (pieces.length < wanted) pieces.push(citation(draft));
  return [`${first.typeName} số ${first.number}`, ...pieces, about(first, draft)];
}

/**
 * A work to cite: now and then one that the archive may hold, most often one that it does not.
 *
 * @example citedWork(draft).issuedOn < draft.held.issuedOn // true
 */
export function citedWork({ studio, held, random }: Draft): Work {
  const year = random.between(2015, held.year - 1);
  if (held.year === 2015 || random.chance(0.75)) {
    return workBefore(studio.seed, held.province, held.issuedOn, random);
  }
  const type = random.pick(HELD_TYPES);
  const other = studio.series.at(studio.series.indexOf(held.province, year, type));
  return asCited(other, 'công tác thi đua, khen thưởng');
}

function citation(draft: Draft): string {
  const { random, held } = draft;
  const [work, way] = [citedWork(draft), random.next()];
  if (way < 0.45) return about(work, draft);
  if (way < 0.7) return inFull(work, random.chance(0.5));
  if (way < 0.8) return `${about(work, draft)} và ${inFull(citedWork(draft), false)}`;
  if (way < 0.9) return `Kế hoạch triển khai thực hiện ${inFull(work, true)}`;
  return `chủ trương của ${levelOf(held.province)} (${inFull(work, false)})`;
}

function about(work: Work, { random }: Draft): string {
  return `${inFull(work, random.chance(0.5))} về ${work.about}`;
}
