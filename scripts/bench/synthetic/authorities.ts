/** The authority files of the archive: what the synthetic documents take from them and add to them. */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calledInFull, levelOf, type Province, provinces } from './provinces.ts';

export interface Indicator {
  id: string;
  name: string;
  units: string[];
}

/** A national movement that any document may name. */
export interface Movement {
  id: string;
  name: string;
}

export interface Authorities {
  /** Those that are counted in some unit. */
  indicators: Indicator[];
  topics: string[];
  movements: Movement[];
  /** Every wording of every campaign. */
  wordings: string[];
  /** Provinces of which the archive holds no real document, so that no address is taken twice. */
  provinces: Province[];
  /** Addresses of the works that have a record: relations may only lead there or to held ones. */
  instruments: string[];
}

interface CampaignFile extends Movement {
  level: string | null;
  aliases?: string[];
}

/**
 * Reads the ids and names that documents refer to.
 *
 * @example readAuthorities('content').topics // ['kinh-te', …]
 */
export function readAuthorities(content: string): Authorities {
  const campaigns = filesOf(join(content, 'campaigns')).map((file) =>
    campaignOf(join(content, 'campaigns', file)),
  );
  const instruments = filesOf(join(content, 'instruments'), true).map((file) => file.replaceAll('\\', '/'));
  const taken = [...filesOf(join(content, 'documents')), ...instruments].map(
    (path) => path.split('/')[0] ?? '',
  );
  return {
    indicators: listOf<Indicator>(join(content, 'indicators.yaml')).filter(({ units }) => units.length > 0),
    topics: listOf<{ id: string }>(join(content, 'topics.yaml')).map(({ id }) => id),
    movements: campaigns.filter(({ level }) => level === 'central').map(({ id, name }) => ({ id, name })),
    wordings: campaigns.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    provinces: provinces.filter(({ slug }) => !taken.includes(slug)),
    instruments: instruments.map((file) => file.replace(/\.yaml$/, '')),
  };
}

/**
 * Adds to issuers.yaml the bodies of every province that it lacks.
 *
 * @example addIssuers('/tmp/bench/content/issuers.yaml', provinces)
 */
export function addIssuers(file: string, added: readonly Province[]): void {
  const known = new Set(listOf<{ id: string }>(file).map(({ id }) => id));
  const bodies = added.flatMap(bodiesOf).filter(({ id }) => !known.has(id));
  appendFileSync(
    file,
    bodies
      .map((body) => `\n- ${JSON.stringify(body)}`)
      .join('')
      .concat('\n'),
  );
}

function bodiesOf(province: Province): { id: string }[] {
  const level = levelOf(province);
  const committee = level === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  const [place, { slug, name }] = [calledInFull(province), province];
  const row = (id: string, title: string, short: string, code: string, more: object = {}) => ({
    id,
    scope: slug,
    names: [{ name: title, since: null, until: null }],
    short,
    system: 'state',
    level: 'province',
    parent: null,
    codes: [code],
    ...more,
  });
  const office = { scope: `${slug}/so-noi-vu`, level: 'department', parent: `${slug}/ubnd` };
  return [
    row(`${slug}/ubnd`, `Ủy ban nhân dân ${place}`, `UBND ${place}`, 'UBND'),
    row(`${slug}/hdnd`, `Hội đồng nhân dân ${place}`, `HĐND ${place}`, 'HĐND'),
    row(`${slug}/so-noi-vu`, `Sở Nội vụ ${place}`, `Sở Nội vụ ${place}`, 'SNV', office),
    row(`dang/${slug}`, `${committee} ${name}`, `${committee} ${name}`, 'TU', {
      scope: `dang/${slug}`,
      system: 'party',
    }),
  ];
}

function filesOf(folder: string, recursive = false): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive, encoding: 'utf8' }).sort() : [];
}

function listOf<Row>(file: string): Row[] {
  return (parse(readFileSync(file, 'utf8')) ?? []) as Row[];
}

function campaignOf(file: string): CampaignFile {
  const matter = readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';
  const id = file.replace(/^.*[\\/]|\.mdx$/g, '');
  return { ...(parse(matter) as CampaignFile), id };
}
