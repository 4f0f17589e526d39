/** A fault in the body of a document, before its file is known. */
import type { Node } from 'unist';
import { type Point, pointAt } from '../core/point.ts';
import { componentNames } from './components.ts';

export interface Fault extends Point {
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
  place?: Point | { start: Point };
}

/** What the parser says in English about angle brackets and braces, in an editor's words. */
export function explainSyntaxError(error: unknown, text: string): Fault {
  const { reason, message: raw = '', line, column, place } = error as SyntaxError;
  const at = place && 'start' in place ? place.start : place;
  const said = reason ?? raw;
  const position = placeOf(said, text, { line: at?.line ?? line ?? 1, column: at?.column ?? column ?? 1 });
  return { ...position, ...wordsFor(said), rule: 'syntax' };
}

/** The parser speaks of code (braces, import, export) in these words, of tags in others. */
const ABOUT_CODE = /acorn|expression|in code|spread/;

/** The parser stops where the text ends; an editor needs the place where the tag or brace was opened. */
function placeOf(said: string, text: string, end: Point): Point {
  const opened = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(said);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  if (/import/.test(said)) return { line: end.line, column: 1 };
  const lines = text.split('\n').slice(0, end.line);
  const read = [...lines.slice(0, -1), lines.at(-1)?.slice(0, end.column)].join('\n');
  const at = read.lastIndexOf(ABOUT_CODE.test(said) ? '{' : '<');
  return at < 0 ? end : pointAt(text, at);
}

function wordsFor(said: string): { message: string; mend: string } {
  if (ABOUT_CODE.test(said)) {
    return {
      message: 'Có dấu “{” hoặc dòng mã lệnh (import, export) trong lời văn.',
      mend: 'Văn bản không được chứa mã. Nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”; nếu không, xóa đi.',
    };
  }
  if (/closing slash/.test(said)) {
    return {
      message: 'Có thẻ đóng mà không có thẻ mở.',
      mend: 'Xóa thẻ đóng này, hoặc viết thẻ mở trước nó trong cùng đoạn (thẻ khối: mỗi thẻ một dòng riêng).',
    };
  }
  // Where two tags are named, the last is the one that was opened.
  const name = [...said.matchAll(/`<\/?([^`>]*)>`/g)].at(-1)?.[1];
  if (name !== undefined && /closing tag/.test(said)) {
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
