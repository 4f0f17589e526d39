/**
 * The gate: a document is text and may never carry code. Everything that is not on the
 * allow-lists of nodes, components, attributes and addresses is refused with its place.
 */
import type { Link, Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { componentFaults } from './component-faults.ts';
import { type Fault, faultAt } from './fault.ts';

const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
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

function linkFaults(node: Link): Fault[] {
  if (node.title) {
    return [
      faultAt(
        node,
        'link-title',
        `Liên kết có lời ghi thêm “${node.title}” mà bản gốc không in.`,
        'Xóa phần trong ngoặc kép sau địa chỉ.',
      ),
    ];
  }
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
