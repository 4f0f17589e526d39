/** The XML of a .docx made ready for mammoth: changes decided, automatic numbers and old fonts written out as text. */
import { ofFont } from '../legacy/detect.ts';
import { ImportRefused } from '../refusal.ts';
import { labelsIn } from './numbering.ts';
import { childOf, elementsOf, parseXml, printXml, unwrap, valOf } from './xml.ts';

/** What becomes of tracked changes: `ask` stops at the first. */
export type Changes = 'ask' | 'accept' | 'reject';

export interface Prepared {
  parts: Map<string, string>;
  /** All letters and figures of the text, for the proof that none was lost. */
  printed: string;
  changes: string[];
}

const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * @example prepare(unpackDocx(bytes), 'ask').parts.get('word/document.xml')
 */
export function prepare(parts: ReadonlyMap<string, string>, decision: Changes): Prepared {
  const read = (name: string) => (parts.has(name) ? parseXml(name, parts.get(name) ?? '') : null);
  const styles = read('word/styles.xml');
  const labelOf = labelsIn(read('word/numbering.xml'), styles);
  const fontOf = fontsIn(styles);
  const prepared = new Map(parts);
  const told = new Set<string>();
  let printed = '';
  for (const name of TEXTS) {
    const tree = read(name);
    if (!tree) continue;
    decideChanges(tree, decision);
    for (const font of convertFonts(tree, fontOf)) told.add(`chuyển chữ phông ${font} sang Unicode`);
    printed += textOf(tree);
    if (writeLabels(tree, labelOf)) told.add('ghi số thứ tự tự động của Word thành chữ');
    prepared.set(name, printXml(tree));
  }
  return { parts: prepared, printed, changes: [...told] };
}

/** Deleted words are still in the file, inserted ones may not be meant: a person decides. */
function decideChanges(tree: Document, decision: Changes): void {
  const inserted = ['w:ins', 'w:moveTo'].flatMap((name) => elementsOf(tree, name));
  const deleted = ['w:del', 'w:moveFrom'].flatMap((name) => elementsOf(tree, name));
  const count = [...inserted, ...deleted].filter((element) => element.firstChild).length;
  if (count > 0 && decision === 'ask')
    throw new ImportRefused(
      `Tệp còn ${count} chỗ sửa đổi chưa chấp nhận (Track Changes), máy không biết lời nào là của văn bản.`,
      'Mở bằng Word, Xem lại › Chấp nhận hoặc Từ chối tất cả, lưu rồi nhập lại; hoặc chạy lại với --changes accept (nhận hết) hay --changes reject (bỏ hết).',
    );
  for (const element of inserted) unwrap(element, decision === 'accept');
  for (const element of deleted) unwrap(element, decision === 'reject');
  for (const text of elementsOf(tree, 'w:delText')) renamed(tree, text, 'w:t');
}

function renamed(tree: Document, element: Element, name: string): void {
  const twin = tree.createElement(name);
  twin.setAttribute('xml:space', 'preserve');
  while (element.firstChild) twin.appendChild(element.firstChild);
  element.parentNode?.replaceChild(twin, element);
}

/** The font of a run: its own, that of its style, of its paragraph's style, of the document. */
function fontsIn(styles: Document | null): (run: Element) => string {
  const fontOf = (properties: Element | null) => {
    const fonts = childOf(properties, 'w:rFonts');
    return fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi') || null;
  };
  const byStyle = new Map<string, string>();
  for (const style of styles ? elementsOf(styles, 'w:style') : []) {
    const font = fontOf(childOf(style, 'w:rPr'));
    if (font) byStyle.set(style.getAttribute('w:styleId') ?? '', font);
  }
  const defaults = styles ? fontOf(childOf(elementsOf(styles, 'w:rPrDefault')[0], 'w:rPr')) : null;
  return (run) => {
    const properties = childOf(run, 'w:rPr');
    const paragraph = childOf(run.parentNode as Element, 'w:pPr');
    const styled = [
      valOf(childOf(properties, 'w:rStyle')),
      valOf(childOf(paragraph, 'w:pStyle')),
      'Normal',
    ].map((style) => byStyle.get(style ?? ''));
    return fontOf(properties) ?? styled.find(Boolean) ?? defaults ?? '';
  };
}

function convertFonts(tree: Document, fontOf: (run: Element) => string): Set<string> {
  const converted = new Set<string>();
  for (const run of elementsOf(tree, 'w:r')) {
    const font = fontOf(run);
    const convert = ofFont(font);
    if (!convert) continue;
    for (const text of elementsOf(run, 'w:t')) {
      const before = text.textContent ?? '';
      const after = convert(before);
      if (after === before) continue;
      text.textContent = after;
      converted.add(font);
    }
  }
  return converted;
}

function textOf(tree: Document): string {
  return elementsOf(tree, 'w:t')
    .filter((text) => !isFallback(text))
    .map((text) => text.textContent ?? '')
    .join('');
}

/** A drawing holds its text twice, for new and for old programs. */
function isFallback(element: Element): boolean {
  for (let above = element.parentNode; above; above = above.parentNode)
    if (above.nodeName === 'mc:Choice') return true;
  return false;
}

function writeLabels(tree: Document, labelOf: (paragraph: Element) => string): boolean {
  let any = false;
  for (const paragraph of elementsOf(tree, 'w:p')) {
    const label = labelOf(paragraph);
    if (!label) continue;
    any = true;
    const run = tree.createElement('w:r');
    const text = tree.createElement('w:t');
    text.setAttribute('xml:space', 'preserve');
    text.appendChild(tree.createTextNode(`${label} `));
    run.appendChild(text);
    const properties = childOf(paragraph, 'w:pPr');
    const number = childOf(properties, 'w:numPr');
    if (number) unwrap(number, false);
    paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  }
  return any;
}
