/** `node scripts/addresses.ts`: what is written down at a release. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, fixtureArchive } from '../fixture-archive.ts';
import { runScript } from './run-script.ts';

const OLD = '/vb/kon-tum/chi-thi/khong-ro-nam/cu/';

test('every address once, sorted, those that lead on among them; the next check keeps them', async () => {
  const archive = fixtureArchive().write(
    'redirects.yaml',
    `- { from: ${OLD}, to: /vb/kon-tum/chi-thi/2024/08-ct-ubnd/ }\n`,
  );
  expect(await runScript('addresses.ts', archive.folders)).toEqual({
    code: 0,
    stdout: 'Đã ghi 14 địa chỉ vào content/addresses.txt, 14 địa chỉ mới.\n',
    stderr: '',
  });
  const lines = archive.read('addresses.txt').trimEnd().split('\n');
  expect(lines).toEqual([...new Set(lines)].sort());
  expect(lines).toContain(OLD);
  expect(archive.problems()).toEqual([]);
  archive.remove('redirects.yaml');
  expect(archive.problems()).toEqual([expect.stringMatching(/\[address-lost\]$/)]);
});

test('nothing is written while an address is lost', async () => {
  const archive = fixtureArchive().write('addresses.txt', `${OLD}\n`);
  const { code, stderr } = await runScript('addresses.ts', archive.folders);
  expect([code, stderr]).toEqual([1, expect.stringContaining('[address-lost]')]);
  expect(archive.read('addresses.txt')).toBe(`${OLD}\n`);
});

test('nor while the archive is broken', async () => {
  const archive = fixtureArchive()
    .edit(DIRECTIVE, 'type: chi-thi', 'type: x')
    .edit(CAMPAIGN, 'kind: phong-trao', 'kind: x');
  const { code } = await runScript('addresses.ts', archive.folders);
  expect([code, existsSync(join(archive.folders.content, 'addresses.txt'))]).toEqual([1, false]);
});
