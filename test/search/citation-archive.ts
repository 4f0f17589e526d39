/** Citation tables for the tests: of the real archive, of invented works, of as many as one likes. */
import type { Corpus } from '../../src/core/corpus.ts';
import { parseDocumentNumber } from '../../src/core/document-number.ts';
import type { InstrumentRecord } from '../../src/core/held-document.ts';
import { identify, workIdOf } from '../../src/core/identity.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { citationTable } from '../../src/search/index/citation-table.ts';
import { type PreparedTable, prepareTable } from '../../src/search/query/citation/table/prepared-table.ts';
import {
  TABLE_FILE,
  type TableColumns,
  type TableFile,
} from '../../src/search/query/citation/table/table-shape.ts';
import { corpusOf } from '../core/real-corpus.ts';
import { issuers } from '../core/real-text.ts';

/** The archive of this repository. */
export const realArchive = loadArchive(foldersOf({}));
/** With all it cites. */
export const realCorpus: Corpus = realArchive.corpus;

/** The table as a browser has it: written, read, prepared. */
export function tableOf(corpus: Corpus): PreparedTable {
  const file = JSON.parse(JSON.stringify(citationTable(corpus).get(TABLE_FILE))) as TableFile;
  return prepareTable(file.lists, [file.works as TableColumns]);
}

/** An invented work: kind, number, day, body, and a title for an act. */
export type MadeWork = readonly [
  type: string | null,
  number: string | null,
  issuedOn: string | null,
  issuer: string,
  title?: string,
];

/** A corpus of invented works; none of them exists. */
export function madeCorpus(works: readonly MadeWork[]): Corpus {
  return corpusOf({ issuers: [...issuers], instruments: works.map(madeRecord) });
}

function madeRecord([type, written, issuedOn, issuer, named]: MadeWork): InstrumentRecord {
  const title = named ?? null;
  const number = written === null ? null : parseDocumentNumber(written);
  const scope = issuer.replace(/\/(?:ubnd|hdnd)$/, '');
  const id = workIdOf(identify({ type, number, issuedOn, title }, scope));
  return {
    id,
    file: `content/instruments/${id}.yaml`,
    instrument: {
      type,
      number,
      issuedOn,
      issuer,
      title,
      status: null,
      aliases: [],
      note: null,
      evidence: [],
    },
  };
}

const KINDS: readonly (readonly [type: string, number: string, issuer: string])[] = [
  ['quyet-dinh', '#/QĐ-UBND', '~/ubnd'],
  ['ke-hoach', '#/KH-UBND', '~/ubnd'],
  ['bao-cao', '#/BC-UBND', '~/ubnd'],
  ['chi-thi', '#/CT-UBND', '~/ubnd'],
  ['nghi-quyet', '#/NQ-HĐND', '~/hdnd'],
  ['nghi-quyet', '#-NQ/TU', 'dang/~'],
  ['huong-dan', '#/HD-SNV', '~/so-noi-vu'],
  ['quyet-dinh', '#/@/QĐ-UBND', '~/ubnd'],
  ['nghi-dinh', '#/@/NĐ-CP', 'chinh-phu'],
  ['quyet-dinh', '#/QĐ-TTg', 'thu-tuong'],
];
const PROVINCES =
  'an-giang bac-giang bac-ninh binh-dinh ca-mau can-tho cao-bang da-nang dak-lak dong-nai gia-lai ha-giang ha-noi hai-phong hue kon-tum lam-dong lang-son lao-cai long-an nam-dinh nghe-an ninh-binh phu-tho phu-yen quang-nam quang-ngai quang-tri son-la tay-ninh thai-binh thanh-hoa'.split(
    ' ',
  );

/** As many invented works as asked, spread over kinds, provinces, serials and ten years as an archive has them. */
export function manyWorks(count: number): MadeWork[] {
  let state = 20240206;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const works = new Map<string, MadeWork>();
  while (works.size < count) {
    const [type, form, issuer] = KINDS[random(KINDS.length)] as (typeof KINDS)[number];
    const year = 2015 + random(10);
    const serial = Math.ceil(4000 * (random(10_000) / 10_000) ** 2) || 1;
    const number = form.replace('#', String(serial).padStart(2, '0')).replace('@', String(year));
    const day = `${year}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
    const body = issuer.replace('~', PROVINCES[random(PROVINCES.length)] as string);
    works.set(`${number} ${year} ${body}`, [type, number, day, body, `về việc thứ ${works.size} (bịa)`]);
  }
  return [...works.values()];
}
