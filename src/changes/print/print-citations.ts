/** Citations that came and went; those that lead nowhere for sure come first. */
import { pathOf } from '../../core/identity.ts';
import type { Changes } from '../changes.ts';
import type { CitationRow } from '../citations.ts';
import { code, plainText } from './markdown-text.ts';
import { listOf, rows } from './rows.ts';

/**
 * @example citationPart(changes)[0] // '### Viện dẫn'
 */
export function citationPart({ citations: { added, lost, unresolved } }: Changes): string[] {
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
