/** A row behind the others of a YAML list, whose own lines and remarks stay as they are. */

/**
 * @example withRow('- id: a\n', '- id: b') // '- id: a\n- id: b\n'
 */
export function withRow(list: string, row: string): string {
  if (/^\s*\[\s*\]\s*$/.test(list)) return `${row}\n`;
  const newline = list.includes('\r\n') ? '\r\n' : '\n';
  const before = list === '' || list.endsWith('\n') ? list : `${list}${newline}`;
  return `${before}${row.replaceAll('\n', newline)}${newline}`;
}
