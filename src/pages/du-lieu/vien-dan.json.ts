/** Every cited work with how often it is cited, for download. */
import { openArchive } from '../../corpus/open-archive.ts';
import { citedWorksData } from '../../data/cited-works.ts';

export function GET(): Response {
  return Response.json(citedWorksData(openArchive().corpus));
}
