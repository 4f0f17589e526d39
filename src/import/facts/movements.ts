/** Which campaigns and topics of the archive the text speaks of, and which movements it names that the archive has not. */
import { mentionsOf } from '../../core/campaign.ts';
import { pathOfPlace, placeOfIssuer } from '../../core/citation/resolve/citing-context.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { CampaignRole } from '../../core/official-document.ts';
import { foldMarks } from '../../core/text.ts';
import { type Fact, guess } from './fact.ts';
import type { Statement } from './statement.ts';

const LAUNCHES = /phát động|tổ chức (?:đợt|phong trào) thi đua/iu;
const NAMED =
  /(?:phong trào(?: thi đua(?: đặc biệt)?)?|cuộc vận động|đợt thi đua)\s*:?\s*[“"]([^”"]{8,160})[”"]/giu;

/**
 * Campaigns by any wording of their record, once each, with the first place.
 *
 * @example campaignFacts(statements, 'Phát động …', { type: 'chi-thi', issuer: 'kon-tum/ubnd' }, corpus)[0]?.value // { id: 'nong-thon-moi', role: 'implements' }
 */
export function campaignFacts(
  statements: readonly Statement[],
  title: string,
  { type, issuer }: { type: string | null; issuer: string | null },
  corpus: Corpus,
): Fact<{ id: string; role: CampaignRole }>[] {
  return corpus.campaigns.flatMap(({ id, campaign }) => {
    if (!isOfPlace(campaign.issuer, issuer)) return [];
    const wordings = [campaign.name, ...campaign.aliases];
    const at = statements.find(({ text }) => mentionsOf(wordings, text).length > 0);
    const inTitle = mentionsOf(wordings, title).length > 0;
    if (!at && !inTitle) return [];
    const role = roleOf(type, inTitle && LAUNCHES.test(title));
    return [guess({ id, role }, at?.line ?? null, `“${campaign.name}”`)];
  });
}

/** "Phong trào thi đua yêu nước năm 2023" of another district is another movement. */
function isOfPlace(campaign: string | null, issuer: string | null): boolean {
  const own = pathOfPlace(placeOfIssuer(campaign));
  return own === null || issuer === null || `${pathOfPlace(placeOfIssuer(issuer))}/`.startsWith(`${own}/`);
}

function roleOf(type: string | null, launches: boolean): CampaignRole {
  if (type === 'bao-cao') return 'reports';
  return launches && type !== 'ke-hoach' ? 'launches' : 'implements';
}

/**
 * Names in quotation marks behind "phong trào" that no record has.
 *
 * @example unknownMovements([{ text: 'phong trào “Sạch làng tốt ruộng”', line: 3 }], corpus)[0]?.text // 'Sạch làng tốt ruộng'
 */
export function unknownMovements(statements: readonly Statement[], corpus: Corpus): Statement[] {
  const wordings = corpus.campaigns.flatMap(({ campaign }) => [campaign.name, ...campaign.aliases]);
  const found = new Map<string, Statement>();
  for (const { text, line } of statements) {
    for (const [, name = ''] of text.matchAll(NAMED)) {
      const key = foldMarks(name);
      if (!found.has(key) && mentionsOf(wordings, name).length === 0) found.set(key, { text: name, line });
    }
  }
  return [...found.values()];
}

/**
 * Whether an act begins a movement that no record has, by its title.
 *
 * @example launchesUnknown('Phát động Phong trào thi đua “Sạch làng”', corpus) // true
 */
export function launchesUnknown(title: string, corpus: Corpus): boolean {
  if (!LAUNCHES.test(title) || !/thi đua/iu.test(title)) return false;
  return !corpus.campaigns.some(({ campaign: { name, aliases } }) =>
    [name, ...aliases].some((wording) => mentionsOf([wording], title).length > 0),
  );
}

/** A topic is proposed when its words stand in the text so often, by 10,000 letters. */
const OFTEN = 1.5;

/**
 * Topics by the words of their name and description, the most frequent first.
 *
 * @example topicFacts(statements, corpus).map(({ value }) => value) // ['thi-dua-khen-thuong', 'kinh-te']
 */
export function topicFacts(statements: readonly Statement[], corpus: Corpus): Fact<string>[] {
  const text = foldMarks(statements.map((statement) => statement.text).join('\n'));
  const long = Math.max(1, text.length / 10_000);
  return corpus.topics
    .map(({ id, name, description }) => ({
      id,
      name,
      count: countOf(text, phrasesOf(`${name}, ${description}`)),
    }))
    .filter(({ count }) => count / long >= OFTEN && count >= 2)
    .sort((a, b) => b.count - a.count)
    .map(({ id, name, count }) => guess(id, null, `“${name}”: ${count} chỗ trong văn bản`));
}

function phrasesOf(words: string): string[] {
  const phrases = foldMarks(words)
    .split(/[,;.]| va /)
    .map((phrase) => phrase.trim());
  return [...new Set(phrases.filter((phrase) => phrase.includes(' ') && phrase.length > 5))];
}

function countOf(text: string, phrases: readonly string[]): number {
  return phrases.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0);
}
