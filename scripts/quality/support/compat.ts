/** What the oldest browsers of the site can do, by MDN's browser compat data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Chrome 109 is the last for Windows 7 and 8.1, Firefox 115 ESR likewise. */
const OLDEST = { chrome: 109, firefox: 115 } as const;
type OldestBrowser = keyof typeof OLDEST;

interface Statement {
  version_added: string | false | null;
  version_removed?: string | false | null;
  prefix?: string;
  alternative_name?: string;
  flags?: unknown[];
}

interface Compat {
  support: Record<string, Statement | Statement[] | undefined>;
}

/** A node of the data: features by name, `__compat` where the node itself is one. */
export interface Feature {
  __compat?: Compat;
  [name: string]: Feature | Compat | undefined;
}

/** The whole data. */
export const compatData = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@mdn/browser-compat-data')), 'utf8'),
) as Record<'css' | 'javascript' | 'api' | 'webassembly', Feature>;

/**
 * The feature below a node, by its path; undefined when the data has none.
 *
 * @example featureAt(compatData.css, 'properties', 'display', 'grid')
 */
export function featureAt(node: Feature | undefined, ...path: string[]): Feature | undefined {
  return path.reduce<Feature | undefined>((at, name) => {
    const next = at && Object.hasOwn(at, name) ? at[name] : undefined;
    return name === '__compat' ? undefined : (next as Feature | undefined);
  }, node);
}

/**
 * The browsers, of the oldest, that lack a feature; none when it has no entry of its own.
 *
 * @example lacking(featureAt(compatData.css, 'properties', 'text-wrap')) // ['chrome 109', 'firefox 115']
 */
export function lacking(feature: Feature | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  const browsers = Object.keys(OLDEST) as OldestBrowser[];
  return browsers
    .filter((browser) => ![support[browser] ?? []].flat().some((one) => isIn(one, OLDEST[browser])))
    .map((browser) => `${browser} ${OLDEST[browser]}`);
}

function isIn(statement: Statement, version: number): boolean {
  const {
    version_added: added,
    version_removed: removed,
    prefix,
    alternative_name: other,
    flags,
  } = statement;
  if (prefix || other || flags || typeof added !== 'string') return false;
  const numberOf = (text: string) => Number.parseFloat(text.replace('≤', ''));
  const isGone = typeof removed === 'string' && numberOf(removed) <= version;
  return numberOf(added) <= version && !isGone;
}

/**
 * All features below a node with their own names, at any depth.
 *
 * @example everyFeature(compatData.css, …).find(([name]) => name === 'color-mix')
 */
export function everyFeature(node: Feature): [name: string, feature: Feature][] {
  return Object.entries(node).flatMap(([name, below]) =>
    name === '__compat'
      ? []
      : [[name, below as Feature] as [string, Feature], ...everyFeature(below as Feature)],
  );
}
