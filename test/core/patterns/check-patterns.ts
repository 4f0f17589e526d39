/**
 * The patterns of the core: literals are collected from the source, built ones by watching `RegExp` while every module
 * is loaded; and the checker that tells which of them a text can make slow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { vi } from 'vitest';

const CORE = resolve(import.meta.dirname, '../../../src/core');
const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Source and flags by the pattern as written. */
export type Patterns = Map<string, [source: string, flags: string]>;

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

export interface CorePatterns {
  patterns: Patterns;
  /** How many of them a program put together. */
  built: number;
}

let found: Promise<CorePatterns> | undefined;

/** All patterns of the core, each once. Modules build theirs when they are loaded, so this is asked once. */
export function corePatterns(): Promise<CorePatterns> {
  found ??= collect();
  return found;
}

async function collect(): Promise<CorePatterns> {
  const built = await builtPatterns();
  const patterns: Patterns = new Map();
  for (const [source, flags] of [...files.flatMap(literalsOf), ...built])
    patterns.set(`/${source}/${flags}`, [source, flags]);
  return { patterns, built: built.length };
}

/**
 * What the checker says of a pattern: "safe", "vulnerable" or "unknown".
 *
 * @example statusOf('^(?:[a-z]+ ?)+$', '') // 'vulnerable'
 */
export function statusOf(source: string, flags: string): string {
  // The checker runs in this process: no other program is needed.
  vi.stubEnv('RECHECK_BACKEND', 'pure');
  try {
    return checkSync(source, flags, STEADY).status;
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The files of this test run side by side: each checks its share. */
export const SHARES = 4;

/** The patterns of one share that are not safe, with what is wrong. */
export async function unsafePatterns(share: number): Promise<string[]> {
  const { patterns } = await corePatterns();
  const own = [...patterns].filter((_, index) => index % SHARES === share);
  return own.flatMap(([written, [source, flags]]) => {
    const status = statusOf(source, flags);
    return status === 'safe' ? [] : [`${status}: ${written}`];
  });
}
