/**
 * Restricted MDX to a syntax tree. Nothing is evaluated: code is parsed only so that the gate can name its place.
 *
 * Lists, indented and fenced code, quotes, rules, setext headings and strike-through are switched off,
 * because they change legal text ("1)" shown as "1.", "a)" lines joined, four spaces made code).
 * A printed label stays the first characters of its paragraph.
 */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { explainSyntaxError, type Fault } from './fault.ts';

const SWITCHED_OFF = [
  'list',
  'blockQuote',
  'codeIndented',
  'codeFenced',
  'codeText',
  'thematicBreak',
  'setextUnderline',
  'definition',
  'autolink',
  'strikethrough',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'hardBreakEscape',
  'hardBreakTrailing',
];

function printedLabels(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: SWITCHED_OFF } });
}

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(printedLabels)
  .freeze();

/**
 * The syntax tree of a document's body, or the one fault that stops its reading.
 * Lines are those of the file when the front matter was replaced by as many empty lines.
 *
 * @example parseBody('Đạt <Sub>1</Sub>').tree?.children.length // 1
 */
export function parseBody(text: string): { tree: Root; fault: null } | { tree: null; fault: Fault } {
  try {
    return { tree: processor.parse(text), fault: null };
  } catch (error) {
    return { tree: null, fault: explainSyntaxError(error, text) };
  }
}
