/** Lists of a comment, cut where nobody reads on. */
const ROWS = 30;

/**
 * A named list, or nothing when there is nothing in it.
 *
 * @example listOf('Mới', ['- a']) // ['**Mới:**\n\n- a']
 */
export function listOf(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${name}:**\n\n${rows(lines).join('\n')}`];
}

/**
 * The first ones, and how many more there are.
 *
 * @example rows(['- a', '- b', '- c'], 1) // ['- a', '- và 2 mục nữa']
 */
export function rows(lines: readonly string[], most = ROWS): string[] {
  if (lines.length <= most) return [...lines];
  const bullet = lines[0]?.startsWith('- ') ? '- ' : '';
  return [...lines.slice(0, most), `${bullet}và ${lines.length - most} mục nữa`];
}
