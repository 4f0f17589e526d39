/** The term and the meeting that stand behind the name of an elected body: "HĐND tỉnh khóa X, nhiệm kỳ 2016-2021, kỳ họp thứ ba". */

const SPECIAL = '(?: bat thuong| chuyen de| thuong le)?';
const MEETING = String.raw`ky hop${SPECIAL}(?: lan)? (?:thu [a-z]{2,5}(?: (?:mot|hai|ba|bon|tu|lam|sau|bay|tam|chin))?|(?:thu )?\d{1,2})`;

/** As part of a pattern over folded text, as often as it stands there. */
export const TERMS = String.raw`(?:,? \(?(?:khoa (?:thu )?[ivxl\d]{1,5}|nhiem ky \d{4} ?- ?\d{4}|(?:tai )?${MEETING})(?![a-z\d])\)?){0,3}`;

/** "của kỳ họp thứ 5 HĐND tỉnh": the meeting before its body. */
export const MEETING_OF = `(?:(?:${MEETING}|ky hop${SPECIAL}),? (?:cua )?)?`;
