/** The guide's table of keys has every key that an editor may write. */
import { expect, test } from 'vitest';
import { campaignSchema, issuersSchema } from '../../src/schema/authority.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { fieldTable } from '../../src/schema/field-table.ts';
import { siteSchema } from '../../src/schema/site.ts';

test('every key of a document, also inside lists, and whether it must be there', () => {
  const rows = new Map(fieldTable(documentSchema).map((row) => [row.path, row]));
  expect(rows.size).toBeGreaterThan(60);
  const required = ['number', 'campaigns[].role', 'source.text.sha256', 'targets[].quote'];
  expect(required.filter((path) => !rows.get(path)?.required)).toEqual([]);
  const optional = ['dating', 'source.text', 'targets[].value', 'recipients[].purpose'];
  expect(optional.filter((path) => rows.get(path)?.required !== false)).toEqual([]);
});

test('the kind of value in words, null and choices with it', () => {
  const typeOf = (path: string) => fieldTable(campaignSchema).find((row) => row.path === path)?.type;
  expect(typeOf('kind')).toBe('một trong: phong-trao, dot, cuoc-van-dong, hoat-dong');
  expect(typeOf('level')).toBe('một trong: central, province, district hoặc null');
  expect(typeOf('aliases')).toMatch(/^danh sách: /);
});

test('of a list the keys of one item', () => {
  expect(
    fieldTable(issuersSchema)
      .slice(0, 3)
      .map(({ path }) => path),
  ).toEqual(['id', 'scope', 'names']);
});

test('what the schema says of a key', () => {
  expect(fieldTable(siteSchema)[0]?.description).toContain('nhận báo lỗi');
});
