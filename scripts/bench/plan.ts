/** What a benchmark over synthetic archives was asked for: sizes, seed, form of the report. */
import { parseArgs } from 'node:util';

export interface Plan {
  sizes: number[];
  seed: number;
  keep: boolean;
  json: boolean;
  /** Without the peers, where there are some. */
  alone: boolean;
}

/** Ends the run with a message. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/**
 * Reads the arguments of this process; what it does not understand ends the run.
 *
 * @param usage the line that shows how to call it
 * @example readPlan('Cách dùng: …').sizes // [1000]
 */
export function readPlan(usage: string): Plan {
  const options = {
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  } as const;
  const wholeNumber = (text: string) => {
    if (/^\d{1,6}$/.test(text.trim())) return Number(text);
    return stop(`“${text}” không phải số nguyên từ 0 đến 999999.\n${usage}`);
  };
  try {
    const { documents, seed, keep, json, alone } = parseArgs({ options }).values;
    return { sizes: documents.split(',').map(wholeNumber), seed: wholeNumber(seed), keep, json, alone };
  } catch {
    return stop(`Không hiểu “${process.argv.slice(2).join(' ')}”.\n${usage}`);
  }
}
