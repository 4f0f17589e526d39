/** A body or a movement may not stand above itself. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

interface Step {
  file: string;
  path: PropertyKey[];
  id: string;
  next: string | null | undefined;
}

/**
 * Circles of `parent` and of `successor`, each told once, where its first member stands.
 *
 * @example circles(corpus)[0]?.message // 'Khóa parent đi vòng: a → b → a.'
 */
export function circles(corpus: Corpus): Finding[] {
  const issuers = (key: 'parent' | 'successor') =>
    corpus.issuers.map((issuer, index): Step => {
      return { file: 'content/issuers.yaml', path: [index, key], id: issuer.id, next: issuer[key] };
    });
  const campaigns = corpus.campaigns.map(({ file, id, campaign }): Step => {
    return { file, path: ['parent'], id, next: campaign.parent };
  });
  return [issuers('parent'), issuers('successor'), campaigns].flatMap(circlesOf);
}

function circlesOf(steps: readonly Step[]): Finding[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const told = new Set<string>();
  return steps.flatMap((step) => {
    const walked = walkFrom(step, byId);
    if (told.has(step.id) || walked.at(-1)?.next !== step.id) return [];
    for (const { id } of walked) told.add(id);
    return [finding(step, [...walked.map(({ id }) => id), step.id])];
  });
}

/** The steps from one on, until there is none left or one comes again. */
function walkFrom(step: Step, byId: ReadonlyMap<string, Step>): Step[] {
  const walked = new Set<Step>();
  for (let at: Step | undefined = step; at && !walked.has(at); at = byId.get(at.next ?? '')) walked.add(at);
  return [...walked];
}

function finding({ file, path }: Step, ids: readonly string[]): Finding {
  return {
    file,
    path,
    rule: 'circle',
    message: `Khóa ${String(path.at(-1))} đi vòng: ${ids.join(' → ')}.`,
    mend: 'Sửa một trong các mã ấy: không cơ quan, phong trào nào đứng trên hoặc kế tục chính mình.',
  };
}
