/** Which body issued the act: the letterhead says it, else the text lets it be guessed. */
import { findCitations } from '../../core/citation/find/find-citations.ts';
import { resolveCitations } from '../../core/citation/resolve/resolve-citations.ts';
import { provinceOf } from '../../core/citation/vocabulary/provinces.ts';
import type { Issuer } from '../../core/issuer.ts';
import { oneLine } from '../../core/one-line.ts';
import { foldMarks, slugOf, tonePlaced } from '../../core/text.ts';
import { isMotto, NUMBER_LINE, PLACE_DATE } from '../act/letterhead-lines.ts';
import { sentenceCase } from '../text/plain.ts';
import { type Fact, guess, missing, sure } from './fact.ts';
import type { Statement } from './statement.ts';

/** What is read for the issuer. */
export interface Heads {
  letterhead: readonly Statement[];
  signature: readonly Statement[];
  recipients: readonly Statement[];
  running: readonly Statement[];
  title: string;
}

/**
 * The id of the issuer, as in the authority file or as it would be there.
 *
 * @param issuers the authority file
 * @param home a body whose place is that of the issuer, when the editor gave one
 * @example issuerFact({ letterhead: [{ text: 'TỈNH KON TUM', line: 4 }], … }, issuers, null).value // 'kon-tum/ubnd'
 */
export function issuerFact(heads: Heads, issuers: readonly Issuer[]): Fact<string | null> {
  const bodies = heads.letterhead.filter(({ text }) => isBodyLine(text));
  const printed = oneLine(bodies.map(({ text }) => text).join(' '));
  const named =
    printed === ''
      ? null
      : fromLetterhead(
          bodies.map(({ text }) => text),
          heads,
          issuers,
        );
  const line = bodies[0]?.line ?? null;
  if (named && issuers.some(({ id }) => id === named)) return sure(named, line, `“${printed}”`);
  if (named) return guess(named, line, `“${printed}”: cơ quan này chưa có trong issuers.yaml`);
  return fromText(heads, issuers) ?? missing(null, 'không đọc được cơ quan ban hành', line);
}

function isBodyLine(text: string): boolean {
  return (
    !isMotto(text) &&
    !NUMBER_LINE.test(text) &&
    !PLACE_DATE.test(text) &&
    /\p{Lu}{2}/u.test(text) &&
    !/^V\/v/u.test(text)
  );
}

/** A department prints the body above it first: the last lines that name a body are meant, in the place of the first. */
function fromLetterhead(lines: readonly string[], heads: Heads, issuers: readonly Issuer[]): string | null {
  const home = homeOf(heads);
  for (let from = lines.length - 1; from > 0; from -= 1) {
    const own = oneLine(lines.slice(from).join(' '));
    if (!namesBody(own)) continue;
    const place =
      /(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN)\s+\p{Lu}[\p{Lu}\s-]*$/u.exec(
        oneLine(lines.slice(0, from).join(' ')),
      )?.[0] ?? '';
    const placed = oneLine(`${own} ${place}`);
    const id = knownBody(placed, issuers) ?? knownBody(own, issuers) ?? bodyInWords(placed, home);
    if (id) return id;
  }
  const printed = oneLine(lines.join(' '));
  return knownBody(printed, issuers) ?? bodyInWords(printed, home);
}

/** The listed body whose name ends the words, the longest such name. */
function knownBody(words: string, issuers: readonly Issuer[]): string | null {
  const key = nameKey(words);
  const known = issuers
    .flatMap(({ id, names, short }) =>
      [...names.map(({ name }) => name), short].map((name) => ({ id, key: nameKey(name) })),
    )
    .filter((one) => key.endsWith(one.key))
    .sort((a, b) => b.key.length - a.key.length)[0];
  return known?.id ?? null;
}

function nameKey(name: string): string {
  return slugOf(tonePlaced(name))
    .replaceAll(/(?:^|-)ubnd(?=-|$)/g, 'uy-ban-nhan-dan')
    .replaceAll(/(?:^|-)hdnd(?=-|$)/g, 'hoi-dong-nhan-dan')
    .replaceAll('-', '');
}

/** The body that words name, by the same reading that finds "của UBND tỉnh Kon Tum" in a text. */
function phraseOf(words: string) {
  const [cited] = findCitations(`Báo cáo số 1/BC ngày 01/01/2020 của ${properCase(words)} về việc`);
  const means = cited?.issuer?.phrase.means;
  return means?.kind === 'local' || means?.kind === 'central' ? means : null;
}

function namesBody(words: string): boolean {
  return phraseOf(words) !== null;
}

