/** The sections of a printed text: its opening, what its highest headings open, recipients with signature, notes. */
import type { PrintedPart } from '../printed-part.ts';

/** A part as a comparison needs it. */
export type ComparedPart = Pick<PrintedPart, 'address' | 'pin' | 'kind' | 'depth' | 'text'>;

export interface Section {
  kind: 'opening' | 'headed' | 'closing' | 'notes';
  /** The printed heading; null where the section has none. */
  heading: ComparedPart | null;
  /** All below it, lower headings among them. */
  parts: ComparedPart[];
}

/**
 * Cuts a text into sections; joined again their headings and parts are the text.
 *
 * @example sectionsOf(parts).map(({ heading }) => heading?.text) // [undefined, 'I. CHỈ TIÊU THI ĐUA CHỦ YẾU', …]
 */
export function sectionsOf(parts: readonly ComparedPart[]): Section[] {
  const highest = Math.min(...parts.flatMap(({ depth }) => depth ?? []));
  const sections: Section[] = [];
  for (const part of parts) {
    const open = sections.at(-1);
    const kind = kindAt(part, open?.kind, highest);
    if (part.depth === highest) sections.push({ kind, heading: part, parts: [] });
    else if (open && open.kind === kind) open.parts.push(part);
    else sections.push({ kind, heading: null, parts: [part] });
  }
  return sections;
}

/** Before the first heading everything opens the text; after it a block of the act closes it. */
function kindAt(part: ComparedPart, open: Section['kind'] | undefined, highest: number): Section['kind'] {
  if (part.kind === 'note') return 'notes';
  if (part.depth === highest) return 'headed';
  if (open === undefined || open === 'opening') return 'opening';
  return part.kind === 'block' ? 'closing' : open;
}
