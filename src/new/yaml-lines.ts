/** Values as the lines of a YAML file, in the order given; what is undefined is left out. */
import { stringify } from 'yaml';

/**
 * @example yamlLines({ title: 'Phát động', place: null }) // 'title: Phát động\nplace: null'
 */
export function yamlLines(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd())
    .join('\n');
}

/** An answer that was left empty is null. */
export function orNull(text: string | undefined): string | null {
  return text || null;
}

/**
 * A year alone is written without quotation marks.
 *
 * @example dateValue('2024') // 2024
 */
export function dateValue(text: string | undefined): string | number | null {
  if (!text) return null;
  return /^\d{4}$/.test(text) ? Number(text) : text;
}
