/** The day by which documents stand in order. */
import { expect, test } from 'vitest';
import { orderingDate } from '../../src/core/official-document.ts';

const dating = { notBefore: '2023-01-15', notAfter: null, evidence: [] };

test.each([
  ['the printed day', { issuedOn: '2024-02-06' }, '2024-02-06'],
  ['the printed day even where the text proves another', { issuedOn: '2024-02-06', dating }, '2024-02-06'],
  ['the printed year', { issuedOn: '2022' }, '2022'],
  ['else the earliest that the text allows', { issuedOn: null, dating }, '2023-01-15'],
  ['else none', { issuedOn: null }, ''],
  ['none where the text proves only an end', { issuedOn: null, dating: { ...dating, notBefore: null } }, ''],
])('is %s', (_, document, expected) => expect(orderingDate(document)).toBe(expected));
