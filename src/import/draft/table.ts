/** A received table as Markdown's own, proved cell by cell; one that Markdown cannot say becomes a paragraph a row. */

import { oneLine } from '../../core/one-line.ts';
import { printedPieces, readReceived } from '../../core/received.ts';
import { parseBody } from '../../markdown/parse.ts';
import { tokenStreamsOf } from '../../markdown/printed-text.ts';
import { escapeCell } from './escape.ts';
import { plainMdx } from './inline.ts';

const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * @param raw the received rows, with or without the rule below the head
 * @example tableMdx(['| TT | Xã |', '| 1 | Đăk Ang |']) // '| TT | Xã |\n| --- | --- |\n| 1 | Đăk Ang |'
 */
export function tableMdx(raw: readonly string[]): string {
  const rows = raw.filter((line) => !RULE.test(line));
  const cells = rows.map(cellsOf);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const [head = [], ...rest] = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const written = [head, Array<string>(width).fill('---'), ...rest].map(rowMdx).join('\n');
  return says(written, raw) ? written : rows.map((row) => plainMdx([row], ' ')).join('\n\n');
}

function rowMdx(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => oneLine(printedPieces(cell).map(cellPiece).join('')));
}

function cellPiece(piece: { text: string } | { mark: string }): string {
  return 'mark' in piece ? `[^${piece.mark}]` : escapeCell(piece.text);
}

function says(mdx: string, raw: readonly string[]): boolean {
  const marks = [...new Set([...mdx.matchAll(/\[\^(\d+)\]/g)].map(([, mark]) => mark))];
  const { tree } = parseBody(`${mdx}\n\n${marks.map((mark) => `[^${mark}]: .`).join('\n\n')}`);
  if (tree?.children[0]?.type !== 'table') return false;
  const wanted = readReceived(raw.join('\n')).body;
  const said = tokenStreamsOf(tree).body;
  return wanted.length === said.length && wanted.every(({ text }, index) => text === said[index]?.text);
}
