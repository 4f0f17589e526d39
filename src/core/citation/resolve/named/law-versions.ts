/**
 * Acts that one name stands for at different times, with the day from which each held. Which one a bare name means
 * follows from the citing day. Only names whose whole line was read in a trusted text are here; the records in
 * `content/instruments/` name the sources.
 */

import { LAW_LINES, NAME_ENDED, READ_UNTIL } from '../../vocabulary/law-lines.ts';
import { lawKey } from '../../vocabulary/law-names.ts';

/** One version: from the day on, until the next one's. */
export interface ActVersion {
  /** Null for a Constitution, which has no number. */
  number: string | null;
  /** The day, or the year where no day was read. */
  issuedOn: string;
  /** First day on which it held. */
  from: string;
  /** First day on which no act of the name held any more, or on which that was not looked for. */
  until?: string;
  /** Segment of its address, when it has no number. */
  slug?: string;
}

/**
 * Sources: Luật 15/2003/QH11 and 06/2022/QH15, Điều 94 (thi đua, khen thưởng); Luật 72/2025/QH15, Điều 51 and 54
 * (chính quyền địa phương); the resolution on carrying out the Constitution of 2013.
 */
const VERSIONS: Record<string, readonly ActVersion[]> = {
  ...Object.fromEntries(LAW_LINES.map(([name, ...versions]) => [keyOfName(name), lineOf(name, versions)])),
  'luat thi dua khen thuong': [
    { number: '15/2003/QH11', issuedOn: '2003-11-26', from: '2004-07-01' },
    { number: '06/2022/QH15', issuedOn: '2022-06-15', from: '2024-01-01' },
  ],
  'luat to chuc chinh quyen dia phuong': [
    { number: '77/2015/QH13', issuedOn: '2015-06-19', from: '2016-01-01' },
    { number: '65/2025/QH15', issuedOn: '2025-02-19', from: '2025-03-01' },
    { number: '72/2025/QH15', issuedOn: '2025-06-16', from: '2025-06-16' },
  ],
  'hien phap': [
    { number: null, issuedOn: '1992-04-15', from: '1992-04-15', slug: 'hien-phap-1992' },
    {
      number: null,
      issuedOn: '2013-11-28',
      from: '2014-01-01',
      slug: 'hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam',
    },
  ],
};
function keyOfName(name: string): string {
  const act = name.startsWith('Bộ luật ') ? 'bo luat' : 'luat';
  return `${act} ${lawKey(name.slice(act.length + 1))}`;
}

function lineOf(name: string, versions: readonly string[]): ActVersion[] {
  const line = versions.map((row): ActVersion => {
    const [number = '', issuedOn = '', from = ''] = row.split(' ');
    return { number, issuedOn, from };
  });
  const last = line.at(-1);
  if (last) last.until = NAME_ENDED[name] ?? READ_UNTIL;
  return line;
}

/**
 * Acts that amend others, and Constitutions of before: a day or a year names one, a bare name never does. The years of
 * the Constitutions are those that the one of 2013 names in its preamble.
 */
const NAMED_BY_DAY: Record<string, readonly ActVersion[]> = {
  'hien phap': ['1946', '1959', '1980'].map((year) => ({
    number: null,
    issuedOn: year,
    from: year,
    slug: `hien-phap-${year}`,
  })),
  'luat sua doi thi dua khen thuong': [
    { number: '47/2005/QH11', issuedOn: '2005-06-14', from: '2005-06-27' },
    { number: '39/2013/QH13', issuedOn: '2013-11-16', from: '2014-06-01' },
    { number: '06/2026/QH16', issuedOn: '2026-04-23', from: '2026-10-01' },
  ],
};

/**
 * The versions that a name can mean in a text issued between two days: one when it is sure, none when the name is
 * not in the table or names nothing yet.
 *
 * @param key type and name: `luat thi dua khen thuong`
 * @param printed a printed day or year of the act itself
 * @example versionsMeant('luat thi dua khen thuong', null, { from: '2024-02-06', to: '2024-02-06' })[0]?.number // '06/2022/QH15'
 */
export function versionsMeant(
  key: string,
  printed: string | null,
  { from, to }: { from: string | null; to: string | null },
): readonly ActVersion[] {
  const versions = VERSIONS[key] ?? [];
  const all = [...versions, ...(NAMED_BY_DAY[key] ?? [])];
  // A year alone may be that of two laws, of which one is still to come.
  const isPassed = ({ issuedOn }: ActVersion) => printed?.length !== 4 || to === null || issuedOn <= to;
  const isOfDay = ({ issuedOn }: ActVersion) =>
    printed !== null && (issuedOn.startsWith(printed) || printed.startsWith(issuedOn));
  if (printed) return all.filter((version) => isOfDay(version) && isPassed(version));
  if (goesBeyond(versions, from, to)) return [];
  return versions.filter((version, index) => {
    const until = versions[index + 1]?.from ?? version.until;
    return (to === null || version.from <= to) && (!until || from === null || from < until);
  });
}

/** Whether a text may be older than the first act that was read of a name, or of a day up to which none was looked for. */
function goesBeyond(versions: readonly ActVersion[], from: string | null, to: string | null): boolean {
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last?.until) return false;
  return from === null || to === null || from < first.from || to >= last.until;
}

/** Whether the table knows the name at all. */
export function isVersioned(key: string): boolean {
  return key in VERSIONS || key in NAMED_BY_DAY;
}
