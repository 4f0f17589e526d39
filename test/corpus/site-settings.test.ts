/** `content/site.yaml`: read, refused with a mend, and no need to be there. */
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/corpus/load.ts';
import { fixtureArchive } from '../fixture-archive.ts';

const settingsOf = (text: string) => loadArchive(fixtureArchive().write('site.yaml', text).folders).settings;
const told = (text: string) => fixtureArchive().write('site.yaml', text).problems();

test('tells where reports of faults go', () => {
  expect(settingsOf('reportTo: bao-loi@co-quan.example\n')).toEqual({ reportTo: 'bao-loi@co-quan.example' });
  expect(settingsOf('reportTo: null\n')).toEqual({ reportTo: null });
});

test('may be absent', () => {
  const archive = fixtureArchive();
  expect(archive.problems()).toEqual([]);
  expect(loadArchive(archive.folders).settings).toEqual({ reportTo: null });
});

test.each([
  [
    'reportTo: gop y@co-quan.example',
    '1:11 reportTo: “gop y@co-quan.example” không phải địa chỉ thư điện tử.',
  ],
  ['reportTo: a@b?bcc=c@d.example', '1:11 reportTo: “a@b?bcc=c@d.example” không phải địa chỉ thư điện tử.'],
  ['reportTo: 12', '1:11 reportTo: “12” không phải địa chỉ thư điện tử.'],
])('%s', (text, message) => {
  const mend = ' → Viết một địa chỉ như gop-y@co-quan.gov.vn; chưa có thì ghi null. [schema/reportTo]';
  expect(told(text)).toEqual([`content/site.yaml:${message}${mend}`]);
});
