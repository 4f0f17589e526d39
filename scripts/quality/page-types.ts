/**
 * Every type of page of the built site with an address that stands for it: what accessibility, screenshots and
 * Lighthouse look at. A new page under `src/pages` is found by itself; the table is for types that one module
 * makes several of, and for addresses that show more than the largest page of a type does.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/corpus/files.ts';

/** A page that stands for its type. */
export interface PageType {
  /** The file under `src/pages` that makes it. */
  module: string;
  /** For people: in test names and names of pictures. */
  name: string;
  /** Address on the site, without base and leading slash. */
  path: string;
}

const PAGES = 'src/pages';
const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const DIRECTIVE = 'kon-tum/chi-thi/2024/08-ct-ubnd';

/** By module: names and addresses. */
const REPRESENTATIVES: Readonly<Record<string, readonly (readonly [name: string, path: string])[]>> = {
  'index.astro': [['home', '']],
  '404.astro': [['not found', 'khong-co-trang-nay/']],
  'vb/_HeldDocumentPage.astro': [
    ['a directive', `vb/${DIRECTIVE}/`],
    ['a report with footnotes and results', REPORT],
  ],
  'vb/_WorkPage.astro': [
    ['a work that is not held', 'vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/'],
    ['a law that was replaced', 'vb/quoc-hoi/luat/2003/15-qh11/'],
  ],
  'vb/_NumberPage.astro': [['a number alone', 'vb/34-ct-tw/']],
  'vb/_FolderPage.astro': [
    ['all documents', 'vb/'],
    ['a folder', 'vb/kon-tum/'],
  ],
  'chi-tieu/[indicator]/[...part].astro': [['an indicator', 'chi-tieu/tang-truong-grdp/']],
  'co-quan/[...id].astro': [['a body that ended', 'co-quan/kon-tum/ubnd/']],
  'phong-trao/[id].astro': [['a campaign', 'phong-trao/kon-tum-110-nam/']],
  'huong-dan/[guide].astro': [
    ['a guide with examples', 'huong-dan/doc-va-dan-lai/'],
    ['the guide with all keys', 'huong-dan/cac-khoa/'],
  ],
  'so-sanh/index.astro': [
    ['comparison, nothing chosen', 'so-sanh/'],
    [
      'comparison of two documents',
      `so-sanh/?a=${DIRECTIVE}&b=quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024`,
    ],
  ],
  'tim-kiem/index.astro': [
    ['search, nothing asked', 'tim-kiem/'],
    ['search results', 'tim-kiem/?q=giảm nghèo'],
  ],
};

/** Of these the archive has none yet: further pages of what very many passages or documents speak of. */
const WITHOUT_PAGES = new Set([
  // Leads away before anyone could look at it.
  '[...from].astro',
  'vb/_CitedByPage.astro',
  'phong-trao/[id]/nhac-toi/[page].astro',
  'phong-trao/[id]/van-ban/[...page].astro',
]);

/**
 * The types of a built site.
 *
 * @param root the project
 * @param dist the built site
 * @throws an Error that names a module for which neither table nor site has a page
 * @example pageTypes('.', 'dist').find(({ name }) => name === 'home') // { module: 'index.astro', name: 'home', path: '' }
 */
export function pageTypes(root: string, dist: string): PageType[] {
  const pages = filesBelow(dist, 'index.html').filter((page) => !page.startsWith('chi-muc/'));
  return pageModules(root).flatMap((module) => {
    if (WITHOUT_PAGES.has(module)) return [];
    const given = REPRESENTATIVES[module] ?? [
      [nameOf(module), largestOf(root, module, pages, dist)] as const,
    ];
    return given.map(([name, path]) => ({ module, name, path }));
  });
}

/**
 * The files under `src/pages` that make a type of page: routes, and `_…Page` files that a route chooses from.
 *
 * @example pageModules('.').includes('vb/_HeldDocumentPage.astro') // true
 */
export function pageModules(root: string): string[] {
  const files = readdirSync(join(root, PAGES), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:astro|mdx)$/.test(file));
  const chosen = files.filter((file) => /(?:^|\/)_[^/]*Page\.astro$/.test(file));
  const chosenIn = new Set(chosen.map(folderOf));
  const routes = files.filter((file) => !/(?:^|\/)_/.test(file));
  return [
    ...routes.filter((file) => !file.includes('[...') || !chosenIn.has(folderOf(file))),
    ...chosen,
  ].sort();
}

/** Modules that the table names, for the test that keeps it to what exists. */
export const namedModules: readonly string[] = [...Object.keys(REPRESENTATIVES), ...WITHOUT_PAGES];

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** "nam/[year].astro" is called "nam, year". */
function nameOf(module: string): string {
  return module
    .replace(/\.(?:astro|mdx)$/, '')
    .replace(/\/index$/, '')
    .replace(/\/\[(?:\.\.\.)?(\w+)\]/g, ', $1');
}

/** The page of a module that has most in it: what does not fit there fits nowhere. */
function largestOf(root: string, module: string, pages: readonly string[], dist: string): string {
  const route = patternOf(module);
  const own = pages.filter(
    (page) => route.test(page.replace(/index\.html$/, '')) && !isIndexOfOther(root, page, module),
  );
  const [largest] = own
    .map((page) => ({ page, size: statSync(join(dist, page)).size }))
    .sort((a, b) => b.size - a.size);
  if (!largest) {
    const hint = existsSync(dist)
      ? 'ghi một địa chỉ vào scripts/quality/page-types.ts'
      : 'chạy “npm run build” trước';
    throw new Error(`Không có trang nào của src/pages/${module}.\n  → Hãy ${hint}.`);
  }
  return largest.page.replace(/index\.html$/, '');
}

/** "co-quan/[...id].astro" makes what lies below `co-quan/`; `co-quan/` itself is made by "co-quan/index.astro". */
function isIndexOfOther(root: string, page: string, module: string): boolean {
  return (
    module.startsWith(`${folderOf(page)}[...`) && existsSync(join(root, PAGES, folderOf(page), 'index.astro'))
  );
}

/** Addresses that a route makes. */
function patternOf(module: string): RegExp {
  const route = module.replace(/\.(?:astro|mdx)$/, '').replace(/(?:^|\/)index$/, '');
  const parts = route.split('/').map((part) => {
    if (/^\[\.\.\./.test(part)) return '(?:[^/]+/)*';
    if (/^\[/.test(part)) return '[^/]+/';
    return part === '' ? '' : `${part}/`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
