/** The examples of this archive, chosen once for all guides. */
import { typeName } from '../../core/document-type.ts';
import type { OfficialDocument } from '../../core/official-document.ts';
import { oncePerCorpus } from '../../core/once.ts';
import { openArchive } from '../../corpus/open-archive.ts';
import { type GuideExamples, guideExamples } from '../../data/guide-examples.ts';

const chosen = oncePerCorpus((corpus) => guideExamples(corpus, openArchive().passagesOf));

/**
 * @example examples().cited?.work.number // '34-CT/TW'
 */
export function examples(): GuideExamples {
  return chosen(openArchive().corpus);
}

/**
 * A document as one speaks of it.
 *
 * @example calledName(held.document) // 'Chỉ thị 08/CT-UBND'
 */
export function calledName({ type, number }: OfficialDocument): string {
  return number ? `${typeName(type)} ${number.written}` : typeName(type);
}
