/** A whole content folder of any size: the real archive plus synthetic documents. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { addIssuers, readAuthorities } from './synthetic/authorities.ts';
import { learnChain } from './synthetic/chain.ts';
import { compose, type Manuscript } from './synthetic/compose.ts';
import type { Studio } from './synthetic/draft.ts';
import { printFrontMatter } from './synthetic/front-matter.ts';
import { readMaterial } from './synthetic/material.ts';
import { placesOf } from './synthetic/names.ts';
import { launches, movementOf } from './synthetic/new-draft.ts';
import { printBody, printReceived } from './synthetic/printing.ts';
import { createSeries } from './synthetic/series.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');

export interface CorpusOptions {
  /** How many synthetic documents. */
  documents: number;
  /** A new or empty folder outside the repository. */
  into: string;
  /** Same seed, same archive: same bytes. */
  seed: number;
  /** The content folder of the archive. */
  from: string;
}

/**
 * Writes the folder, one document after the other: memory does not grow with their number.
 *
 * @example generateCorpus({ documents: 1000, into: '/tmp/bench/content', seed: 1, from: 'content' })
 */
export function generateCorpus({ documents, into, seed, from }: CorpusOptions): void {
  refuseUnsafe(into);
  cpSync(from, into, { recursive: true });
  const studio = openStudio(from, seed);
  addIssuers(join(into, 'issuers.yaml'), studio.authorities.provinces);
  for (let index = 0; index < documents; index += 1) writeDocument(into, compose(studio, index));
}

function refuseUnsafe(into: string): void {
  const way = relative(REPOSITORY, resolve(into));
  if (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..')
    throw new Error(`Thư mục ${into} nằm trong kho mã. Chọn một thư mục bên ngoài.`);
  if (existsSync(into) && readdirSync(into).length > 0)
    throw new Error(`Thư mục ${into} không trống. Chọn một thư mục mới.`);
}

function openStudio(from: string, seed: number): Studio {
  const authorities = readAuthorities(from);
  return {
    seed,
    authorities,
    series: createSeries(seed, authorities.provinces),
    chain: learnChain(readMaterial(join(from, 'sources'), authorities.wordings)),
    places: new Map(authorities.provinces.map(({ slug }) => [slug, placesOf(seed, slug)])),
  };
}

function writeDocument(content: string, { draft, blocks }: Manuscript): void {
  const { held, notes } = draft;
  const received = printReceived(blocks, notes);
  const file = `${held.scope}/${held.work.split('/').at(-1)}-${held.year}.txt`;
  const sha256 = createHash('sha256').update(received).digest('hex');
  write(join(content, 'sources', file), received);
  const matter = printFrontMatter(draft, { file, sha256 });
  write(join(content, 'documents', `${held.work}.mdx`), `${matter}\n${printBody(blocks, notes)}`);
  if (launches(held)) writeCampaign(content, draft);
}

function writeCampaign(content: string, { held, theme, topics }: Manuscript['draft']): void {
  const { id, name } = movementOf(held.province, held.year);
  const matter = {
    name,
    kind: 'phong-trao',
    level: 'province',
    issuer: held.issuer,
    launchedBy: held.work,
    slogan: theme,
    period: held.year,
    parent: null,
    aliases: [],
    topics,
  };
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  write(
    join(content, 'campaigns', `${id}.mdx`),
    `---\n${lines.join('\n')}\n---\n\nPhong trào sinh ra để đo thời gian dựng.\n`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
