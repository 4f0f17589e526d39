/** A fault in the body of a document, before its file is known. */
import type { Node } from 'unist';
import { componentNames } from './components.ts';

export interface Fault {
  line: number;
  column: number;
  message: string;
  mend: string;
  rule: string;
}

/**
 * A fault at the start of a node.
 *
 * @example faultAt(node, 'no-code', 'Có mã lệnh.', 'Xóa dòng này.')
 */
export function faultAt(node: Node, rule: string, message: string, mend: string): Fault {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column, message, mend, rule };
}

interface SyntaxError {
  reason?: string;
  message?: string;
  line?: number;
  column?: number;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
}

/** What the parser says in English about angle brackets and braces, in an editor's words. */
export function explainSyntaxError(error: unknown, text: string): Fault {
  const { reason, message: raw = '', line, column, place } = error as SyntaxError;
  const at = place && 'start' in place ? place.start : place;
  const said = reason ?? raw;
  const position = placeOf(said, text, { line: at?.line ?? line ?? 1, column: at?.column ?? column ?? 1 });
  return { ...position, ...wordsFor(said), rule: 'syntax' };
}

function placeOf(said: string, text: string, end: { line: number; column: number }) {
  // The parser stops where the text ends; an editor needs the place where the tag or brace was opened.
  const opened = /\((?:opened at )?(\d+):(\d+)(?:-\d+:\d+)?\)/.exec(said);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  if (!/acorn|brace|expression|end of file/i.test(said)) return end;
  const lines = text.split('\n');
  const last = Math.min(end.line, lines.length);
  for (let line = last; line >= 1; line -= 1) {
    const column = (lines[line - 1] ?? '')
      .slice(0, line === end.line ? end.column : undefined)
      .lastIndexOf('{');
    if (column >= 0) return { line, column: column + 1 };
  }
  return end;
}

function wordsFor(said: string): { message: string; mend: string } {
  if (/acorn|expression|brace|import|export/i.test(said)) {
    return {
      message: 'Có dấu “{” hoặc dòng mã lệnh (import, export) trong lời văn.',
      mend: 'Văn bản không được chứa mã. Nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”; nếu không, xóa đi.',
    };
  }
  if (/closing tag|Expected a closing|corresponding/i.test(said)) {
    const name = /<\/?([\p{L}\d.]*)/u.exec(said)?.[1] ?? '';
    return {
      message: `Thẻ <${name}> mở và đóng không khớp nhau.`,
      mend: `Mỗi thẻ mở <${name} …> cần đúng một thẻ đóng </${name}> trong cùng đoạn (thẻ khối: mỗi thẻ một dòng riêng).`,
    };
  }
  return {
    message: 'Dấu “<” mở ra một thẻ không đọc được.',
    mend: `Nếu bản gốc in dấu nhỏ hơn, viết “\\<”. Các thẻ được dùng: ${componentNames}.`,
  };
}
