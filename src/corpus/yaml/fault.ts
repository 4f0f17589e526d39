/** What is wrong at an offset of a YAML text, before its place in the file is known. */
export interface YamlFault {
  offset: number;
  message: string;
  mend: string;
}
