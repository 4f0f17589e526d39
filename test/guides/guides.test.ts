/** The guides as they are written: what they name exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { audiences } from '../../src/guides/audiences.ts';
import { headingsOf } from '../../src/guides/heading-ids.ts';
import { mistakes } from '../../src/guides/mistakes.ts';
import { readGuides } from '../../src/guides/read-guides.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const guides = readGuides(join(SOURCE, 'guides'));
const components = readFileSync(join(SOURCE, 'components/guide/guide-components.ts'), 'utf8');
/** Ids that every page has already. */
const TAKEN = [
  'noi-dung',
  'tim',
  'muc-luc',
  'hien-thi',
  'hien-thi-ten',
  'phim-tat',
  'phim-tat-ten',
  'xem-truoc',
];

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

test('there are guides for every reader, in order, each place once', () => {
  expect([...new Set(guides.map(({ audience }) => audience))]).toEqual(Object.keys(audiences));
  const places = guides.map(({ audience, order }) => `${audience} ${order}`);
  expect(new Set(places).size).toBe(places.length);
});

describe.each(guides.map((guide) => [guide.slug, guide] as const))(
  '%s',
  (_, { tree, title, description, parts }) => {
    test('says what it is, and every paragraph is below a heading or at the beginning', () => {
      expect(title.length).toBeLessThan(60);
      expect(description).toMatch(/\.$/);
      expect(parts.length).toBeGreaterThan(3);
    });

    test('headings begin at the second level, skip none, and have addresses of their own', () => {
      const headings = headingsOf(tree);
      expect(headings.length).toBeGreaterThan(1);
      for (const [index, { heading }] of headings.entries()) {
        const above = headings[index - 1]?.heading.depth ?? 1;
        expect(heading.depth).toBeGreaterThan(1);
        expect(heading.depth).toBeLessThanOrEqual(above + 1);
      }
      const ids = headings.map(({ id }) => id);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || TAKEN.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('links to guides that exist, and to no other host', () => {
      const links = nodesOf(tree).flatMap((node) => (node.type === 'link' ? [node.url] : []));
      const known = new Set(guides.map(({ slug }) => `/huong-dan/${slug}/`));
      expect(links.filter((url) => url.startsWith('/huong-dan/') && !known.has(url))).toEqual([]);
      expect(links.filter((url) => !/^\/(?:[\w-]+\/)*$/.test(url))).toEqual([]);
    });

    test('uses only parts that its page gives it', () => {
      const used = nodesOf(tree).flatMap((node) =>
        node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? [node.name ?? ''] : [],
      );
      expect(used.filter((name) => name !== 'kbd' && !components.includes(`  ${name},\n`))).toEqual([]);
    });
  },
);

describe('the list of mistakes', () => {
  const named = new Set(Object.values(mistakes).flatMap((rows) => rows.map(([rule]) => rule as string)));
  const rules = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:checks|corpus|markdown)\/.*\.ts$/.test(file.replaceAll('\\', '/')))
    .flatMap((file) => {
      const code = readFileSync(join(SOURCE, file), 'utf8').replace(/^\s*\*.*$/gm, '');
      return [...code.matchAll(/(?:\brule: |faultAt\(\s*\w+,\s*|refuse\(\s*)'([a-z/-]+)'/g)].map(
        ([, rule]) => rule ?? '',
      );
    });

  test('has every rule of the checks', () => {
    expect(new Set(rules).size).toBeGreaterThan(30);
    expect([...new Set(rules)].filter((rule) => !named.has(rule)).sort()).toEqual([]);
  });

  test('names each rule once', () => {
    const all = Object.values(mistakes).flatMap((rows) => rows.map(([rule]) => rule as string));
    expect(all.filter((rule, index) => all.indexOf(rule) !== index)).toEqual([]);
  });
});
