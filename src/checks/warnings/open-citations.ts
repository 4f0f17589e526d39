/** Citations that are not simply dated: what is printed may be right, but an editor should look. */
import { reasons, resolutionNames } from '../../core/citation/resolve/resolution.ts';
import type { Cited } from '../../core/cited.ts';
import type { Corpus } from '../../core/corpus.ts';
import { coverageOf } from '../../core/coverage.ts';
import type { HeldDocument } from '../../core/held-document.ts';
import { pathOf } from '../../core/identity.ts';
import { UNKNOWN_YEAR } from '../../core/unknown-year.ts';
import type { ShownSource } from '../../corpus/shown-source.ts';
import type { Finding } from '../finding.ts';

const SHOWN = 3;

const MENDS: Partial<Record<Cited['kind'], string>> = {
  contradictory:
    'Đối chiếu bản nguồn: chép hoặc nhận dạng sai thì sửa bằng <Corrected from="…">…</Corrected>; bản in sai thật thì để nguyên',
  unplaced: 'Đối chiếu bản nguồn; nếu đúng như in thì để nguyên: chỗ này không được nối tới văn bản nào',
};

/**
 * Every such citation at its place, with the works that it may mean.
 *
 * @param sourceOf the file of a document
 * @example openCitations(corpus, sourceOf)[0]?.severity // 'warning'
 */
export function openCitations(corpus: Corpus, sourceOf: (held: HeldDocument) => ShownSource): Finding[] {
  const ofDocument = Map.groupBy(coverageOf(corpus).open, ({ held }) => held);
  return [...ofDocument].flatMap(([held, open]) => {
    const places = placesIn(sourceOf(held), held.citations);
    return open.map(({ index, cited, reason }): Finding => {
      const { printed, kind } = cited;
      return {
        file: held.file,
        path: [],
        at: places[index],
        rule: `citation/${kind}`,
        severity: 'warning',
        message: `Chỗ dẫn “${printed}” ${resolutionNames[kind]}: ${reasons[reason]}.`,
        mend: mendOf(corpus, cited),
      };
    });
  });
}

/** Citations stand in reading order, footnotes last; one whose words are parted by marks is at the one before. */
function placesIn(source: ShownSource, citations: readonly Cited[]): { line: number; column: number }[] {
  let from = 0;
  return citations.map(({ printed }) => {
    const words = new RegExp(printed.split(' ').map(escaped).join('\\s+'), 'gu');
    words.lastIndex = from;
    const found = words.exec(source.text) ?? words.exec(source.text);
    if (found) from = found.index + found[0].length;
    return source.placeOf(found?.index ?? from);
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function mendOf(corpus: Corpus, cited: Cited): string {
  const candidates = candidatesOf(corpus, cited);
  const shown = candidates.slice(0, SHOWN).map(pathOf).join(', ');
  const more = candidates.length > SHOWN ? ` và ${candidates.length - SHOWN} văn bản nữa` : '';
  const may = shown ? `Có thể là ${shown}${more}. ` : '';
  if (cited.kind !== 'undated') return `${may}${MENDS[cited.kind] ?? 'Đối chiếu bản nguồn'}.`;
  return `${may}Biết chắc là văn bản nào thì ghi citedAs (as: ${cited.work}) trong hồ sơ của văn bản ấy; chưa chắc thì để nguyên.`;
}

/** Those that the document itself leaves, else all works that bear the number in the series of the body. */
function candidatesOf(corpus: Corpus, { candidates, work }: Cited): string[] {
  if (candidates.length > 0 || !work?.includes(`/${UNKNOWN_YEAR}/`)) return candidates;
  const [scope, name] = work.split(`/${UNKNOWN_YEAR}/`);
  return (corpus.works.byNumber.get(name ?? '') ?? []).filter(
    (id) => id !== work && id.startsWith(`${scope}/`),
  );
}
