/** Word files made for tests: the parts of a .docx, zipped. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${OFFICE}.footnotes+xml"/></Types>`;
const ROOT_RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Parts beside the text, as XML without its head. */
export interface WordParts {
  numbering?: string;
  styles?: string;
  footnotes?: string;
  relations?: string;
  /** Whole parts that replace or join the usual ones. */
  others?: Record<string, string>;
}

/** The files of a .docx by name. */
export function wordFiles(body: string, parts: WordParts = {}): Record<string, string> {
  const relations = [
    parts.numbering && `<Relationship Id="n" Type="${RELATION}/numbering" Target="numbering.xml"/>`,
    parts.styles && `<Relationship Id="s" Type="${RELATION}/styles" Target="styles.xml"/>`,
    parts.footnotes && `<Relationship Id="f" Type="${RELATION}/footnotes" Target="footnotes.xml"/>`,
    parts.relations,
  ];
  const part = (name: string, xml: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${xml}</w:${name}>`;
  return {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': ROOT_RELATIONS,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.filter(Boolean).join('')}</Relationships>`,
    ...(parts.numbering ? { 'word/numbering.xml': part('numbering', parts.numbering) } : {}),
    ...(parts.styles ? { 'word/styles.xml': part('styles', parts.styles) } : {}),
    ...(parts.footnotes ? { 'word/footnotes.xml': part('footnotes', parts.footnotes) } : {}),
    ...parts.others,
  };
}

/** A .docx whose body is this XML. */
export function docx(body: string, parts: WordParts = {}): Buffer {
  const files = Object.entries(wordFiles(body, parts)).map(([name, xml]) => [name, strToU8(xml)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

/** One paragraph; `properties` is the XML inside w:pPr. */
export function paragraph(text: string, properties = ''): string {
  const runs = text.includes('<w:') ? text : run(text);
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

/** One run; `properties` is the XML inside w:rPr. */
export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of an automatic list. */
export function numbered(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** numbering.xml with one list: [format, text] for each level. */
export function list(id: number, levels: readonly (readonly [format: string, text: string])[]): string {
  const xml = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`;
}

export function listInstance(id: number, abstract: number, override = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
