/**
 * The abbreviations of a finished text as links to their meaning: the first of each in every section.
 *
 * Done when a page is shown, not when a document is compiled: the list of abbreviations is the archive's, and a document
 * compiles without the rest of it. The words stay as they are; only tags are put around them.
 */
import type { AbbreviationPlace, ShortForm } from '../core/abbreviation.ts';
import { slugOf } from '../core/text.ts';

/** An abbreviation that the page explains, with the address of its row. */
export interface Explained {
  short: string;
  full: string;
  address: string;
}

/** Finds short forms in plain text. */
type Reader = (text: string, place: AbbreviationPlace) => ShortForm[];

/** A tag or the words between two. */
interface Piece {
  html: string;
  isTag: boolean;
}

const PIECES = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
/** Tags inside a line; any other one ends it. */
const INLINE = new Set(['a', 'abbr', 'em', 'strong', 'sub', 'sup', 'span']);
/** A heading is found by its words in the outline and is no place for links; the head of the act neither. */
const SILENT = /^<(?:h\d|div class="(?:letterhead|act-title)[ "])/;
const SECTION = /^<h[23][ >]/;
const PLACES: Record<string, AbbreviationPlace> = { recipients: 'recipients', signature: 'signature' };

/**
 * Explains the texts of one document, in reading order.
 *
 * @param texts HTML of the compiler: the body, then the footnotes, which are a section of their own
 * @example
 * explainAbbreviations(['<p id="muc-1">Tăng trưởng GRDP</p>'], shortFormReader(list)).html[0]
 * // '<p id="muc-1">Tăng trưởng <a href="#viet-tat-grdp" class="abbreviation" title="tổng sản phẩm trên địa bàn"><abbr>GRDP</abbr></a></p>'
 */
export function explainAbbreviations(
  texts: readonly string[],
  shortFormsIn: Reader,
): { html: string[]; explained: Explained[] } {
  const rows = new Map<string, Explained>();
  const addressOf = ({ short, full }: ShortForm) => {
    const key = `${short}\n${full}`;
    const row = rows.get(key) ?? { short, full, address: freeAddress(short, rows) };
    rows.set(key, row);
    return row.address;
  };
  const html = texts.map((text) => explainText(text, shortFormsIn, addressOf));
  return { html, explained: [...rows.values()] };
}

function freeAddress(short: string, rows: ReadonlyMap<string, Explained>): string {
  const taken = new Set([...rows.values()].map(({ address }) => address));
  const address = `viet-tat-${slugOf(short)}`;
  let free = address;
  for (let count = 2; taken.has(free); count += 1) free = `${address}-${count}`;
  return free;
}

function explainText(html: string, shortFormsIn: Reader, addressOf: (form: ShortForm) => string): string {
  const done: string[] = [];
  let line: Piece[] = [];
  let isSilent = false;
  let place: AbbreviationPlace = 'text';
  let explained = new Set<string>();
  const explain = (form: ShortForm) => {
    if (explained.has(form.short)) return null;
    explained.add(form.short);
    return addressOf(form);
  };
  const endLine = () => {
    done.push(
      ...(isSilent ? line.map((piece) => piece.html) : explainLine(line, place, shortFormsIn, explain)),
    );
    line = [];
  };
  for (const [piece] of html.matchAll(PIECES)) {
    const isTag = piece.startsWith('<');
    if (!isTag || INLINE.has(/[a-z]+/.exec(piece)?.[0] ?? '')) {
      line.push({ html: piece, isTag });
      continue;
    }
    endLine();
    done.push(piece);
    const block = /^<div class="([a-z-]+)"/.exec(piece)?.[1];
    if (block && block in PLACES) place = PLACES[block] as AbbreviationPlace;
    if (SECTION.test(piece) || (block && block in PLACES)) explained = new Set();
    if (SILENT.test(piece)) isSilent = true;
    else if (/^<\/(?:h\d|div)>/.test(piece)) {
      isSilent = false;
      place = 'text';
    }
  }
  endLine();
  return done.join('');
}

/** Alone in its cell it heads a column of numbers ("thứ tự"), whatever else it may stand for. */
const NUMBER_COLUMN = 'TT';

/** A line is read as a whole, so that a word of which only a part is emphasised is no abbreviation. */
function explainLine(
  line: readonly Piece[],
  place: AbbreviationPlace,
  shortFormsIn: Reader,
  explain: (form: ShortForm) => string | null,
): string[] {
  const words = line.map(({ html, isTag }) => (isTag ? '' : plain(html)));
  if (words.join('').trim() === NUMBER_COLUMN) return line.map(({ html }) => html);
  const forms = shortFormsIn(words.join(''), place);
  if (forms.length === 0) return line.map(({ html }) => html);
  let from = 0;
  let links = 0;
  return line.map(({ html, isTag }, index) => {
    if (isTag) {
      if (/^<a[ >]/.test(html)) links += 1;
      if (html === '</a>') links -= 1;
      return html;
    }
    const text = words[index] ?? '';
    const inside =
      links > 0 ? [] : forms.filter(({ start, end }) => from <= start && end <= from + text.length);
    const marked = inside.length > 0 ? markForms(text, from, inside, explain) : html;
    from += text.length;
    return marked;
  });
}

function markForms(
  text: string,
  from: number,
  forms: readonly ShortForm[],
  explain: (form: ShortForm) => string | null,
): string {
  let at = 0;
  let marked = '';
  for (const form of forms) {
    const address = explain(form);
    if (!address) continue;
    marked += escaped(text.slice(at, form.start - from));
    marked += `<a href="#${address}" class="abbreviation" title="${attribute(form.full)}"><abbr>${escaped(form.short)}</abbr></a>`;
    at = form.end - from;
  }
  return marked + escaped(text.slice(at));
}

/** The compiler writes these two signs, and no other, as references. */
function plain(html: string): string {
  return html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
