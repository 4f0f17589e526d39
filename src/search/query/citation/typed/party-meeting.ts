/** Resolutions that are called by their congress or plenum: "nghị quyết đại hội XIII", "trung ương 4 khóa XII". */

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };
const IN_WORDS = ['nhat', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const COUNT = String.raw`(\d{1,2}|[ivx]{1,6})`;
const CONGRESS = new RegExp(
  `(?:^| )dai hoi (?!thi dua|cong doan|doan |hoi )(?:[a-z]+ )*?(?:(?:lan )?thu |lan |khoa )?(?:${COUNT}|(?<=thu )(muoi [a-z]+|[a-z]{2,4}))(?= |$)`,
);
const CENTRE = '(?:ban chap hanh |bch )?(?:trung uong|tw)(?: dang)?';
const PLENUM = new RegExp(
  String.raw`(?:^| )(?:nghi quyet |ket luan |nq |kl |hoi nghi )+(?:${CENTRE} (?:lan )?(?:thu )?${COUNT}|(?:lan )?(?:thu )?(\d{1,2}|[ivx]{1,6}|[a-z]{2,4}) ${CENTRE})(?:(?: [a-z]+)*? khoa ${COUNT})?(?= |$)`,
);
const MOST_PLENUMS = 15;

/**
 * The key of the meeting that folded words name, as the addresses of its resolution have it; null for none.
 *
 * @example meetingIn('nghi quyet dai hoi dang bo tinh lan thu xvi') // 'dai-hoi-lan-thu-16'
 * @example meetingIn('nghi quyet trung uong 4 khoa xii') // 'hoi-nghi-trung-uong-4-khoa-12'
 */
export function meetingIn(words: string): string | null {
  const congress = CONGRESS.exec(words);
  const number = ordinalOf(congress?.[1] ?? congress?.[2]);
  if (number) return `dai-hoi-lan-thu-${number}`;
  const plenum = PLENUM.exec(words);
  const count = ordinalOf(plenum?.[1] ?? plenum?.[2]);
  if (!count || count > MOST_PLENUMS) return null;
  const term = ordinalOf(plenum?.[3]);
  return `hoi-nghi-trung-uong-${count}${term ? `-khoa-${term}` : ''}`;
}

/**
 * Whether a work's meeting is the one that was typed; a plenum without its term is that of any.
 *
 * @example isMeeting('hoi-nghi-trung-uong-4', 'hoi-nghi-trung-uong-4-khoa-12') // true
 */
export function isMeeting(typed: string, held: string): boolean {
  return held === typed || held.startsWith(`${typed}-khoa-`);
}

function ordinalOf(written = ''): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^[ivx]+$/.test(written)) return romanOf(written);
  const [, ten, unit = ''] = /^(muoi )?([a-z]+)$/.exec(written) ?? [];
  const value = IN_WORDS.indexOf(unit === 'tu' ? 'bon' : unit) + 1;
  return value > 0 && ten ? value + 10 : value;
}

function romanOf(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
