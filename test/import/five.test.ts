/** The five sources of the archive, imported anew: what the machine reads against what two people read. */
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/core/official-document.ts';
import type { Target } from '../../src/core/target.ts';
import { foldMarks } from '../../src/core/text.ts';
import { archiveWithout, imported, realArchive, receivedFile } from './imported.ts';

const documents = realArchive.corpus.documents;

describe.each(documents.map((held) => [held.id, held] as const))('%s', (_, held) => {
  const draft = imported(held.document.source.file, receivedFile(held.document.source.file), {
    archive: archiveWithout(held.id),
  });

  test('lies at the published address', async () => {
    expect((await draft).work).toBe(held.id);
  });

  test('agrees on issuer, number, date, title, signer and theme', async () => {
    const { facts } = await draft;
    const { document } = held;
    const read = {
      issuer: facts.issuer.value,
      number: facts.number.value?.written ?? null,
      issuedOn: facts.issuedOn.value,
      place: facts.place.value,
      type: facts.type.value,
      title: facts.title.value,
      signers: facts.signers.value,
      theme: facts.theme.value,
      period: facts.period.value,
    };
    const published = {
      issuer: document.issuer,
      number: document.number?.written ?? null,
      issuedOn: document.issuedOn,
      place: document.place,
      type: document.type,
      title: document.title,
      signers: document.signers,
      theme: document.theme,
      period: document.period,
    } satisfies Partial<Record<keyof OfficialDocument, unknown>>;
    expect(read).toEqual(published);
  });

  test('agrees on the recipients, apart from letters that were corrected since', async () => {
    const folded = (list: readonly { name: string; purpose?: string | undefined }[]) =>
      list.map(({ name, purpose }) => `${foldMarks(name)} ${purpose ?? ''}`);
    expect(folded((await draft).facts.recipients.value)).toEqual(folded(held.document.recipients));
  });

  test('names most campaigns that the published document names', async () => {
    const read = new Set((await draft).facts.campaigns.map(({ value }) => value.id));
    const own = held.document.campaigns.filter(({ id }) => read.has(id));
    expect(own.length).toBeGreaterThanOrEqual(held.document.campaigns.length * 0.7);
  });
});

/** Same number, and one quotation lies in the other (letters without marks, for what was corrected since). */
function states(proposed: Omit<Target, 'indicator'>, published: Target): boolean {
  if (
    JSON.stringify([proposed.value, proposed.values]) !== JSON.stringify([published.value, published.values])
  )
    return false;
  const [a, b] = [foldMarks(proposed.quote), foldMarks(published.quote)];
  return a.includes(b) || b.includes(a);
}

test('at least 90 % of the published targets are proposed, each proposal used once', async () => {
  let found = 0;
  let all = 0;
  for (const held of documents) {
    const draft = await imported(held.document.source.file, receivedFile(held.document.source.file), {
      archive: archiveWithout(held.id),
    });
    const left = draft.figures.filter(({ isTarget }) => isTarget);
    for (const target of held.document.targets) {
      all += 1;
      const at = left.findIndex(({ row }) => states(row, target));
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) found += 1;
    }
  }
  expect(all).toBe(117);
  expect(found / all).toBeGreaterThanOrEqual(0.9);
});

test('proposed misreadings hold what two people corrected in words', async () => {
  const held = documents.find(({ id }) => id.endsWith('08-ct-ubnd'));
  const { misreadings } = await imported('a.txt', receivedFile('kon-tum/08-ct-ubnd-2024.txt'), {
    archive: archiveWithout(held?.id ?? ''),
  });
  expect(misreadings.map(({ line, from, to }) => `${line} ${from} → ${to}`)).toEqual([
    '32 Phân đầu → Phấn đấu',
    '36 Phần đầu → Phấn đấu',
    '38 Phần đầu → Phấn đấu',
    '66 kiểm chế → kiềm chế',
  ]);
});
