/** `node scripts/index-search.ts FOLDER`: writes the search index of the archive: full text, table of pages, citation table. */
import './node-version.ts';
import { join } from 'node:path';
import { foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';
import { readGuides } from '../src/guides/read-guides.ts';
import { abbreviationList } from '../src/search/index/abbreviations.ts';
import { writeCitationTable } from '../src/search/index/citation-table.ts';
import { guidePages } from '../src/search/index/guide-pages.ts';
import { searchablePages } from '../src/search/index/pages.ts';
import { writeIndex } from '../src/search/index/write-index.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Thiếu thư mục đích.\n  → node scripts/index-search.ts THƯ_MỤC');
  process.exit(2);
}
const folders = foldersOf(process.env);
const archive = loadArchive(folders);
const abbreviations = abbreviationList(archive.corpus);
const guides = guidePages(readGuides(join(folders.root, 'src/guides')));
const count = writeIndex([...searchablePages(archive), ...guides], folder, { abbreviations });
const works = writeCitationTable(archive.corpus, folder);
console.log(`Đã lập chỉ mục tìm kiếm cho ${count} trang và bảng ${works} văn bản theo số, tên.`);
