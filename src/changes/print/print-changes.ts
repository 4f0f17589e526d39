/** Changes as Markdown, ready to be a comment of a pull request. */
import type { Changes } from '../changes.ts';
import type { FigureChange } from '../figures.ts';
import type { RecordChange } from '../records.ts';
import { code, shortText } from './markdown-text.ts';
import { citationPart } from './print-citations.ts';
import { changeOf, documentPart } from './print-documents.ts';
import { listOf, rows } from './rows.ts';

/** A comment may have 65,536 characters. */
const LONGEST = 60_000;

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
