/** The folders of `/vb/`: every prefix of an address is a place one can look into. */

export interface Folder {
  /** Path below `/vb/`, without slashes at the ends; '' is the root. */
  path: string;
  /** Folders directly inside, with the number of works below each. */
  inside: { path: string; count: number }[];
  /** Ids of the works at any depth below, in the order they were given. */
  works: string[];
}

/**
 * All folders that the works make, root first.
 *
 * @example foldersOfWorks(['kon-tum/chi-thi/2024/08-ct-ubnd']).map((folder) => folder.path)
 * // ['', 'kon-tum', 'kon-tum/chi-thi', 'kon-tum/chi-thi/2024']
 */
export function foldersOfWorks(ids: readonly string[]): Folder[] {
  const works = new Map<string, string[]>([['', []]]);
  for (const id of ids) {
    for (const path of prefixesOf(id)) {
      const below = works.get(path);
      if (below) below.push(id);
      else works.set(path, [id]);
    }
  }
  const paths = [...works.keys()].sort();
  const children = new Map<string, { path: string; count: number }[]>();
  for (const path of paths) {
    if (path === '') continue;
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const siblings = children.get(parent);
    const child = { path, count: works.get(path)?.length ?? 0 };
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  }
  return paths.map((path) => ({ path, inside: children.get(path) ?? [], works: works.get(path) ?? [] }));
}

function prefixesOf(id: string): string[] {
  const parts = id.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
