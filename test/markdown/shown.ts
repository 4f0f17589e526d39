/** What a reader sees of compiled HTML. */
import { type CompiledBody, compileBody } from '../../src/markdown/compile.ts';

const BLOCK = /<\/?(?:p|h[2-6]|div|table|thead|tbody|tr|t[hd]|br)\b[^>]*>/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a piece of HTML: a block ends a line, other tags are nothing. */
export function textOf(html: string): string {
  return html
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}

/** A body that must compile; its faults are the error. */
export function compiled(text: string): CompiledBody {
  const { body, faults } = compileBody(text);
  if (!body) throw new Error(JSON.stringify(faults));
  return body;
}

/** The HTML without the anchors beside each block and the words by which it is cited. */
export function htmlOf(text: string): string {
  return compiled(text).html.replace(/<a href="#[^"]*" class="anchor"[^>]*><\/a>| data-pin="[^"]*"/g, '');
}
