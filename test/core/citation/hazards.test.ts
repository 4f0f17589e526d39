/**
 * Everything that print, scanners and habit do to a citation, made up after forms met in real texts. `⟦…⟧` marks what is
 * cited; what a row does not say of it is left open, `null` is nothing.
 */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { resolveCitations } from '../../../src/core/citation/resolve/resolve-citations.ts';
import hazards from './hazards.json' with { type: 'json' };

interface Row {
  text: string;
  cited: Partial<Record<'type' | 'number' | 'date' | 'issuer' | 'pin' | 'kind', string | null>>[];
}

const NOBODY = { issuer: null, from: null, to: null };

/** The stretches between the marks, in the text without them. */
function marked(text: string): { source: string; spans: string[] } {
  return {
    source: text.replace(/[⟦⟧]/g, ''),
    spans: [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, span]) => span ?? ''),
  };
}

function foundIn(source: string) {
  const citations = findCitations(source);
  const types = resolveCitations(citations, NOBODY).map(({ type }) => type);
  return citations.map(({ text, kind, number, date, issuer, pin }, index) => ({
    span: text,
    kind,
    type: types[index],
    number: number?.proper ?? null,
    date: date?.value ?? null,
    issuer: issuer?.text.normalize('NFC') ?? null,
    pin: pin?.text ?? null,
  }));
}

describe.each(Object.entries(hazards as Record<string, Row[]>))('%s', (_, rows) => {
  test.each(rows.map(({ text, cited }) => [text, cited] as const))('%j', (text, cited) => {
    const { source, spans } = marked(text);
    const found = foundIn(source);
    expect(found.map(({ span }) => span)).toEqual(spans);
    for (const [index, expected] of cited.entries()) expect(found[index]).toMatchObject(expected);
  });
});
