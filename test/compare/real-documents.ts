/** The archive's documents as the comparison reads them. */
import type { ComparedDocument } from '../../src/compare/compared-document.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { comparedDocument } from '../../src/data/compared-documents.ts';

export const KON_TUM = 'kon-tum/chi-thi/2024/08-ct-ubnd';
export const QUANG_NAM = 'quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024';
export const NGOC_HOI =
  'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien';
export const REPORT =
  'kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao';

const { corpus, textOf } = loadArchive(foldersOf(process.env));

/** All of them, newest first. */
export const documents: readonly ComparedDocument[] = corpus.documents.map((held) =>
  comparedDocument(corpus, held, textOf(held).parts),
);

/** The one with this id. */
export function documentOf(id: string): ComparedDocument {
  const found = documents.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
