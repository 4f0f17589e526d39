/** `node scripts/index-search.ts FOLDER [all|first|rest]`: writes the search index of the archive, or a share of it. */
import './node-version.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';
import { writeCitationTable } from '../src/search/index/citation-table.ts';
import { searchablePages } from '../src/search/index/pages.ts';
import { writeIndex } from '../src/search/index/write-index.ts';

const [folder, share = 'all'] = process.argv.slice(2);
if (!folder || !(share === 'all' || share === 'first' || share === 'rest')) {
  console.error('Thiếu thư mục đích.\n  → node scripts/index-search.ts THƯ_MỤC [all|first|rest]');
  process.exit(2);
}
const archive = loadArchive(foldersOf(process.env));
const count = await writeIndex(searchablePages(archive), folder, share);
if (share !== 'rest') writeCitationTable(archive.corpus, folder);
if (count > 0) console.log(`Đã lập chỉ mục tìm kiếm cho ${count} trang.`);
