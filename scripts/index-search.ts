/** `node scripts/index-search.ts FOLDER`: writes the search index of the archive: full text, table of pages, citation table. */
import './node-version.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';
import { abbreviationList } from '../src/search/index/abbreviations.ts';
import { writeCitationTable } from '../src/search/index/citation-table.ts';
import { searchablePages } from '../src/search/index/pages.ts';
import { writeIndex } from '../src/search/index/write-index.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Thiếu thư mục đích.\n  → node scripts/index-search.ts THƯ_MỤC');
  process.exit(2);
}
const archive = loadArchive(foldersOf(process.env));
const abbreviations = abbreviationList(archive.corpus);
const count = writeIndex(searchablePages(archive), folder, { abbreviations });
const works = writeCitationTable(archive.corpus, folder);
console.log(`Đã lập chỉ mục tìm kiếm cho ${count} trang và bảng ${works} văn bản theo số, tên.`);
