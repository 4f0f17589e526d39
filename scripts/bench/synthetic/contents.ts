/** Section II: numbered units of running text with citations, movements, items and footnotes. */
import { type Block, type Draft, footnote, sentence } from './draft.ts';

const LEADS = [
  'Tiếp tục triển khai thực hiện có hiệu quả',
  'Quán triệt và tổ chức thực hiện nghiêm',
  'Đẩy mạnh tuyên truyền, phổ biến',
  'Sơ kết, tổng kết việc thực hiện',
  'Căn cứ',
];
const NOTE_LEADS = ['Theo', 'Tại', 'Ban hành kèm theo', 'Thay thế'];
const UNITS_OF_PARAGRAPHS = 3;

/**
 * Paragraphs until the document has `words` more words, footnotes included; all citations that
 * are left find their place.
 *
 * @example contentBlocks(draft, 2000).length // for instance 31
 */
export function contentBlocks(draft: Draft, words: number): Block[] {
  const notes = Array.from({ length: draft.notesWanted - draft.notes.length }, () => noteText(draft));
  const movements = movementSentences(draft);
  const texts: string[] = [];
  let left = words - notes.join(' ').split(' ').length;
  for (let unit = 1; left > 0 || movements.length + draft.citations.length > 0; ) {
    const opens = texts.length % UNITS_OF_PARAGRAPHS === 0;
    const label = opens ? `${unit++}. ` : draft.random.pick(['- ', '- ', '+ ', '']);
    const text = label + runningText(draft, movements, left);
    texts.push(text);
    left -= text.split(' ').length;
  }
  return withNotes(draft, texts, notes).map((text) => ({ kind: 'paragraph', text }));
}

/** The nearer the end, the likelier that a citation or a movement still waiting comes next. */
function runningText(draft: Draft, movements: string[], left: number): string {
  const { random, citations } = draft;
  const isDue = (waiting: number, words: number) =>
    waiting > 0 && random.chance((waiting * words) / Math.max(left, 1));
  const sentences = left > 0 ? [sentence(draft), sentence(draft)] : [];
  if (isDue(citations.length, 90)) sentences.unshift(`${random.pick(LEADS)} ${citations.pop()}.`);
  if (isDue(movements.length, 90)) sentences.push(movements.pop() ?? '');
  return sentences.join(' ');
}

/** Two to four national movements, and that of the province and year when it was launched before. */
function movementSentences({ studio, random, held, campaigns, launched }: Draft): string[] {
  const movements = random.some(studio.authorities.movements, random.between(2, 4));
  const role = { 'bao-cao': 'reports', 'quyet-dinh': 'mentions' }[held.type] ?? 'implements';
  campaigns.push(...movements.map(({ id }) => ({ id, role })));
  const names = [...movements.map(({ name }) => `*${name}*`), ...(launched ? [launched.about] : [])];
  return names.map((name) => `Thực hiện tốt phong trào “${name}”.`);
}

/** Spreads the footnotes over the paragraphs, in order, each at the end of a sentence. */
function withNotes(draft: Draft, texts: string[], notes: string[]): string[] {
  const every = texts.length / Math.max(1, notes.length);
  return texts.map((text, at) => {
    const note = notes[Math.floor(at / every)];
    const isFirst = Math.floor(at / every) !== Math.floor((at - 1) / every);
    return note && isFirst ? text.replace(/\.$/, `${footnote(draft, note)}.`) : text;
  });
}

function noteText(draft: Draft): string {
  const { random, citations, studio, held } = draft;
  const way = random.next();
  if (way < 0.4 && citations.length > 1) return `${random.pick(NOTE_LEADS)} ${citations.pop()}.`;
  if (way < 0.7) return sentence(draft);
  const places = random.some(studio.places.get(held.province.slug) ?? [], random.between(2, 6));
  return `Gồm các xã: ${places.join(', ')}.`;
}
