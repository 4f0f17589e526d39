/**
 * The gate: a document is text and may never carry code. Everything that is not on the
 * allow-lists of nodes, components, attributes and addresses is refused with its place.
 */
import type { Link, Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { componentNames, components } from './components.ts';
import { type Fault, faultAt } from './fault.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'break',
  'link',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i;

/**
 * Every fault of a tree, in reading order; an empty list lets the document pass.
 *
 * @example refuse(parseBody('{process.env.HOME}').tree)[0]?.rule // 'no-code'
 */
export function refuse(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visitParents(tree, (node, parents) => {
    faults.push(...faultsOf(node as Nodes, parents as Nodes[]));
  });
  return faults;
}

function faultsOf(node: Nodes, parents: Nodes[]): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        faultAt(
          node,
          'no-code',
          'Có dòng lệnh import hoặc export.',
          'Xóa dòng này: văn bản không được chứa mã.',
        ),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        faultAt(
          node,
          'no-code',
          `Có biểu thức {${node.value.slice(0, 40)}}.`,
          'Xóa đi; nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”.',
        ),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFaults(node, parents);
    case 'link':
      return linkFaults(node);
    case 'heading':
      return node.depth === 1
        ? [
            faultAt(
              node,
              'heading-level',
              'Tiêu đề cấp 1 (#) dành cho tên trang.',
              'Dùng ## cho mục I, II…; tên văn bản đặt trong <Title>.',
            ),
          ]
        : [];
    case 'text':
      return textFaults(node);
    default:
      return ALLOWED.has(node.type)
        ? []
        : [
            faultAt(
              node,
              'no-html',
              `Kho không nhận thành phần này (${vietnameseName(node.type)}).`,
              'Xóa đi, chỉ giữ lời văn; hình ảnh và HTML không được dùng trong văn bản.',
            ),
          ];
  }
}

function vietnameseName(type: string): string {
  return { image: 'hình ảnh', html: 'HTML', imageReference: 'hình ảnh' }[type] ?? type;
}

function componentFaults(node: Component, parents: Nodes[]): Fault[] {
  const rule = node.name ? components[node.name] : undefined;
  if (!rule) {
    return [
      faultAt(
        node,
        'unknown-component',
        `Thẻ <${node.name ?? ''}> không có trong danh sách được dùng.`,
        `Chỉ dùng: ${componentNames}. Dấu nhỏ hơn in trong bản gốc viết “\\<”.`,
      ),
    ];
  }
  const faults = attributeFaults(node, rule.attributes);
  const misplaced = rule.place === 'block' && (node.type === 'mdxJsxTextElement' || parents.length !== 1);
  if (misplaced) {
    faults.push(
      faultAt(
        node,
        'component-place',
        `Thẻ <${node.name}> phải đứng riêng, ngoài mọi đoạn và mọi thẻ khác.`,
        `Đặt <${node.name}> và </${node.name}> mỗi thẻ một dòng, cách đoạn bằng dòng trống.`,
      ),
    );
  }
  return faults;
}

function attributeFaults(node: Component, allowed: Readonly<Record<string, boolean>>): Fault[] {
  const faults: Fault[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!(name in allowed) || !plain || given.has(name)) {
      const options =
        Object.keys(allowed)
          .map((key) => `${key}="…"`)
          .join(', ') || 'không thuộc tính nào';
      faults.push(
        faultAt(
          node,
          'unknown-attribute',
          `Thuộc tính “${name}” của <${node.name}> không được dùng như vậy.`,
          `<${node.name}> nhận: ${options}, mỗi thuộc tính một lần, giá trị là chữ trong ngoặc kép.`,
        ),
      );
    }
    given.add(name);
  }
  for (const [name, required] of Object.entries(allowed)) {
    if (required && !given.has(name)) {
      faults.push(
        faultAt(
          node,
          'missing-attribute',
          `Thẻ <${node.name}> thiếu thuộc tính “${name}”.`,
          `Viết <${node.name} ${name}="…">.`,
        ),
      );
    }
  }
  return faults;
}

function linkFaults(node: Link): Fault[] {
  if (SAFE_ADDRESS.test(node.url)) return [];
  return [
    faultAt(
      node,
      'link-address',
      `Liên kết tới “${node.url}” không được phép.`,
      'Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc #.',
    ),
  ];
}

/** GFM leaves a mark without its footnote as plain text. */
function textFaults(node: Text): Fault[] {
  const lost = /\[\^([^\]\s]+)\]/.exec(node.value);
  if (!lost) return [];
  return [
    faultAt(
      node,
      'footnote-missing',
      `Dấu chú thích [^${lost[1]}] không có lời chú thích.`,
      `Thêm ở cuối tệp một dòng “[^${lost[1]}]: lời chú thích”, hoặc xóa dấu.`,
    ),
  ];
}
