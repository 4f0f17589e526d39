/** Citations by name: laws, the Constitution, resolutions of congresses and plenums, appeals. */

import type { CitationKind } from '../../citation.ts';
import { endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Beside, besideOf } from '../number/beside.ts';
import { congressAt } from './congress.ts';
import { codeInLetters, lawAt } from './law.ts';
import { plenumAt } from './plenum.ts';

/** Places are of the reading. */
export interface NamedMatch {
  kind: Exclude<CitationKind, 'numbered' | 'short'>;
  start: number;
  end: number;
  /** Slug of the kind of act. */
  type: string;
  /** Where the word for the kind ends. */
  wordEnd: number;
  /** What is cited, in the vocabulary's keys. */
  name: string;
  /** A year that belongs to the name: "Luật Đất đai năm 2013". */
  year: string | null;
  /** Where the words for that year end. */
  yearEnd?: number;
  /** The body that the name itself holds: "Đảng bộ tỉnh Kon Tum". */
  issuer: Beside['issuer'];
  beside: Beside;
}

/** What each kind's reader answers; the rest is added here. */
export type NameFound = Omit<NamedMatch, 'beside'>;

/** Looked at only: "Thực hiện Pháp lệnh" folds like "Hiến pháp" and a word behind it. */
const WORDS =
  /(?<![a-z])(?=(bo luat|luat|hien phap|phap lenh|loi keu goi|nghi quyet|ket luan|nq|bl(?:hs|ds|ld|tths|ttds))(?![a-z]))/g;

const CONSTITUTION =
  /hien phap(?: (?:nuoc )?(?:cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa|cong hoa xhcn viet nam|chxhcn viet nam))?/y;
const YEAR = /(?:[ ,]{0,2}\(?nam | \(?)((?:19|20)\d{2})(?!\d| ?-|[./]\d)/y;
/** Appeals of President Hồ Chí Minh that go by a name of their own. */
const APPEAL =
  /loi keu goi (")?(?:(thi dua (?:ai quoc|yeu nuoc))|toan quoc khang chien|chong nan that hoc|toan dan tap the duc)(?![a-z])/y;

/**
 * Every citation by name, in order.
 *
 * @example namedIn(readingOf('Luật Thi đua, khen thưởng'))[0]?.name // 'thi dua khen thuong'
 */
export function namedIn(reading: Reading): NamedMatch[] {
  const found: NamedMatch[] = [];
  let free = 0;
  for (const { 1: word = '', index } of reading.folded.matchAll(WORDS)) {
    if (index < free) continue;
    const name = isSubject(reading, index) ? null : nameAt(reading, index, word);
    if (!name) continue;
    const beside = ofAssembly(name, besideOf(reading, name.start, name.end));
    found.push({ ...name, beside });
    free = name.end;
  }
  return found;
}

/** Who knows or studies laws: "Hội Luật gia", "chuyên ngành Luật Hiến pháp", "Ủy ban Hiến pháp và Pháp luật". */
const OF_LAWYERS = /(?:^|[^a-z])(?:phap|ky|hoi|hoi vien|nganh|khoa|bo mon|mon|dai hoc|uy ban) (?:luat )?$/;

function isSubject({ text, folded }: Reading, at: number): boolean {
  return (
    /^luật gia(?!\p{L})/iu.test(text.slice(at, at + 9)) ||
    OF_LAWYERS.test(folded.slice(Math.max(0, at - 16), at))
  );
}

/** Heads of the State that pass, sign or make known laws. */
const MAKES_LAWS =
  /^(?:quoc-hoi|uy-ban-thuong-vu-quoc-hoi|hoi-dong-nha-nuoc|hoi-dong-bo-truong|hoi-dong-chinh-phu|chu-tich|chinh-phu)/;

/** "hướng dẫn Luật Thi đua, khen thưởng do Bộ trưởng Bộ Nội vụ ban hành" says nothing of who passed the law. */
function ofAssembly({ kind }: NameFound, beside: Beside): Beside {
  const means = beside.issuer?.means;
  const isOther = kind === 'law' && means && !(means.kind === 'central' && MAKES_LAWS.test(means.body.id));
  return isOther ? { ...beside, issuer: null } : beside;
}

function nameAt(reading: Reading, at: number, word: string): NameFound | null {
  if (word === 'nghi quyet' || word === 'nq') return congressAt(reading, at) ?? plenumAt(reading, at, word);
  if (word === 'ket luan') return plenumAt(reading, at, word);
  if (word === 'hien phap') return constitutionAt(reading, at);
  if (word === 'loi keu goi') return appealAt(reading, at);
  return word.startsWith('bl') ? codeInLetters(reading, at, word) : lawAt(reading, at, word);
}

function constitutionAt({ text, folded }: Reading, at: number): NameFound | null {
  const found = matchAt(CONSTITUTION, folded, at);
  if (!found || !/^H(?:i[ếe]n|IẾN|IEN)/u.test(text.slice(at, at + 4).normalize('NFC'))) return null;
  const year = matchAt(YEAR, folded, at + found[0].length);
  return {
    kind: 'constitution',
    start: at,
    end: at + found[0].length,
    type: 'hien-phap',
    wordEnd: at + 'hiến pháp'.length,
    name: 'hien phap',
    year: year?.[1] ?? null,
    ...(year && { yearEnd: endOf(year) }),
    issuer: null,
  };
}

function appealAt({ folded }: Reading, at: number): NameFound | null {
  const found = matchAt(APPEAL, folded, at);
  if (!found) return null;
  // Quotation marks around the name alone belong to it.
  const end = endOf(found) + (found[1] && folded.charAt(endOf(found)) === '"' ? 1 : 0);
  return {
    kind: 'appeal',
    start: at,
    end,
    type: 'loi-keu-goi',
    wordEnd: at + 'lời kêu gọi'.length,
    name: found[2] ? 'loi keu goi thi dua ai quoc' : found[0].replaceAll('"', ''),
    year: null,
    issuer: null,
  };
}
