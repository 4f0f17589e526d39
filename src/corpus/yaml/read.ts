/** YAML with the place of every value: one parser for front matter and authority files. */
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../core/problem.ts';
import type { YamlFault } from './fault.ts';
import { keyStart, type Path, valueStart } from './place.ts';
import { syntaxFaults } from './syntax.ts';
import { trapsIn } from './traps.ts';

interface PlaceInFile {
  line: number;
  column: number;
}

/** A parsed YAML text: its plain value, and the place in the file of each value and each key. */
export interface LocatedYaml {
  value: unknown;
  placeOf(path: Path): PlaceInFile;
  keyPlaceOf(path: Path): PlaceInFile;
}

/**
 * Parses a YAML text that begins at line `firstLine` of its file. What YAML would read otherwise
 * than it is written (aliases, anchors, comments behind words) is refused, not obeyed.
 *
 * @example readYaml('a.yaml', 'id: x', 1).yaml?.value // { id: 'x' }
 */
export function readYaml(
  file: string,
  text: string,
  firstLine: number,
): { yaml: LocatedYaml | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = [...document.errors, ...document.warnings];
  const faults = errors.length > 0 ? syntaxFaults(text, errors) : trapsIn(text, document);
  if (faults.length > 0) {
    const located = ({ offset, ...words }: YamlFault) => ({ file, ...at(offset), ...words, rule: 'yaml' });
    return { yaml: null, problems: faults.map(located) };
  }
  const yaml = {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf: (path: Path) => at(valueStart(document.contents, path)),
    keyPlaceOf: (path: Path) => at(keyStart(document.contents, path)),
  };
  return { yaml, problems: [] };
}
