/** Ordinals of congresses and plenums: "XIII", "13", "thứ mười ba". */

const IN_WORDS: Record<string, number> = {
  nhat: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const ROMAN: readonly [string, number][] = [
  ['xl', 40],
  ['l', 50],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/**
 * The number that figures, Roman letters or folded words mean; null for other words.
 *
 * @example ordinalOf('xiii') // 13
 * @example ordinalOf('muoi ba') // 13
 */
export function ordinalOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^[ivxl]+$/.test(written)) return romanOf(written);
  const [, ten, unit = ''] = /^(muoi )?([a-z]+)$/.exec(written) ?? [];
  const value = IN_WORDS[unit];
  return value === undefined ? null : value + (ten ? 10 : 0);
}

function romanOf(letters: string): number {
  let [rest, sum] = [letters, 0];
  while (rest !== '') {
    const [sign = '', value = 0] = ROMAN.find(([one]) => rest.startsWith(one)) ?? [];
    sum += value;
    rest = rest.slice(sign.length || 1);
  }
  return sum;
}
