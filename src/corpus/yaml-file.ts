/** YAML with the place of every value: one parser for front matter and authority files. */
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../core/problem.ts';

/** A parsed YAML text: its plain value and the place of each path in the file. */
export interface LocatedYaml {
  value: unknown;
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

const SYNTAX: [RegExp, string, string][] = [
  [/Map keys must be unique/, 'Một khóa được ghi hai lần.', 'Giữ một dòng, xóa dòng kia.'],
  [
    /Nested mappings|implicit key|implicit map/i,
    'Dấu hai chấm trong lời văn làm máy hiểu nhầm thành khóa.',
    'Đặt cả giá trị trong ngoặc kép "…".',
  ],
  [
    /indent/i,
    'Các dòng thụt vào không đều.',
    'Dùng dấu cách, thụt các dòng cùng nhóm bằng nhau, không dùng phím Tab.',
  ],
  [/quote|Missing closing/i, 'Ngoặc kép mở mà chưa đóng.', 'Thêm dấu " ở cuối giá trị.'],
  [/alias|anchor/i, 'Dấu & hoặc * đầu giá trị làm máy hiểu nhầm.', 'Đặt giá trị trong ngoặc kép.'],
];

/**
 * Parses a YAML text that begins at line `firstLine` of its file. Aliases are not expanded.
 *
 * @example readYaml('a.yaml', 'id: x', 1).yaml?.value // { id: 'x' }
 */
export function readYaml(
  file: string,
  text: string,
  firstLine: number,
): { yaml: LocatedYaml | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      yaml: null,
      problems: faults.map((fault) => ({
        file,
        ...at(fault.pos[0]),
        ...wordsFor(fault.message),
        rule: 'yaml',
      })),
    };
  }
  return plainValue(file, document, at);
}

function plainValue(
  file: string,
  document: Document.Parsed,
  at: (offset: number) => { line: number; column: number },
) {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const placeOf = (path: readonly PropertyKey[]) => at(startOf(document.contents, path));
    return { yaml: { value, placeOf }, problems: [] };
  } catch {
    const [, message, mend] = SYNTAX[4] as [RegExp, string, string];
    return { yaml: null, problems: [{ file, ...at(0), message, mend, rule: 'yaml' }] };
  }
}

function wordsFor(english: string): { message: string; mend: string } {
  const known = SYNTAX.find(([pattern]) => pattern.test(english));
  if (known) return { message: known[1], mend: known[2] };
  return {
    message: 'Phần khai báo này không đọc được.',
    mend: 'Xem lại thụt dòng, dấu hai chấm và ngoặc kép ở dòng này và dòng trên.',
  };
}

/** The offset of the deepest node on the path; for a missing key, its parent. */
function startOf(root: unknown, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(
          (item) =>
            isPair(item) &&
            isNode(item.key) &&
            'value' in item.key &&
            String(item.key.value) === String(step),
        )
      : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const anchor = (isNode(next) ? next : pair && isNode(pair.key) ? pair.key : undefined) as
      | Node
      | undefined;
    if (!anchor) break;
    offset = anchor.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

/**
 * Checks a value against a schema; every fault gets its place and an editor's words.
 *
 * @example validate('a.yaml', yaml, topicsSchema).value // Topic[] or null
 */
export function validate<T>(
  file: string,
  yaml: LocatedYaml,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => explain(file, yaml, issue)) };
}

type Issue = z.core.$ZodIssue;

function explain(file: string, yaml: LocatedYaml, issue: Issue): Problem[] {
  const rule = `schema/${issue.path.filter((step) => typeof step === 'string').join('.') || 'file'}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...keyPlace(yaml, issue.path, key),
      rule: 'schema/unknown-key',
      message: `Khóa “${key}” không có trong mẫu.`,
      mend: 'Kiểm tra chính tả của khóa; khóa không thuộc mẫu thì xóa.',
    }));
  }
  const key = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined) {
    return [
      {
        file,
        ...yaml.placeOf(issue.path),
        rule,
        message: `Thiếu khóa “${key}”.`,
        mend: `Thêm dòng “${key}: …”; không có thông tin thì ghi null hoặc [] theo mẫu.`,
      },
    ];
  }
  const [message = '', mend = 'Sửa theo mẫu trong README.'] = issue.message.split(' → ');
  const named = typeof issue.path.at(-1) === 'string' ? `${key}: ${message}` : message;
  return [{ file, ...yaml.placeOf(issue.path), rule, message: `${named}.`.replace(/\.\.$/, '.'), mend }];
}

function keyPlace(yaml: LocatedYaml, path: readonly PropertyKey[], key: string) {
  const value = yaml.placeOf([...path, key]);
  return { line: value.line, column: Math.max(1, value.column - key.length - 2) };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
}
