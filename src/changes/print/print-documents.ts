/** Documents that came, went and changed, with their words. */
import type { Change } from '../../compare/word-diff.ts';
import { pathOf } from '../../core/identity.ts';
import type { ChangedDocument, Changes, DocumentRow } from '../changes.ts';
import type { PassageChange } from '../passages.ts';
import { code, plainText, shortText } from './markdown-text.ts';
import { rows } from './rows.ts';

const PASSAGES = 20;
/** Words shown before and behind a change, and characters of what is wholly new or gone. */
const AROUND = 6;
const WHOLE = 300;

const FACTS: Readonly<Record<string, string>> = {
  title: 'trích yếu',
  type: 'loại',
  number: 'số, ký hiệu',
  issuedOn: 'ngày ban hành',
  dating: 'chứng cứ về ngày',
  place: 'địa danh',
  issuer: 'cơ quan',
  signers: 'người ký',
  theme: 'chủ đề',
  period: 'thời gian',
  topics: 'chủ đề nội dung',
  campaigns: 'phong trào',
  relations: 'quan hệ',
  recipients: 'nơi nhận',
  assignments: 'phân công',
  source: 'nguồn',
};

/**
 * @example documentPart(changes)[0] // '### Văn bản'
 */
export function documentPart({ documents: { added, changed, removed } }: Changes): string[] {
  const lines = [
    ...rows(added.map((row) => `- **Mới:** ${documentLine(row)}`)),
    ...rows(removed.map((row) => `- **Bỏ:** ${documentLine(row)}`)),
  ];
  if (lines.length + changed.length === 0) return [];
  return ['### Văn bản', ...(lines.length > 0 ? [lines.join('\n')] : []), ...changed.flatMap(changedPart)];
}

function documentLine({ id, name, title }: DocumentRow): string {
  return `${plainText(name)}: ${shortText(title, 160)} (${code(pathOf(id))})`;
}

function changedPart({ id, was, name, title, facts, text, lostPlaces }: ChangedDocument): string[] {
  const moved = was === id ? '' : `, trước ở ${code(pathOf(was))}`;
  const head = `#### Sửa: ${plainText(name)}: ${shortText(title, 120)}\n\n${code(pathOf(id))}${moved}`;
  const stated = facts.map(
    ({ key, before, after }) => `- ${FACTS[key] ?? key} (${code(key)}): ${changeOf(before, after)}`,
  );
  const passages = rows(text.map(passageLine), PASSAGES);
  const lost =
    lostPlaces.length === 0
      ? []
      : [
          `- địa chỉ trong văn bản không còn: ${rows(
            lostPlaces.map((place) => code(`#${place}`)),
            10,
          ).join(', ')}`,
        ];
  return [head, [...stated, ...passages, ...lost].join('\n')];
}

/**
 * What was and what is.
 *
 * @example changeOf('10', '12') // '<del>10</del> → <ins>12</ins>'
 */
export function changeOf(before: string | null, after: string | null): string {
  const removed = before === null ? '' : `<del>${shortText(before, WHOLE)}</del>`;
  const added = after === null ? '' : `<ins>${shortText(after, WHOLE)}</ins>`;
  return [removed, added].filter(Boolean).join(' → ');
}

const MARKS: Record<Exclude<Change['kind'], 'same'>, string> = { removed: 'del', added: 'ins' };

function passageLine({ kind, pin, words }: PassageChange): string {
  if (kind !== 'changed') {
    const whole = words.map(({ text }) => text).join('');
    const tag = MARKS[kind];
    return `- ${plainText(pin)}, ${kind === 'added' ? 'đoạn mới' : 'bỏ đoạn'}: <${tag}>${shortText(whole, WHOLE)}</${tag}>`;
  }
  const shown = words.map(({ kind: what, text }, index) =>
    what === 'same'
      ? contextOf(text, index === 0, index === words.length - 1)
      : `${blankBefore(text)}<${MARKS[what]}>${shortText(text, WHOLE)}</${MARKS[what]}>${blankBehind(text)}`,
  );
  return `- ${plainText(pin)}: ${shown.join('').trim()}`;
}

/** A few words of what stayed: behind the change before it, before the change behind it. */
function contextOf(text: string, isFirst: boolean, isLast: boolean): string {
  const all = text.trim().split(/\s+/u).filter(Boolean);
  const shown = (words: readonly string[]) => plainText(words.join(' '));
  const [before, behind] = [blankBefore(text), blankBehind(text)];
  if (all.length <= (isFirst || isLast ? AROUND : 2 * AROUND)) return `${before}${shown(all)}${behind}`;
  const head = isFirst ? '' : `${before}${shown(all.slice(0, AROUND))} `;
  const tail = isLast ? '' : ` ${shown(all.slice(-AROUND))}${behind}`;
  return `${head}…${tail}`;
}

function blankBefore(text: string): string {
  return /^\s/u.test(text) ? ' ' : '';
}

function blankBehind(text: string): string {
  return /\s$/u.test(text) ? ' ' : '';
}
