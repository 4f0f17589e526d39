/** Links inside a document lead to a place that it has. */
import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { PrintedPart } from '../core/printed-part.ts';
import { type Fault, faultAt } from './fault.ts';

const SHOWN = 3;

/**
 * Every link to an address that no part of the text has.
 *
 * @param parts of the same text; a footnote's mark and a correction have addresses as well
 * @example anchorFaults(tree, parts, 0)[0]?.rule // 'anchor'
 */
export function anchorFaults(tree: Root, parts: readonly PrintedPart[], corrections: number): Fault[] {
  const known = new Set(parts.map(({ address }) => address));
  for (const { kind, address } of parts)
    if (kind === 'note') known.add(address.replace('chu-thich-', 'danh-dau-'));
  for (let n = 1; n <= corrections; n += 1) known.add(`hieu-dinh-${n}`);
  const faults: Fault[] = [];
  visitParents(tree, 'link', (node) => {
    if (!node.url.startsWith('#') || known.has(node.url.slice(1))) return;
    faults.push(
      faultAt(
        node,
        'anchor',
        `Liên kết tới “${node.url}” không dẫn tới chỗ nào của văn bản này.`,
        `Sửa thành địa chỉ có thật (bấm dấu # cạnh đoạn để lấy), ví dụ ${nearest(node.url.slice(1), known)}.`,
      ),
    );
  });
  return faults;
}

/** Addresses that begin as the wrong one does, else the first ones. */
function nearest(wrong: string, known: ReadonlySet<string>): string {
  const all = [...known];
  for (let length = wrong.length; length > 2; length -= 1) {
    const alike = all.filter((address) => address.startsWith(wrong.slice(0, length)));
    if (alike.length > 0) return named(alike);
  }
  return named(all);
}

function named(addresses: readonly string[]): string {
  return addresses
    .slice(0, SHOWN)
    .map((address) => `#${address}`)
    .join(', ');
}
