/** Proof that reading a file lost no letter and no figure. */

/**
 * The words around the first letter of `printed` that `text` has not as often; null when none is lost.
 *
 * @example lostLetters('Chỉ thị', 'Chỉ th') // 'Chỉ thị'
 */
export function lostLetters(printed: string, text: string): string | null {
  const has = countsOf(text);
  const wants = countsOf(printed);
  for (const [letter, count] of wants) {
    if ((has.get(letter) ?? 0) >= count) continue;
    const at = printed.indexOf(letter);
    return printed.slice(Math.max(0, at - 20), at + 20);
  }
  return null;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
