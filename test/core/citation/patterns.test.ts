/**
 * No pattern of the core can be made slow by a text: a hostile file must not stop the build.
 * Literals are collected from the source, built ones by watching `RegExp` while every module is loaded.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const CORE = resolve(import.meta.dirname, '../../../src/core');
const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Source and flags by the pattern as written. */
type Patterns = Map<string, [source: string, flags: string]>;

function literalsOf(file: string): [source: string, flags: string][] {
  const tree = ts.createSourceFile(file, readFileSync(resolve(CORE, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push([source, flags]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What `new RegExp` is called with while the modules of the core are loaded for the first time. */
async function builtPatterns(): Promise<[source: string, flags: string][]> {
  const found: [string, string][] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]) {
      found.push([String(source), flags ?? '']);
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(resolve(CORE, file));
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/**
 * One seed, and no clock: what bounds a check is the number of signs that it reads, so that a busy machine proves what an
 * idle one proves.
 */
const STEADY = {
  randomSeed: 1,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

/** The checker runs in this process: no other program is needed. */
beforeAll(() => {
  vi.stubEnv('RECHECK_BACKEND', 'pure');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('every pattern of the core is safe', { timeout: 3_600_000 }, async () => {
  const built = await builtPatterns();
  const patterns: Patterns = new Map();
  for (const [source, flags] of [...files.flatMap(literalsOf), ...built]) {
    patterns.set(`/${source}/${flags}`, [source, flags]);
  }
  expect(built.length).toBeGreaterThan(5);
  expect(patterns.size).toBeGreaterThan(100);

  const unsafe = [...patterns].flatMap(([written, [source, flags]]) => {
    const { status } = checkSync(source, flags, STEADY);
    return status === 'safe' ? [] : [`${status}: ${written}`];
  });
  expect(unsafe).toEqual([]);
});

test('a pattern that a text can make slow is found out', () => {
  expect(checkSync('^(?:[a-z]+ ?)+$', '', STEADY).status).toBe('vulnerable');
});
