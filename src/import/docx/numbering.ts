/** Word's automatic numbers as they are printed (ECMA-376, Part 1, 17.9): Word keeps only the rule, readers of the file see nothing. */
import { inFormat } from './number-format.ts';
import { childOf, elementsOf, valOf } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  restartsAfter: number | null;
}

interface NumberedList {
  abstractId: string;
  levels: Map<number, Level>;
  /** Levels that begin anew with this list. */
  starts: Map<number, number>;
}

/** Where a paragraph stands in a list. */
interface Place {
  list: string;
  level: number;
}

const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '·': '•',
  o: '◦',
  '\uf0a7': '▪',
  '§': '▪',
  '\uf0d8': '➢',
  '\uf02d': '-',
};

/**
 * Gives each paragraph, asked in document order, its printed label; '' for those without one.
 *
 * @param numbering word/numbering.xml, when there is one
 * @param styles word/styles.xml, which may number a style
 * @example labelsIn(numbering, styles)(paragraph) // 'Điều 1.'
 */
export function labelsIn(
  numbering: Document | null,
  styles: Document | null,
): (paragraph: Element) => string {
  const lists = numbering ? listsOf(numbering) : new Map<string, NumberedList>();
  const styled = placesOfStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const place = placeOf(paragraph, styled);
    const list = place && lists.get(place.list);
    const level = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !level) return '';
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!begun.has(place.list)) for (const [at, start] of list.starts) counts[at] = start - 1;
    begun.add(place.list);
    count(counts, place.level, list);
    return printed(level, counts, list);
  };
}

function count(counts: number[], level: number, { levels }: NumberedList): void {
  counts[level] = (counts[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
  for (const [below, { start, restartsAfter }] of levels) {
    if (below <= level || restartsAfter === 0) continue;
    if (restartsAfter === null || level < restartsAfter) counts[below] = start - 1;
  }
}

function printed({ format, text }: Level, counts: readonly number[], { levels }: NumberedList): string {
  if (format === 'none') return text.replace(/%\d/g, '');
  if (format === 'bullet') return BULLETS[text] ?? (/^[\ue000-\uf8ff]$/u.test(text) ? '•' : text);
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    const shown = Math.max(counts[at] ?? level?.start ?? 1, level?.start ?? 1);
    return inFormat(shown, level?.format ?? 'decimal');
  });
}

function listsOf(numbering: Document): Map<string, NumberedList> {
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((one) => [
      one.getAttribute('w:abstractNumId') ?? '',
      levelsOf(one),
    ]),
  );
  return new Map(
    elementsOf(numbering, 'w:num').map((num) => {
      const abstractId = valOf(childOf(num, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstractId) ?? []);
      const starts = new Map<number, number>();
      for (const override of elementsOf(num, 'w:lvlOverride')) {
        const at = Number(override.getAttribute('w:ilvl') ?? 0);
        const start = valOf(childOf(override, 'w:startOverride'));
        if (start !== null) starts.set(at, Number(start));
        for (const [own, level] of levelsOf(override)) levels.set(own, level);
      }
      return [num.getAttribute('w:numId') ?? '', { abstractId, levels, starts }];
    }),
  );
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(
    elementsOf(parent, 'w:lvl').map((level) => {
      const restart = valOf(childOf(level, 'w:lvlRestart'));
      return [
        Number(level.getAttribute('w:ilvl') ?? 0),
        {
          start: Number(valOf(childOf(level, 'w:start')) ?? 1),
          format: valOf(childOf(level, 'w:numFmt')) ?? 'decimal',
          text: childOf(level, 'w:lvlText')?.getAttribute('w:val') ?? '',
          restartsAfter: restart === null ? null : Number(restart),
        },
      ];
    }),
  );
}

function placeOf(paragraph: Element, styled: ReadonlyMap<string, Place>): Place | null {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styled.get(valOf(childOf(properties, 'w:pStyle')) ?? '');
  const own = childOf(properties, 'w:numPr');
  if (!own) return style ?? null;
  const list = valOf(childOf(own, 'w:numId')) ?? style?.list ?? '';
  const level = Number(valOf(childOf(own, 'w:ilvl')) ?? style?.level ?? 0);
  // A list of 0 takes the number of the style away.
  return list === '0' || list === '' ? null : { list, level };
}

/** A style has the number of the style it is based on, unless it has its own. */
function placesOfStyles(styles: Document | null): Map<string, Place> {
  const own = new Map<string, { place: Partial<Place>; basedOn: string | null }>();
  for (const style of styles ? elementsOf(styles, 'w:style') : []) {
    const number = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    const list = valOf(childOf(number, 'w:numId'));
    const level = valOf(childOf(number, 'w:ilvl'));
    const place = { ...(list === null ? {} : { list }), ...(level === null ? {} : { level: Number(level) }) };
    own.set(style.getAttribute('w:styleId') ?? '', { place, basedOn: valOf(childOf(style, 'w:basedOn')) });
  }
  const places = new Map<string, Place>();
  for (const id of own.keys()) {
    let place: Partial<Place> = {};
    let next: string | null = id;
    for (let depth = 0; next !== null && depth < 20; depth += 1) {
      const style = own.get(next);
      place = { ...style?.place, ...place };
      next = style?.basedOn ?? null;
    }
    if (place.list && place.list !== '0') places.set(id, { list: place.list, level: place.level ?? 0 });
  }
  return places;
}
