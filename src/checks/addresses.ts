/** One work, one address, one file at that address. */
import type { Corpus } from '../core/corpus.ts';
import { foldersOfWorks } from '../core/folder.ts';
import { identify, workIdOf } from '../core/identity.ts';
import type { Finding } from './finding.ts';

/** A file of a work: the address it should have, and the one at which it lies. */
interface Place {
  file: string;
  issuer: string;
  id: string;
  at: string;
}

/**
 * Where every document and instrument lies and should lie.
 *
 * @example placesOf(corpus)[0] // { file: 'content/documents/a/b.mdx', issuer: 'a', id: 'a/b', at: 'a/b' }
 */
export function placesOf(corpus: Pick<Corpus, 'documents' | 'instruments' | 'issuer'>): Place[] {
  const documents = corpus.documents.map(({ file, id, document: { issuer } }) => {
    return { file, issuer, id, at: pathBelow(file, '/documents/', '.mdx') };
  });
  const instruments = corpus.instruments.map(({ file, instrument }) => {
    const { issuer } = instrument;
    const id = workIdOf(identify(instrument, corpus.issuer.get(issuer)?.scope ?? issuer));
    return { file, issuer, id, at: pathBelow(file, '/instruments/', '.yaml') };
  });
  return [...documents, ...instruments];
}

/**
 * Files that do not lie at their own address, and addresses that two files claim.
 * A body that is not in the list has no address scope; `references.ts` reports it.
 *
 * @example misplacedFiles(corpus)[0]?.rule // 'address'
 */
export function misplacedFiles(corpus: Corpus): Finding[] {
  const places = placesOf(corpus).filter(({ issuer }) => corpus.issuer.has(issuer));
  return [...Map.groupBy(places, ({ id }) => id).values()].flatMap((claims) => {
    const owner = claims.find(({ id, at }) => at === id) ?? (claims[0] as Place);
    const others = claims.filter((claim) => claim !== owner).map((claim) => twice(claim, owner.file));
    return owner.at === owner.id ? others : [elsewhere(owner), ...others];
  });
}

/**
 * Works whose address is a folder of another work's: one page would take the other's place.
 *
 * @example worksThatAreFolders(corpus)[0]?.rule // 'address-folder'
 */
export function worksThatAreFolders(corpus: Corpus): Finding[] {
  const places = placesOf(corpus);
  const folders = new Set(foldersOfWorks(places.map(({ id }) => id)).map(({ path }) => path));
  return places
    .filter(({ id }) => folders.has(id))
    .map(({ file, id }) => ({
      file,
      path: ['issuer'],
      rule: 'address-folder',
      message: `Địa chỉ /vb/${id}/ của văn bản này cũng là thư mục chứa văn bản khác.`,
      mend: 'Xem lại scope của cơ quan trong content/issuers.yaml: scope không được trùng địa chỉ một văn bản.',
    }));
}

function pathBelow(file: string, folder: string, ending: string): string {
  return file.slice(file.lastIndexOf(folder) + folder.length, -ending.length);
}

function twice({ file, id }: Place, other: string): Finding {
  return {
    file,
    path: ['number'],
    rule: 'address-twice',
    message: `Văn bản này trùng địa chỉ /vb/${id}/ với ${other}.`,
    mend: 'Cùng cơ quan, loại, năm và số là một văn bản: giữ một tệp, hoặc sửa số, ngày, cơ quan cho đúng.',
  };
}

function elsewhere({ file, id }: Place): Finding {
  const ending = file.slice(file.lastIndexOf('.'));
  const folder = ending === '.mdx' ? 'content/documents' : 'content/instruments';
  return {
    file,
    path: [],
    rule: 'address',
    message: 'Đường dẫn của tệp không khớp với cơ quan, loại, năm và số khai trong tệp.',
    mend: `Chuyển tệp tới ${folder}/${id}${ending}, hoặc sửa phần khai báo.`,
  };
}
