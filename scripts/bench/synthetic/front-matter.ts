/** The front matter of a synthetic document. A JSON text is a YAML text too, so that needs no library. */
import type { Draft, Row } from './draft.ts';

/** The received file below `sources/` and its digest. */
export interface Received {
  file: string;
  sha256: string;
}

/**
 * The block between the `---` lines, keys in the order editors know.
 *
 * @example printFrontMatter(draft, { file: 'gia-lai/08-ct-ubnd-2024.txt', sha256: '…' }) // '---\ntitle: "…"\n…---\n'
 */
export function printFrontMatter(draft: Draft, received: Received): string {
  const { held, title, theme } = draft;
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `type: ${held.type}`,
    `number: ${held.number}`,
    `issuedOn: ${held.issuedOn}`,
    `place: ${held.province.name}`,
    `issuer: ${held.issuer}`,
    rows('signers', draft.signers),
    `theme: ${JSON.stringify(theme)}`,
    `period: ${held.year}`,
    `topics: ${JSON.stringify(draft.topics)}`,
    rows('campaigns', draft.campaigns),
    rows('relations', draft.relations),
    rows('recipients', draft.recipients),
    rows('assignments', draft.assignments),
    rows('targets', draft.targets),
    rows('results', draft.results),
    'source:',
    `  file: ${received.file}`,
    `  sha256: ${received.sha256}`,
    '  transcription: ocr',
    ...['receivedFrom', 'checkedBy', 'checkedOn'].map((key) => `  ${key}: null`),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function rows(key: string, list: readonly Row[]): string {
  return list.length === 0
    ? `${key}: []`
    : [`${key}:`, ...list.map((row) => `  - ${JSON.stringify(row)}`)].join('\n');
}