/** The id that the body would have when it is cited by these words. */
function bodyInWords(words: string, home: string | null): string | null {
  const phrase = phraseOf(words);
  if (!phrase) return null;
  if (phrase.kind === 'central') return phrase.body.id;
  const code = phrase.body.codes[0];
  if (!code) return null;
  const sentence = `Quyết định số 1/QĐ-${code} ngày 01/01/2020 của ${properCase(words)}`;
  const context = { issuer: home, from: null, to: null };
  return resolveCitations(findCitations(sentence), context)[0]?.issuer?.id ?? null;
}

/** Capitals as running text would print a name: "TỈNH KON TUM" → "tỉnh Kon Tum". */
function properCase(words: string): string {
  const levels =
    /^(?:tỉnh|huyện|thị|xã|phường|thành|phố|quận|trấn|đặc|khu|ủy|ban|nhân|dân|hội|đồng|sở|phòng)$/iu;
  return words
    .split(' ')
    .map((word) => (levels.test(word) ? word.toLocaleLowerCase('vi') : sentenceCase(word)))
    .join(' ')
    .replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'))
    .replace(/ủy ban nhân dân/iu, 'Ủy ban nhân dân')
    .replace(/hội đồng nhân dân/iu, 'Hội đồng nhân dân');
}

const ACTS =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?: \p{Lu}[\p{L} ]{2,30}?)? (?:đã )?(?:phát động|yêu cầu|báo cáo|ban hành|kêu gọi|xây dựng|tổ chức|triển khai|phê duyệt)/gu;
const OWN_CHAIRS =
  /(?:Chủ tịch|CT),? (?:và )?các (?:Phó Chủ tịch|PCT) (?:UBND|Ủy ban nhân dân) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường)/u;
const LEVEL_PLACE =
  /(tỉnh|huyện|thành phố|thị xã|quận|xã|phường) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}*){0,3})/gu;

/** Without a letterhead: the level from who acts and who is copied, the place from the names the text repeats. */
function fromText(heads: Heads, issuers: readonly Issuer[]): Fact<string | null> | null {
  const level = levelOf(heads);
  if (!level) return null;
  const names = placesIn([...heads.running.map(({ text }) => text), heads.title].join('\n'));
  const place = names.get(level.word)?.[0];
  if (!place) return null;
  const home = homeOf(heads);
  const id = bodyInWords(`Ủy ban nhân dân ${level.word} ${place}`, level.word === 'tỉnh' ? null : home);
  if (!id) return null;
  const known = issuers.some((issuer) => issuer.id === id);
  return guess(
    id,
    level.line,
    `“${level.from}”, địa danh nhắc nhiều nhất: ${level.word} ${place}${known ? '' : '; cơ quan này chưa có trong issuers.yaml'}`,
  );
}

function levelOf({
  recipients,
  running,
  signature,
}: Heads): { word: string; line: number; from: string } | null {
  if (
    signature.length > 0 &&
    !signature.some(({ text }) => /CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND/u.test(text))
  )
    return null;
  for (const { text, line } of recipients) {
    const word = OWN_CHAIRS.exec(text)?.[1];
    if (word) return { word, line, from: text.replace(/^- /, '') };
  }
  for (const { text, line } of running.slice(0, 12)) {
    const act = [...text.matchAll(ACTS)].at(-1);
    if (act?.[1]) return { word: act[1], line, from: act[0] };
  }
  return null;
}

/** Place names by the word for their level, the most frequent first; provinces are known by name. */
function placesIn(text: string): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, word = '', printed = ''] of text.matchAll(LEVEL_PLACE)) {
    const name = word === 'tỉnh' ? provinceNamed(printed) : printed;
    if (!name) continue;
    const ofLevel = counts.get(word) ?? new Map<string, number>();
    ofLevel.set(name, (ofLevel.get(name) ?? 0) + 1);
    counts.set(word, ofLevel);
  }
  return new Map(
    [...counts].map(([word, names]) => [word, [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name)]),
  );
}

/** "tỉnh Kon Tum Khóa" names Kon Tum. */
function provinceNamed(printed: string): string | null {
  const words = printed.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (provinceOf(slugOf(name))) return name;
  }
  return null;
}

/** A body of the province in which the act is at home, as the context of its citations. */
function homeOf({ letterhead, running, title }: Heads): string | null {
  const text = [
    title,
    ...letterhead.map(({ text }) => properCase(text)),
    ...running.map(({ text }) => text),
  ].join('\n');
  const province = placesIn(text).get('tỉnh')?.[0];
  return province ? `${slugOf(foldMarks(province))}/ubnd` : null;
}
