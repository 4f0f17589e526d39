/** Resolutions and conclusions of the plenums of the Central Committee, which are cited by their count and congress. */
import { matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import type { NameFound } from './named.ts';
import { ordinalOf } from './ordinal.ts';

const CENTRE = String.raw`(?:(?:ban chap hanh|bch) )?(?:trung(?: uong)?|t\.?[wu]\.?)(?: dang)?`;
const COUNT = String.raw`(\d{1,2}|[ivx]{1,4}|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)`;
/** "khóa XII", "khóa XI/XII", "khóa XI, khóa XII": of several terms none is sure. */
const TERMS = String.raw`([ivxl]{1,6}|\d{1,2})((?:\/|[,;] ?| va |, khoa | va khoa )[ivxl]{1,6})?`;
const PLENUM = new RegExp(
  String.raw`(?:nghi quyet|ket luan|nq) (?:cua )?(?:(?:hoi nghi )?(?:lan thu )?${CENTRE}(?: lan thu)? ?${COUNT}|(?:hoi nghi )?lan thu ${COUNT},? (?:cua )?${CENTRE})(?![a-z\d])(?:,? ?(?:\(khoa ${TERMS}\)|khoa ${TERMS}(?![a-z\d])))?`,
  'y',
);
/**
 * The resolution or conclusion of a plenum whose words begin at `at`.
 *
 * @example plenumAt(readingOf('Nghị quyết Trung ương 4 khóa XII'), 0, 'nghi quyet')?.name // 'hoi-nghi-trung-uong-4-khoa-12'
 */
export function plenumAt({ folded }: Reading, at: number, word: string): NameFound | null {
  const found = matchAt(PLENUM, folded, at);
  const number = ordinalOf(found?.[1] ?? found?.[2] ?? '');
  if (!found || number === null) return null;
  const [, , , bracketed, , bare] = found;
  const isSure = !found[4] && !found[6];
  const congress = isSure ? ordinalOf(bracketed ?? bare ?? '') : null;
  const name = `hoi-nghi-trung-uong-${number}${congress === null ? '' : `-khoa-${congress}`}`;
  return {
    kind: 'plenum',
    start: at,
    end: at + found[0].trimEnd().length,
    type: word === 'ket luan' ? 'ket-luan' : 'nghi-quyet',
    wordEnd: at + word.length,
    name,
    year: null,
    issuer: null,
  };
}
