/** The gate's part for angle brackets: the component's name, its attributes and the place where it stands. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type ComponentRule, componentNames, components } from './components.ts';
import { type Fault, faultAt } from './fault.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Every fault of one component.
 *
 * @param parents the nodes around it, the root first
 * @example componentFaults(node, [root])[0]?.rule // 'unknown-component'
 */
export function componentFaults(node: Component, parents: readonly Nodes[]): Fault[] {
  // Own names only: every object also answers to "constructor".
  const rule = node.name && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
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
  return [...attributeFaults(node, rule.attributes), ...placeFaults(node, rule.place, parents)];
}

function placeFaults(node: Component, place: ComponentRule['place'], parents: readonly Nodes[]): Fault[] {
  const { name } = node;
  if (place === 'block' && (node.type === 'mdxJsxTextElement' || parents.length !== 1)) {
    return [
      faultAt(
        node,
        'component-place',
        `Thẻ <${name}> phải đứng riêng, ngoài mọi đoạn và mọi thẻ khác.`,
        `Đặt <${name}> và </${name}> mỗi thẻ một dòng, cách đoạn bằng dòng trống.`,
      ),
    ];
  }
  if (
    place === 'inline' &&
    node.children.some(({ type }) => type === 'paragraph' || type === 'heading' || type === 'table')
  ) {
    return [
      faultAt(
        node,
        'component-place',
        `Thẻ <${name}> chỉ đánh dấu chữ trong một đoạn, không bao quanh cả đoạn.`,
        `Viết <${name} …>, chữ và </${name}> liền nhau trên cùng một dòng.`,
      ),
    ];
  }
  if (isCorrection(node) && parents.some((parent) => parent.type === 'link' || isCorrection(parent))) {
    return [
      faultAt(
        node,
        'component-place',
        `Thẻ <${name}> nằm trong một liên kết hoặc một chỗ hiệu đính khác.`,
        `Đóng chỗ bên ngoài lại rồi mới mở <${name} …>.`,
      ),
    ];
  }
  return [];
}

/** The page makes a link of it, and a link holds no link. */
function isCorrection(node: Nodes): boolean {
  return 'name' in node && (node.name === 'Corrected' || node.name === 'Supplied');
}

function attributeFaults(node: Component, allowed: Readonly<Record<string, boolean>>): Fault[] {
  const faults: Fault[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!Object.hasOwn(allowed, name) || !plain || given.has(name)) {
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
