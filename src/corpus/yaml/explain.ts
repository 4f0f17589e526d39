/** What the schema found wrong, in an editor's words and at its place. */
import { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { valueAt } from './misspelt.ts';
import type { LocatedYaml } from './read.ts';
import { neededKeysAt, schemaAt, unwrapped } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/**
 * One problem for one issue. A schema's message is "what is wrong → what to write".
 *
 * @example explain(yaml, schema, issue).message // 'Thiếu khóa “issuer”.'
 */
export function explain(yaml: LocatedYaml, schema: z.ZodType, issue: Issue): Omit<Problem, 'file'> {
  const value = valueAt(yaml.value, issue.path);
  return { ...yaml.placeOf(issue.path), rule: ruleOf(issue), ...wordsFor(schema, issue, value) };
}

/** A rule of our own (`custom`) has said all; the others cannot tell an absent value from a wrong one. */
function wordsFor(schema: z.ZodType, issue: Issue, value: unknown): { message: string; mend: string } {
  if (issue.code === 'custom') return said(issue);
  if (value === undefined) return missing(schema, issue.path);
  return value === null ? empty(schema, issue) : said(issue);
}

/** Named by the keys alone: a rule is the same in every row. */
function ruleOf({ path }: Issue): string {
  return `schema/${path.filter((step) => typeof step === 'string').join('.') || 'file'}`;
}

function missing(schema: z.ZodType, path: Issue['path']): { message: string; mend: string } {
  const key = String(path.at(-1) ?? '');
  const inside = neededKeysAt(schema, path);
  const line = inside.length > 0 ? `“${key}:” với các khóa ${inside.join(', ')}` : `“${key}: …”`;
  const mend = `Thêm ${line} vào nhóm khóa bắt đầu ở đây${orNothing(schema, path)}.`;
  return { message: `Thiếu khóa “${key}”.`, mend };
}

/** How to say that there is nothing, where the schema allows it. */
function orNothing(schema: z.ZodType, path: Issue['path']): string {
  const key = String(path.at(-1) ?? '');
  const at = schemaAt(schema, path);
  if (at instanceof z.ZodNullable) return `; bản nguồn không có thì ghi “${key}: null”`;
  return unwrapped(at) instanceof z.ZodArray ? `; không có mục nào thì ghi “${key}: []”` : '';
}

/** A key without a value, or an explicit `null`, where the schema wants one. */
function empty(schema: z.ZodType, issue: Issue): { message: string; mend: string } {
  const key = issue.path.at(-1);
  const name = typeof key === 'string' ? `Khóa “${key}”` : 'Mục này';
  const optional = typeof key === 'number' || schemaAt(schema, issue.path) instanceof z.ZodOptional;
  const { mend } = said(issue);
  return {
    message: key === undefined ? 'Phần khai báo để trống.' : `${name} để trống.`,
    mend: optional ? `${mend.replace(/\.$/, '')}; không có thì xóa dòng này.` : mend,
  };
}

function said({ message: text, path }: Issue): { message: string; mend: string } {
  const [message = '', mend] = text.split(' → ');
  const key = path.at(-1);
  // A schema without words of its own speaks English.
  if (mend === undefined)
    return { message: 'Giá trị này không đúng mẫu.', mend: 'Xem lại mẫu của khóa này.' };
  return { message: `${typeof key === 'string' ? `${key}: ` : ''}${message}.`, mend };
}
