/** What a rule over the whole archive finds, before its place in the file is looked up. */

export interface Finding {
  file: string;
  /** Path of keys and indexes in the front matter or YAML; empty for the file itself. */
  path: readonly PropertyKey[];
  /** The place itself where it is known: in the body, or in a file that is not YAML. */
  at?: { line: number; column: number } | undefined;
  message: string;
  mend: string;
  rule: string;
  severity?: 'warning' | undefined;
}
