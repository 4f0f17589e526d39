/** Names of bodies that stand in no table: a head word, then what belongs to the name. */

import { isCapital } from '../../reading/letters.ts';
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { beginsOtherBody } from '../../vocabulary/body-heads.ts';
import { nameEnd } from './name-end.ts';
import { beginsKind } from './other-kind.ts';

/**
 * Short words for a body as printed, unmarked or with their own marks: "Bổ", "Bỏ" and "Bố" fold like "Bộ", "Trưởng" like
 * "Trường", "Đoạn" like "Đoàn".
 */
const PRINTED =
  /^(?:sở|so|ban|phòng|phong|cục|cuc|trường|truong|viện|vien|hội|hoi|đoàn|doan|bộ|bo|báo|bao|bảo|bào|đài|dai|đại)(?!\p{L})/iu;
const SHORT = /^(?:so|ban|phong|cuc|truong|vien|hoi|doan|bo|bao|dai)(?![a-z])/;

/** Bodies in small letters too: "của ban chỉ đạo phòng, chống tội phạm". */
const UNMISTAKABLE =
  /(?:ban chi dao|ban chi huy|hoi dong thi dua|doan (?:thanh tra|kiem tra|giam sat)|to cong tac)(?![a-z])/y;

/**
 * Where the name of a body that begins at `at` ends; null when nothing like a body begins there.
 *
 * @param isHeaded whether the title of its head stands before, behind which it may begin small ("Trưởng ban …")
 * @example otherBodyEnd(readingOf('Trường Chính trị tỉnh về việc'), 0) // 21
 */
export function otherBodyEnd(reading: Reading, at: number, isHeaded = false): number | null {
  const { text, folded } = reading;
  const isName = isHeaded || isCapital(text, at) || endAt(UNMISTAKABLE, folded, at) !== null;
  const head = isName && !beginsKind(folded, at) ? endAt(beginsOtherBody, folded, at) : null;
  const isOtherWord = SHORT.test(folded.slice(at, at + 8)) && !PRINTED.test(text.slice(at, at + 8));
  return head === null || isOtherWord ? null : nameEnd(reading, head);
}

/**
 * Where a name ends behind letters for the kind of body, "BQL Khu kinh tế", "UBKT Đảng ủy"; `at` where none follows.
 *
 * @example letteredBodyEnd(readingOf('BQL Khu kinh tế về'), 3) // 15
 */
export function letteredBodyEnd(reading: Reading, at: number): number {
  const { text, folded } = reading;
  const goesOn = /^ \p{Lu}/u.test(text.slice(at, at + 2)) && !beginsKind(folded, at + 1);
  return goesOn ? nameEnd(reading, at) : at;
}
