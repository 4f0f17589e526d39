/** Whether a number begins at a digit of the text, and the figure before it that a scanner took for a letter. */

/** 66 inside 366, 2021 inside 01:2021, 24 inside 12/24. */
export function isJoined(text: string, at: number): boolean {
  const sign = text.charAt(at - 1);
  // Where a space was lost, the word before the number is "số", or the code of its kind: "NĐ49".
  if (/\p{L}/u.test(sign))
    return !/(?:^|[^\p{L}\p{N}/-])(?:[sS][ốôoè]?|S[ỐÔO]|NĐ|QĐ|NQ)$/u.test(
      text.slice(Math.max(0, at - 3), at),
    );
  if (/[\p{N}/=]/u.test(sign)) return true;
  const before = text.charAt(at - 2);
  return sign === '-' ? /[\p{L}\p{N}]/u.test(before) : /[.,:]/.test(sign) && /\p{N}/u.test(before);
}

const MISREAD = /(?:^|[^\p{L}])[sS][ốôỐÔ] ([OQolI])$/u;

/** "Nghị định số O8/2020/NĐ-CP", "số l2/2020/…": a letter that a scanner took for the first figure; null for none. */
export function misreadBefore(text: string, at: number): string | null {
  if (!/[OQolI]/.test(text.charAt(at - 1))) return null;
  const letter = MISREAD.exec(text.slice(Math.max(0, at - 5), at))?.[1];
  return letter ? (/[OQo]/.test(letter) ? '0' : '1') : null;
}
