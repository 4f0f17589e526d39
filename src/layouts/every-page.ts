/** What scripts add to every page, in one file: each further one costs a phone a way to the server and back. */
import { renewReports } from '../reporting/report-links.ts';
import '../reader/reader.ts';
import '../search/client/search-box.ts';

renewReports();
