/** The tree of a Word document as received text: blank lines between paragraphs, stars for emphasis, marks for footnotes. */
import { oneLine } from '../../core/one-line.ts';
import type { MammothNode, NoteReference } from './mammoth-tree.ts';

export interface WordText {
  text: string;
  images: number;
  /** Addresses of links that could run code: their words stay, the link goes. */
  badLinks: string[];
}

/**
 * @example wordText(document).text // 'ỦY BAN NHÂN DÂN\n\n**CHỈ THỊ**'
 */
export function wordText(document: Extract<MammothNode, { type: 'document' }>): WordText {
  const writer = new Writer((reference) => document.notes.resolve(reference)?.body ?? []);
  const body = writer.blocks(document.children);
  const notes = writer.notes.map((reference, index) => {
    const words = oneLine(writer.blocks(document.notes.resolve(reference)?.body ?? []).join(' '));
    return `<sup>(${index + 1})</sup> ${words}`;
  });
  return { text: `${[...body, ...notes].join('\n\n')}\n`, images: writer.images, badLinks: writer.badLinks };
}

/** A table that lays out the head or the end of an act is none. */
const LAYOUT = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|Nơi nhận|Số\s*:|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ/u;
const LAYOUT_ROWS = 3;

class Writer {
  readonly notes: NoteReference[] = [];
  readonly badLinks: string[] = [];
  images = 0;
  private readonly bodyOf: (reference: NoteReference) => MammothNode[];

  constructor(bodyOf: (reference: NoteReference) => MammothNode[]) {
    this.bodyOf = bodyOf;
  }

  /** Each paragraph or table as one piece, in order. */
  blocks(nodes: readonly MammothNode[]): string[] {
    return nodes.flatMap((node): string[] => {
      if (node.type === 'paragraph') return this.paragraph(node.children);
      if (node.type === 'table') return this.table(node.children);
      return 'children' in node && node.children ? this.blocks(node.children) : [];
    });
  }

  private paragraph(children: readonly MammothNode[]): string[] {
    const words = emphasised(this.pieces(children, '')).replace(/[^\S\n]+/gu, ' ');
    const lines = words
      .split('\n')
      .map((line) => harmless(line.trim()))
      .filter(Boolean);
    return lines.length === 0 ? [] : [lines.join('\n')];
  }

  private table(rows: readonly MammothNode[]): string[] {
    const cells = rows.map((row) =>
      ('children' in row ? (row.children ?? []) : []).map((cell) => this.cell(cell)),
    );
    const all = cells.flat(2).join('\n');
    const isLayout = cells.length <= LAYOUT_ROWS && cells.every((row) => row.length <= 3) && LAYOUT.test(all);
    const width = Math.max(1, ...cells.map((row) => row.length));
    if (isLayout || width < 2) return columnByColumn(cells, width);
    const grid = gridOf(rows, cells);
    const [head, ...rest] = grid.map((row) => `| ${row.map(cellLine).join(' | ')} |`);
    return [[head, `|${' --- |'.repeat(grid[0]?.length ?? width)}`, ...rest].join('\n')];
  }

  private cell(cell: MammothNode): string[] {
    return 'children' in cell && cell.children ? this.blocks(cell.children) : [];
  }

  private pieces(nodes: readonly MammothNode[], stars: string): Piece[] {
    return nodes.flatMap((node): Piece[] => {
      switch (node.type) {
        case 'text':
          return [{ text: printedWords(node.value), stars }];
        case 'tab':
          return [{ text: ' ', stars }];
        case 'break':
          return [{ text: '\n', stars: '' }];
        case 'run':
          return this.run(node, stars);
        case 'noteReference':
          return this.mark(node);
        case 'image':
          this.images += 1;
          return [];
        case 'hyperlink':
          if (node.href && !/^(?:https?:|mailto:|#)/iu.test(node.href))
            this.badLinks.push(node.href.slice(0, 40));
          return this.pieces(node.children, stars);
        default:
          return 'children' in node && node.children ? this.pieces(node.children, stars) : [];
      }
    });
  }

  private run(
    { children, isBold, isItalic, verticalAlignment }: Extract<MammothNode, { type: 'run' }>,
    above: string,
  ): Piece[] {
    const stars = isBold && isItalic ? '***' : isBold ? '**' : isItalic ? '*' : above;
    const pieces = this.pieces(children, verticalAlignment === 'superscript' ? '' : stars);
    if (verticalAlignment !== 'superscript') return pieces;
    const words = pieces.map(({ text }) => text).join('');
    const [, number] = /^\s*\(?(\d{1,3})\)?\s*$/u.exec(words) ?? [];
    return number ? [{ text: `<sup>(${number})</sup>`, stars: '' }] : pieces;
  }

  /** Word numbers footnotes by the order of their marks. */
  private mark(reference: NoteReference): Piece[] {
    if (this.bodyOf(reference).length === 0) return [];
    this.notes.push(reference);
    return [{ text: `<sup>(${this.notes.length})</sup>`, stars: '' }];
  }
}

interface Piece {
  text: string;
  stars: string;
}

/** Signs that the received text would read as its own get a blank, which no token notices. */
function printedWords(text: string): string {
  return text
    .replace(/\n/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\*(?=[^\s*)])/gu, '* ')
    .replace(/(?<=[^\s*(])\*(?![\p{L}\p{N}])/gu, ' *')
    .replace(/<(?=\/?(?:sup|sub|b|i|u|em|strong)>)/gu, '< ');
}

/** As the eye reads a head or an end that stands in columns: the body with its number, then the motto with the date. */
function columnByColumn(rows: readonly string[][][], width: number): string[] {
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? [])).flat();
}

/** At the start of a line these would make a table, a heading or a rule of it. */
function harmless(line: string): string {
  return line
    .replace(/^\|(?=.*\|$)/u, ' · |')
    .replace(/^(#{1,6})\s/u, '$1 ')
    .trim();
}

/** Every row as wide as the widest: behind a cell that spans columns, and below one that spans rows, stand empty ones. */
function gridOf(rows: readonly MammothNode[], words: readonly string[][][]): string[][][] {
  const grid: string[][][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const [index, cell] of ('children' in row ? (row.children ?? []) : []).entries()) {
      while (grid[at]?.[column]) column += 1;
      const { colSpan = 1, rowSpan = 1 } = cell.type === 'tableCell' ? cell : {};
      for (const line of grid.slice(at, at + rowSpan))
        for (let across = 0; across < colSpan; across += 1) line[column + across] = [];
      (grid[at] as string[][])[column] = words[at]?.[index] ?? [];
      column += colSpan;
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

function cellLine(paragraphs: readonly string[]): string {
  return oneLine(paragraphs.join(' ')).replaceAll('|', '/');
}

/** Neighbours with the same emphasis are one; blanks stay outside it. */
function emphasised(pieces: readonly Piece[]): string {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && (last.stars === piece.stars || piece.text.trim() === '') && piece.text !== '\n')
      last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged
    .map(({ text, stars }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      return words === '' || stars === '' ? text : `${before}${stars}${words}${stars}${after}`;
    })
    .join('');
}
