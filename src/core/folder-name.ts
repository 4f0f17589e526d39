/** Reader's names for the folders of `/vb/`. */
import { centralBodies } from './citation/vocabulary/central-bodies.ts';
import { localBodies } from './citation/vocabulary/local-bodies.ts';
import { provinceOf } from './citation/vocabulary/provinces.ts';
import type { Corpus } from './corpus.ts';
import { documentType, typeName } from './document-type.ts';
import { pathOf } from './identity.ts';
import { UNKNOWN_YEAR } from './unknown-year.ts';

/**
 * The name of the last step of a folder's path: a body, a kind of document or a year.
 *
 * @example folderName(corpus, 'kon-tum/chi-thi/2024') // 'Năm 2024'
 * @example folderName(corpus, 'kon-tum/chi-thi') // 'Chỉ thị'
 */
export function folderName(corpus: Corpus, path: string): string {
  const step = path.slice(path.lastIndexOf('/') + 1);
  if (path === '') return 'Văn bản';
  if (step === UNKNOWN_YEAR) return 'Không rõ năm';
  if (/^\d{4}$/.test(step)) return `Năm ${step}`;
  if (step === 'van-ban') return typeName(null);
  const kind = path.includes('/') ? documentType(step) : undefined;
  if (kind) return kind.name;
  return bodyName(corpus, path) ?? step;
}

/**
 * The folders above a work or a folder, outermost first, each with its name and address.
 *
 * @example folderTrail(corpus, 'kon-tum/chi-thi/2024/08-ct-ubnd').map(({ name }) => name) // ['Văn bản', 'Tỉnh Kon Tum', 'Chỉ thị', 'Năm 2024']
 */
export function folderTrail(corpus: Corpus, workId: string): { name: string; path: string }[] {
  const steps = workId.split('/').slice(0, -1);
  const paths = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return ['', ...paths].map((path) => ({
    name: folderName(corpus, path),
    path: path ? pathOf(path) : '/vb/',
  }));
}

/**
 * The page of a folder; the root of all is `/vb/` itself.
 *
 * @example folderAddress('kon-tum/chi-thi') // '/vb/kon-tum/chi-thi/'
 */
export function folderAddress(path: string): string {
  return path ? pathOf(path) : '/vb/';
}

/** A place is named by its people's committee without that word; a body by its own name. */
function bodyName(corpus: Corpus, scope: string): string | undefined {
  if (scope === 'dang') return 'Đảng';
  const bodies = corpus.issuers.filter((issuer) => issuer.scope === scope);
  const committee = bodies.find((issuer) => issuer.codes.includes('UBND'));
  const name = committee?.names.at(-1)?.name;
  if (name) return capitalised(name.replace(/^Ủy ban nhân dân\s+/u, ''));
  return bodies[0]?.names.at(-1)?.name ?? tabledName(scope);
}

/** Bodies and places that are only cited: the tables of citations know their names. */
function tabledName(scope: string): string | undefined {
  const central = centralBodies.find(({ id }) => id === scope)?.name;
  const segment = scope.slice(scope.lastIndexOf('/') + 1);
  const local = localBodies.find((body) => body.segment === segment)?.name;
  const province = provinceOf(scope.replace(/^dang\//, ''))?.name;
  return central ?? local ?? (province && (scope.startsWith('dang/') ? `Đảng bộ ${province}` : province));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
