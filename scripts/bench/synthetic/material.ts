/** The sentences from which the synthetic texts are made, taken from the received files of the archive. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsOf } from '../../../src/core/campaign.ts';
import { oneLine } from '../../../src/core/one-line.ts';

/** The name of the province stands for this sign, that of a district for the other. */
export const PROVINCE = '{tỉnh}';
export const DISTRICT = '{huyện}';

const MOST_FILES = 12;
/** What would be a citation, a date, an open quotation or Markdown in its new place. */
const UNFIT = /\d[/-]\p{L}|\d\/\d|tháng \d|[“”"‘’{}<>[\]$|~\\_#@*^`]|\p{Lu}\/\p{Lu}|https?|\.\.\.|…/u;
const LABEL = /^(?:\(?[\divx]+[.)]|\p{Ll}\)|[-+])\s+/u;

/**
 * Whole sentences without citations, dates, quotations and campaign names (all of these are put in
 * on purpose, where they can be accounted for), without their final full stop.
 *
 * @example readMaterial('content/sources', ['Toàn dân bảo vệ an ninh Tổ quốc'])[0] // 'Tiếp tục …'
 */
export function readMaterial(folder: string, campaignNames: string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const texts = files
    .sort()
    .slice(0, MOST_FILES)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts
    .flatMap((text) => text.normalize('NFC').split(/\n\s*\n|\n(?=[-+]\s)/))
    .flatMap(sentencesOf)
    .flatMap((sentence) => (isFit(sentence) ? [sentence] : clausesOf(sentence).filter(isFit)))
    .filter((sentence) => mentionsOf(campaignNames, sentence).length === 0)
    .map(withoutPlaces);
}

/** A paragraph that a page break cut loses its open end, since that is no sentence. */
function sentencesOf(paragraph: string): string[] {
  const plain = oneLine(paragraph.replace(/<sup>.*?<\/sup>|\*|#/g, '')).replace(LABEL, '');
  const whole = /[.;:]$/.test(plain) ? plain : plain.slice(0, plain.lastIndexOf('. ') + 1);
  return whole
    .replace(/\s*\.\/\.$/, '')
    .split(/(?<=[\p{L}\d)%])[.;]\s+(?=\p{Lu})|[.;:]+$/u)
    .map((sentence) => sentence.replace(LABEL, ''))
    .filter((sentence) => /^\p{Lu}/u.test(sentence));
}

/** What can be saved of a sentence that holds a citation or a quotation. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(/[;:]\s+/).map((clause) => clause.replace(LABEL, ''));
  return clauses.map((clause) => clause.charAt(0).toUpperCase() + clause.slice(1));
}

function isFit(sentence: string): boolean {
  const words = sentence.split(' ').length;
  const opened = sentence.split('(').length;
  return words >= 10 && words <= 120 && opened === sentence.split(')').length && !UNFIT.test(sentence);
}

function withoutPlaces(sentence: string): string {
  return sentence.replace(/Kon Tum|Quảng Nam/g, PROVINCE).replace(/Kon Rẫy|Ngọc Hồi/g, DISTRICT);
}
