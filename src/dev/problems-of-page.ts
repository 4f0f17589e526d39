/** Which problems concern the page that is open. */
import type { Problem } from '../core/problem.ts';

/**
 * The problems of the file whose page this is, and those of others.
 *
 * @param path of the page, with or without the site's base path
 * @example problemsOfPage(problems, '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/').own.length // 1
 */
export function problemsOfPage(
  problems: readonly Problem[],
  path: string,
): { own: Problem[]; others: Problem[] } {
  const ending = endingsFor(decodeURI(path));
  const isOwn = ({ file }: Problem) => ending.some((one) => file.replaceAll('\\', '/').endsWith(one));
  return { own: problems.filter(isOwn), others: problems.filter((problem) => !isOwn(problem)) };
}

function endingsFor(path: string): string[] {
  const [, kind, id] = /\/(vb|phong-trao|co-quan|chu-de)\/(.+?)\/?$/.exec(path) ?? [];
  if (kind === 'vb') return [`/documents/${id}.mdx`, `/instruments/${id}.yaml`];
  if (kind === 'phong-trao') return [`/campaigns/${id}.mdx`];
  if (kind === 'co-quan') return ['/issuers.yaml'];
  return kind === 'chu-de' ? ['/topics.yaml'] : [];
}
