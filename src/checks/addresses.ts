/** One work, one address, one file at that address. */
import type { Corpus } from '../core/corpus.ts';
import { identify, workIdOf } from '../core/identity.ts';
import type { Finding } from './finding.ts';

/**
 * Files that do not lie at their own address, and addresses that two files claim.
 *
 * @example misplacedFiles(corpus)[0]?.rule // 'address'
 */
export function misplacedFiles(corpus: Corpus): Finding[] {
  const works = [
    ...corpus.documents.map(({ file, id }) => ({ file, id, at: pathBelow(file, '/documents/', '.mdx') })),
    ...corpus.instruments.map(({ file, instrument }) => {
      const id = workIdOf(
        identify(instrument, corpus.issuer.get(instrument.issuer)?.scope ?? instrument.issuer),
      );
      return { file, id, at: pathBelow(file, '/instruments/', '.yaml') };
    }),
  ];
  const first = new Map<string, string>();
  return works.flatMap(({ file, id, at }) => {
    const other = first.get(id);
    if (other) return [twice(file, id, other)];
    first.set(id, file);
    return at === id ? [] : [elsewhere(file, id)];
  });
}

function pathBelow(file: string, folder: string, ending: string): string {
  return file.slice(file.lastIndexOf(folder) + folder.length, -ending.length);
}

function twice(file: string, id: string, other: string): Finding {
  return {
    file,
    path: ['number'],
    rule: 'address-twice',
    message: `Văn bản này trùng địa chỉ /vb/${id}/ với ${other}.`,
    mend: 'Cùng cơ quan, loại, năm và số là một văn bản: giữ một tệp, hoặc sửa số, ngày, cơ quan cho đúng.',
  };
}

function elsewhere(file: string, id: string): Finding {
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
