/** What the schema says about one place, for messages that tell what may stand there. */
import { z } from 'zod';
import type { Path } from './place.ts';

/**
 * The schema of the value at a path, with its wrapping (`nullable`, `optional`).
 *
 * @example schemaAt(documentSchema, ['number']) instanceof z.ZodNullable // true
 */
export function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((outer, step) => {
    const inner = unwrapped(outer);
    if (inner instanceof z.ZodObject) return inner.shape[String(step)];
    return inner instanceof z.ZodArray ? inner.element : undefined;
  }, schema);
}

/**
 * The keys that a row may have; none when the place holds no row.
 *
 * @example keysAt(topicsSchema, [0]) // ['id', 'name', 'description']
 */
export function keysAt(schema: unknown, path: Path): string[] {
  const inner = unwrapped(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/**
 * The keys that a row must have.
 *
 * @example neededKeysAt(documentSchema, ['source']) // ['file', 'sha256', 'transcription', …]
 */
export function neededKeysAt(schema: unknown, path: Path): string[] {
  const inner = unwrapped(schemaAt(schema, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.keys(inner.shape).filter((key) => !(inner.shape[key] instanceof z.ZodOptional));
}

/** The schema without `nullable` and `optional`. */
export function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap())
    : schema;
}
