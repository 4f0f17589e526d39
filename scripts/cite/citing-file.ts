/** A file whose citations are asked for: what of it is text, and what it tells of its own issuer and day. */
import type { CitingDocument } from '../../src/core/citation/resolve/citing-context.ts';
import { citingDocument } from '../../src/core/official-document.ts';
import { FRONT_MATTER_LINE, splitFile } from '../../src/corpus/front-matter.ts';
import { readYaml } from '../../src/corpus/yaml/read.ts';

/**
 * The body with its front matter blanked, so that offsets stay those of the file, and the context: what was given
 * on the command line, else what the front matter says.
 *
 * @example citingFile('a.txt', 'Chỉ thị …', {}).document // { issuer: null, from: null, to: null }
 */
export function citingFile(
  file: string,
  text: string,
  given: Partial<CitingDocument>,
): { body: string; document: CitingDocument } {
  const end = /\.mdx$/i.test(file) ? frontMatterEnd(text) : 0;
  const own = end > 0 ? ownContext(file, text) : {};
  const document = { issuer: null, from: null, to: null, ...own, ...given };
  return { body: text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end), document };
}

/** As the archive reads it: lines of either kind of end. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

function frontMatterEnd(text: string): number {
  return FRONT_MATTER.exec(text)?.[0].length ?? 0;
}

/** A broken front matter is the business of `npm run check`; here it only tells nothing. */
function ownContext(file: string, text: string): Partial<CitingDocument> {
  const { split } = splitFile(file, text);
  const value = split && readYaml(file, split.yaml, FRONT_MATTER_LINE).yaml?.value;
  if (typeof value !== 'object' || value === null || !('issuer' in value)) return {};
  const { issuer, issuedOn, dating } = value as Parameters<typeof citingDocument>[0];
  if (typeof issuer !== 'string') return {};
  return citingDocument({ issuer, issuedOn: issuedOn ? String(issuedOn) : null, dating });
}
