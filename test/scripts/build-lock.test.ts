/** One build at a time: two at once would share Astro's unfinished pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { underLock } from '../../scripts/build-lock.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kho-lock-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test('the second of two builds is refused, the next one runs', async () => {
  const root = project();
  const inner = await underLock(root, () => underLock(root, async () => 'second'));
  expect(inner).toBeNull();
  expect(await underLock(root, async () => 'next')).toBe('next');
});

test('a build that throws gives the lock back', async () => {
  const root = project();
  await expect(underLock(root, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await underLock(root, async () => 'next')).toBe('next');
});

test('the lock of a process that is gone is taken over', async () => {
  const root = project();
  mkdirSync(join(root, '.cache/building'), { recursive: true });
  // No process has the largest number there can be.
  writeFileSync(join(root, '.cache/building/pid'), '2147483646');
  expect(await underLock(root, async () => 'next')).toBe('next');
});
