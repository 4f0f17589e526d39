/** The guides as text, for whoever does not show them: the search index and tests. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { oneLine } from '../core/one-line.ts';
import { filesBelow } from '../corpus/files.ts';
import { FRONT_MATTER_LINE, splitFile } from '../corpus/front-matter.ts';
import { readYaml } from '../corpus/yaml/read.ts';
import { type GuideFront, inReadingOrder } from './audiences.ts';
import { headingsOf, wordsOf } from './heading-ids.ts';

/** A paragraph with the heading it stands below; both '' before the first one. */
export interface GuidePart {
  id: string;
  heading: string;
  text: string;
}

export interface GuideText extends GuideFront {
  slug: string;
  tree: Root;
  parts: GuidePart[];
}

/**
 * All guides below a folder, in reading order.
 *
 * @throws an Error that names a guide that cannot be read
 * @example readGuides('src/guides')[0]?.title // 'Tìm văn bản'
 */
export function readGuides(folder: string): GuideText[] {
  return filesBelow(folder, '.mdx')
    .map((path) => readGuide(join(folder, path)))
    .sort(inReadingOrder);
}

function readGuide(file: string): GuideText {
  const { split } = splitFile(file, readFileSync(file, 'utf8'));
  const front = split && readYaml(file, split.yaml, FRONT_MATTER_LINE).yaml?.value;
  if (!split || !front) throw new Error(`${file}: phần khai báo của trang hướng dẫn không đọc được.`);
  const tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(split.body);
  return { slug: basename(file, '.mdx'), ...(front as GuideFront), tree, parts: partsOf(tree) };
}

function partsOf(tree: Root): GuidePart[] {
  const ids = new Map(headingsOf(tree).map(({ heading, id }) => [heading as Nodes, id]));
  const parts: GuidePart[] = [];
  let [id, heading] = ['', ''];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') [id, heading] = [ids.get(node) ?? '', oneLine(wordsOf(node))];
    else if (node.type === 'paragraph' || node.type === 'tableRow') {
      const text = oneLine(node.type === 'tableRow' ? node.children.map(wordsOf).join(' · ') : wordsOf(node));
      if (text) parts.push({ id, heading, text });
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return parts;
}
