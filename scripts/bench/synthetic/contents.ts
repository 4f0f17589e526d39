/** Section II: numbered units of running text with citations, movements, items and footnotes. */
import { type Block, type Draft, footnote, sentence } from './draft.ts';

const LEADS = ['Tiếp tục triển khai thực hiện có hiệu quả', 'Quán triệt và tổ chức thực hiện nghiêm', 'Đẩy mạnh tuyên truyền, phổ biến', 'Sơ kết, tổng kết việc thực hiện', 'Căn cứ'];
const NOTE_LEADS = ['Theo', 'Tại', 'Ban hành kèm theo', 'Thay thế'];
const UNITS_OF_PARAGRAPHS = 3;

/**
 * Paragraphs until the document has `words` more words; places all citations and footnotes left.
 *
 * @example contentBlocks(draft, 2000).length // for instance 31
 */
export function contentBlocks(draft: Draft, words: number): Block[] {
  const texts: string[] = [];
  const movements = movementSentences(draft);
  let [unit, left] = [0, words];
  while (left > 0 || movements.length > 0) {
    const opens = texts.length % UNITS_OF_PARAGRAPHS === 0;
    if (opens) unit += 1;
    const text = `${opens ? `${unit}. ` : paragraphLabel(draft)}${runningText(draft, movements)}`;
    texts.push(text);
    left -= text.split(' ').length;
  }
  texts.push(`${unit + 1}. Các nội dung khác: ${[...draft.citations.splice(0), 'các quy định hiện hành'].join('; ')}.`);
  return placeNotes(draft, texts).map((text) => ({ kind: 'paragraph', text }));
}

function paragraphLabel({ random }: Draft): string {
  return random.pick(['- ', '- ', '+ ', '']);
}

function runningText(draft: Draft, movements: string[]): string {
  const { random, citations } = draft;
  const sentences = [sentence(draft), sentence(draft)];
  if (citations.length > 1 && random.chance(0.6)) sentences.unshift(`${random.pick(LEADS)} ${citations.pop()}.`);
  if (movements.length > 0 && random.chance(0.4)) sentences.push(movements.pop() ?? '');
  return sentences.join(' ');
}

/** Two to four national movements, and that of the province and year when it was launched before. */
function movementSentences({ studio, random, held, campaigns, launched }: Draft): string[] {
  const movements = random.some(studio.authorities.movements, random.between(2, 4));
  const role = held.type === 'bao-cao' ? 'reports' : held.type === 'quyet-dinh' ? 'mentions' : 'implements';
  campaigns.push(...movements.map(({ id }) => ({ id, role })));
  const names = movements.map(({ name }) => `*${name}*`);
  const local = launched ? [launched.about] : [];
  return [...names, ...local].map((name) => `Thực hiện tốt phong trào “${name}”.`);
}

/** Spreads the footnotes over the paragraphs, in order, at the end of a sentence. */
function placeNotes(draft: Draft, texts: string[]): string[] {
  const wanted = draft.notesWanted - draft.notes.length;
  const every = Math.max(1, Math.floor(texts.length / Math.max(1, wanted)));
  return texts.map((text, at) => {
    const here = at % every === 0 && draft.notes.length < draft.notesWanted;
    return here ? text.replace(/\.$/, `${footnote(draft, noteText(draft))}.`) : text;
  });
}

function noteText(draft: Draft): string {
  const { random, citations, studio, held } = draft;
  const places = random.some(studio.places.get(held.province.slug) ?? [], random.between(2, 6));
  const way = random.next();
  if (way < 0.4 && citations.length > 0) return `${random.pick(NOTE_LEADS)} ${citations.pop()}.`;
  return way < 0.6 ? `Gồm các xã: ${places.join(', ')}.` : sentence(draft);
}
