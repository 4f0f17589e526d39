/** What the YAML parser says in English, in an editor's words and at the place where the mistake begins. */
import type { YAMLError } from 'yaml';
import type { YamlFault } from './fault.ts';

/**
 * The faults to show: one, since all after the first comes from it; only keys that stand twice are told all.
 *
 * @example syntaxFaults(text, parseDocument(text).errors)
 */
export function syntaxFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (first) return [explain(text, first, inOrder)];
  return inOrder.map(({ pos }) => keyTwice(text, pos[0]));
}

function explain(text: string, error: YAMLError, all: readonly YAMLError[]): YamlFault {
  const offset = error.pos[0];
  return (
    tooDeep(text, error) ??
    openQuote(text, offset) ??
    specialStart(text, offset) ??
    openBracket(text, error) ??
    tooFarRight(text, offset, all) ?? { offset, ...(WORDS[error.code] ?? wordsForLine(text, offset)) }
  );
}

const QUOTED = 'Đặt cả giá trị trong ngoặc kép "…".';
const COLON = { message: 'Dấu hai chấm trong lời văn làm máy hiểu nhầm thành khóa.', mend: QUOTED };

const WORDS: Partial<Record<YAMLError['code'], { message: string; mend: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  KEY_OVER_1024_CHARS: {
    message: 'Tên khóa ở đây quá dài.',
    mend: 'Trước dấu hai chấm chỉ viết tên khóa; lời văn có dấu hai chấm thì đặt trong ngoặc kép.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Dấu \\ trong ngoặc kép làm máy hiểu nhầm.',
    mend: "Viết hai dấu \\\\, hoặc đặt giá trị trong ngoặc đơn '…'.",
  },
  MULTIPLE_DOCS: { message: 'Có dòng “---” ở giữa tệp.', mend: 'Xóa dòng này: mỗi tệp chỉ ghi một văn bản.' },
};

/** The other codes say how far the parser came; what the editor did is seen in the line itself. */
function wordsForLine(text: string, offset: number): { message: string; mend: string } {
  const line = text.slice(lineStart(text, offset)).split('\n', 1)[0] ?? '';
  if (/^ *\t/.test(line))
    return { message: 'Dòng này thụt vào bằng phím Tab.', mend: 'Thay phím Tab bằng dấu cách.' };
  if (/[\]}]/.test(text[offset] ?? ''))
    return { message: `Ngoặc ${text[offset]} đóng mà không có ngoặc mở.`, mend: 'Xóa dấu ngoặc thừa.' };
  if (text[offset] === ',') return { message: 'Có dấu phẩy thừa.', mend: 'Xóa dấu phẩy này.' };
  if (/["']/.test(text.slice(lineStart(text, offset), offset))) return BEHIND_QUOTE;
  return /^ *(?:- |[\w-]+:(?:\s|$))/.test(line) ? INDENT : NO_KEY;
}

const BEHIND_QUOTE = {
  message: 'Sau ngoặc kép đóng còn chữ thừa.',
  mend: 'Đưa chữ ấy vào trong ngoặc kép; dấu " in trong lời văn viết là \\" hoặc dùng “ ”.',
};
/** The words for a line that stands too far left or right. */
export const INDENT = {
  message: 'Dòng này thụt vào không đều với các dòng cùng nhóm.',
  mend: 'Thụt các dòng cùng nhóm bằng nhau, chỉ dùng dấu cách.',
};
const NO_KEY = {
  message: 'Dòng này không có dạng “khóa: giá trị” hoặc “- mục”.',
  mend: 'Sau tên khóa viết dấu hai chấm và một dấu cách, sau gạch đầu dòng viết một dấu cách; phần tiếp của dòng trên thì nối vào dòng trên.',
};

/** How deep the parser came depends on the machine, so the place is the line alone. */
function tooDeep(text: string, { code, pos }: YAMLError): YamlFault | null {
  if (code !== 'RESOURCE_EXHAUSTION') return null;
  return {
    offset: lineStart(text, pos[0]),
    message: 'Các ngoặc lồng nhau quá nhiều lớp.',
    mend: 'Viết lại theo mẫu; chữ có nhiều dấu ngoặc thì đặt trong ngoặc kép "…".',
  };
}

/** The parser notices an open quotation mark only where the next one stands. */
function openQuote(text: string, end: number): YamlFault | null {
  const opening = /(?:^|[:,[{-][ \t]+)(?:("(?:[^"\\\n]|\\.)*)|('(?:[^'\n]|'')*))$/gm;
  const found = [...text.matchAll(opening)].findLast(({ index }) => index <= end);
  const quoted = found?.[1] ?? found?.[2];
  if (!found || quoted === undefined) return null;
  return {
    offset: found.index + found[0].length - quoted.length,
    message: `Dấu ${quoted[0]} mở ở đây mà không đóng trên cùng dòng.`,
    mend: `Thêm dấu ${quoted[0]} ở cuối giá trị.`,
  };
}

/** A value's first character, after its key, dash or bracket, when it is a sign that YAML keeps for itself. */
const DASH = /^[ \t]*(?:- +)*[\w-]+:[ \t]+([-?])(?=[ \t]|$)/;
const SIGN = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(?:[[{](?:[^"'\n]*?(?:[,[{]|:[ \t]))?[ \t]*)?([&*!|>%@`])/;

/**
 * A value that begins with such a sign, on the line of `offset`.
 *
 * @example specialStart('op: >=', 5)?.offset // 4
 */
export function specialStart(text: string, offset: number): YamlFault | null {
  const from = lineStart(text, offset);
  const line = text.slice(from).split(/\r?\n/, 1)[0] ?? '';
  const found = SIGN.exec(line) ?? DASH.exec(line);
  return found && specialSign(from + found[0].length - 1, found[1]);
}

/** The words for it, wherever it stands. */
export function specialSign(offset: number, sign = ''): YamlFault {
  return {
    offset,
    message: `Giá trị bắt đầu bằng dấu ${sign} mà không đặt trong ngoặc kép nên máy hiểu nhầm.`,
    mend: QUOTED,
  };
}

function openBracket(text: string, { code, message, pos }: YAMLError): YamlFault | null {
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])/.exec(message)?.[1] : undefined;
  if (!closing) return null;
  const opening = closing === ']' ? '[' : '{';
  return {
    offset: Math.max(0, text.lastIndexOf(opening, pos[0])),
    message: `Ngoặc ${opening} mở mà chưa đóng.`,
    mend: `Thêm dấu ${closing} ở cuối danh sách.`,
  };
}

/** A key below a value that is complete; the parser names the value's line, the mistake is the next one. */
function tooFarRight(text: string, offset: number, all: readonly YAMLError[]): YamlFault | null {
  const twoLines = all.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === offset);
  const nested = all.some(({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === offset);
  if (!twoLines || !nested) return null;
  const next = text.indexOf('\n', offset) + 1;
  return {
    offset: next + (/^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0),
    message: 'Dòng này thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị.',
    mend: 'Là khóa cùng nhóm thì thụt bằng dòng trên; là phần tiếp của lời văn thì nối vào dòng trên, đặt trong ngoặc kép.',
  };
}

function keyTwice(text: string, offset: number): YamlFault {
  const key = /^[^:\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    offset,
    message: `Khóa “${key.slice(0, 60)}” được ghi hai lần.`,
    mend: 'Giữ một dòng, xóa dòng kia.',
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}
