/** Words of the archive inside Markdown that others will show: they stay words, whatever they look like. */
import { oneLine } from '../../core/one-line.ts';

/**
 * Nothing in it is markup, a mention or a reference to an issue.
 *
 * @example plainText('a*b @c #1 <d>') // 'a\\*b @<!-- -->c #<!-- -->1 &lt;d&gt;'
 */
export function plainText(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~!]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/)|(?<=www)\./gi, '$&<!-- -->');
}

/**
 * The same, cut at a word.
 *
 * @example shortText('một hai ba', 8) // 'một hai…'
 */
export function shortText(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return plainText(line);
  return `${plainText(line.slice(0, longest).replace(/\s+\S*$/u, ''))}…`;
}

/**
 * An address or id as code.
 *
 * @example code('/vb/a/') // '`/vb/a/`'
 */
export function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
