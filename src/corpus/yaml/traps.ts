/** YAML that is well formed and still says something else than the editor wrote. */
import { type Document, isAlias, isMap, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { YamlFault } from './fault.ts';
import { INDENT, specialSign, specialStart } from './syntax.ts';

const QUOTED = 'Đặt cả giá trị trong ngoặc kép "…".';

/**
 * The places where YAML would drop or split words in silence, in reading order.
 *
 * @example trapsIn('title: Mục #1', parseDocument('title: Mục #1'))[0]?.offset // 11
 */
export function trapsIn(text: string, document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  const first = firstMark(text, document);
  if (first) faults.push(first);
  visit(document, {
    Scalar: (_, scalar) => {
      const fault = emptyFold(text, scalar) ?? droppedWords(text, scalar) ?? gluedItems(text, scalar);
      if (fault) faults.push(fault);
    },
    Pair: (_, pair, parents) => {
      const fault = oddKey(pair, parents.at(-1));
      if (fault) faults.push(fault);
    },
  });
  return faults.sort((a, b) => a.offset - b.offset);
}

/** Only the first alias, anchor or tag: one mistake may make thousands (an "alias bomb"). */
function firstMark(text: string, document: Document.Parsed): YamlFault | null {
  let found: YamlFault | undefined;
  visit(document, {
    Node: (_, node) => {
      const sign = isAlias(node)
        ? '*'
        : node.anchor !== undefined
          ? '&'
          : node.tag !== undefined
            ? '!'
            : null;
      if (!sign) return undefined;
      // Anchor and tag stand before the node they mark.
      found = specialSign(text.lastIndexOf(sign, node.range?.[0]), sign);
      return visit.BREAK;
    },
  });
  return found ?? null;
}

/** `op: >` folds the lines below it, of which there are none. */
function emptyFold(text: string, { type, value, range }: Scalar): YamlFault | null {
  return type === 'BLOCK_FOLDED' && value === '' ? specialStart(text, range?.[0] ?? 0) : null;
}

/** A note behind a number or `null` drops nothing; one behind words, or in the place of a value, may be print. */
function droppedWords(text: string, { type, value, source, range }: Scalar): YamlFault | null {
  const end = range?.[1] ?? 0;
  const before = /^[ \t,]*(?=#)/.exec(text.slice(end));
  if (type !== 'PLAIN' || !before || (typeof value !== 'string' && source !== '')) return null;
  return {
    offset: end + before[0].length,
    message: 'Dấu # có dấu cách đứng trước làm máy bỏ hết phần chữ sau nó.',
    mend: `${QUOTED} Lời ghi chú thì viết thành một dòng riêng bắt đầu bằng #.`,
  };
}

/** A dash that stands too far right carries on the item above it. */
function gluedItems(text: string, { type, range }: Scalar): YamlFault | null {
  const [start = 0, end = 0] = range ?? [];
  const dash = type === 'PLAIN' ? /\n[ \t]*(?=-[ \t])/.exec(text.slice(start, end)) : null;
  return dash && { offset: start + dash.index + dash[0].length, ...INDENT };
}

/** In braces a comma ends the value: `{ full: thi đua, khen thưởng }` has two keys. */
function oddKey(pair: Pair, parent: unknown): YamlFault | null {
  const { key, value } = pair as Pair<Node, Node | null>;
  const offset = key.range?.[0] ?? 0;
  if (!isScalar(key)) {
    return {
      offset,
      message: 'Ngoặc vuông hoặc ngoặc nhọn đứng ở chỗ của khóa.',
      mend: 'Viết khóa là một từ không ngoặc; giá trị có ngoặc thì đặt trong ngoặc kép "…".',
    };
  }
  if (value !== null || !isMap(parent) || !parent.flow) return null;
  return {
    offset,
    message: `Trong ngoặc nhọn, “${String(key.value).slice(0, 60)}” không có dạng “khóa: giá trị”.`,
    mend: 'Dấu phẩy trong ngoặc nhọn cắt giá trị làm hai: lời văn có dấu phẩy thì đặt trong ngoặc kép "…".',
  };
}
