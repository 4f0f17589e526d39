/** Changes as Markdown, ready to be a comment of a pull request. */
import type { Change } from '../compare/word-diff.ts';
import { pathOf } from '../core/identity.ts';
import type { ChangedDocument, Changes, DocumentRow } from './changes.ts';
import type { CitationRow } from './citations.ts';
import type { FigureChange } from './figures.ts';
import { code, plainText, shortText } from './markdown-text.ts';
import type { PassageChange } from './passages.ts';
import type { RecordChange } from './records.ts';

/** A comment may have 65,536 characters. */
const LONGEST = 60_000;
const ROWS = 30;
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
 * @param base the revision as it was asked for
 * @example printChanges(changes, 'main').split('\n')[0] // '## Thay đổi nội dung so với `main`'
 */
export function printChanges(changes: Changes, base: string): string {
  const head = `## Thay đổi nội dung so với ${code(base)}`;
  const parts = [
    ...unreadPart(changes),
    ...documentPart(changes),
    ...citationPart(changes),
    ...addressPart(changes),
    ...figurePart(changes.figures),
    ...recordPart(changes.records),
  ];
  if (parts.length === 0) return `${head}\n\nNội dung kho không thay đổi.\n`;
  return cut([head, summary(changes), ...parts].join('\n\n'));
}

function cut(whole: string): string {
  if (whole.length <= LONGEST) return `${whole}\n`;
  const kept = whole.slice(0, whole.lastIndexOf('\n', LONGEST));
  return `${kept}\n\n**Còn dài, cắt ở đây.** Xem đủ bằng ${code('npm run changes -- BASE')} trên máy.\n`;
}

function summary({ documents, citations, addresses, figures }: Changes): string {
  const orphans = addresses.lost.filter(({ to }) => to === null).length;
  return [
    `Văn bản: ${documents.added.length} mới, ${documents.changed.length} sửa, ${documents.removed.length} bỏ.`,
    `Viện dẫn: ${citations.added.length} mới (${citations.unresolved.length} chưa xác định), ${citations.lost.length} mất.`,
    `Địa chỉ: ${addresses.added.length} mới, ${addresses.lost.length} mất${orphans > 0 ? ` (**${orphans} chưa có chuyển hướng**)` : ''}.`,
    `Chỉ tiêu, kết quả: ${figures.length} thay đổi.`,
  ].join(' ');
}

function unreadPart({ unread }: Changes): string[] {
  const told = (files: readonly string[], when: string) =>
    files.length === 0
      ? []
      : [`**Chưa so được** ${files.length} tệp có lỗi ở bản ${when}: ${rows(files.map(code)).join(', ')}.`];
  return [...told(unread.base, 'trước'), ...told(unread.now, 'này')];
}

function documentPart({ documents: { added, changed, removed } }: Changes): string[] {
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

function changeOf(before: string | null, after: string | null): string {
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

function citationPart({ citations: { added, lost, unresolved } }: Changes): string[] {
  const sure = added.filter((row) => !unresolved.includes(row));
  const lists = [
    listOf('Chưa xác định được, cần xem', unresolved.map(unresolvedLine)),
    listOf('Mới', byWork(sure)),
    listOf('Mất', byWork(lost)),
  ].flat();
  return lists.length === 0 ? [] : ['### Viện dẫn', ...lists];
}

function unresolvedLine({ document, pin, printed, work, reason, candidates }: CitationRow): string {
  const may =
    candidates.length > 0
      ? `; có thể là ${candidates
          .slice(0, 3)
          .map((id) => code(pathOf(id)))
          .join(', ')}`
      : '';
  const to = work === null ? 'không nối' : `nối tới ${code(pathOf(work))}`;
  return `- ${plainText(printed)} (${code(document)}, ${plainText(pin)}): ${plainText(reason ?? '')}; ${to}${may}`;
}

/** One line a work, with how often and where. */
function byWork(citations: readonly CitationRow[]): string[] {
  return [...Map.groupBy(citations, ({ work, printed }) => work ?? printed).values()].map((same) => {
    const [first] = same as [CitationRow];
    const places = [...new Set(same.map(({ document, pin }) => `${code(document)} ${plainText(pin)}`))];
    const to = first.work === null ? '' : ` → ${code(pathOf(first.work))}`;
    return `- ${plainText(first.printed)}${to} (${rows(places, 3).join(', ')})`;
  });
}

function addressPart({ addresses: { added, lost } }: Changes): string[] {
  const lists = [
    listOf(
      'Mất',
      lost.map(
        ({ address, to }) =>
          `- ${code(address)} ${to === null ? '**chưa có chuyển hướng**' : `→ ${code(to)}`}`,
      ),
    ),
    listOf(
      'Mới',
      added.map((address) => `- ${code(address)}`),
    ),
  ].flat();
  return lists.length === 0 ? [] : ['### Địa chỉ', ...lists];
}

function figurePart(figures: readonly FigureChange[]): string[] {
  if (figures.length === 0) return [];
  const lines = figures.map(({ document, list, indicator, label, before, after }) => {
    const what = before === null ? 'mới' : after === null ? 'bỏ' : 'sửa';
    const called = list === 'targets' ? 'chỉ tiêu' : 'kết quả';
    return `- ${called} ${what}: ${shortText(label, 120)} (${code(indicator)}, ${code(document)}): ${changeOf(before, after)}`;
  });
  return ['### Chỉ tiêu, kết quả', rows(lines).join('\n')];
}

function recordPart(records: readonly RecordChange[]): string[] {
  if (records.length === 0) return [];
  const names = { added: 'mới', changed: 'sửa', removed: 'bỏ' } as const;
  const lines = records.map(
    ({ kind, change, id }) =>
      `- ${kind === 'campaign' ? 'phong trào' : 'văn bản không có toàn văn'}, ${names[change]}: ${code(id)}`,
  );
  return ['### Hồ sơ', rows(lines).join('\n')];
}

function listOf(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${name}:**\n\n${rows(lines).join('\n')}`];
}

/** The first ones, and how many more there are. */
function rows(lines: readonly string[], most = ROWS): string[] {
  if (lines.length <= most) return [...lines];
  const bullet = lines[0]?.startsWith('- ') ? '- ' : '';
  return [...lines.slice(0, most), `${bullet}và ${lines.length - most} mục nữa`];
}
