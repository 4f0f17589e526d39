/** What of a Lighthouse report is looked at, and what falls short of the aims. */

/** The categories, as Lighthouse calls them. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** Aims: all scores 100; layout still; read soon on slow 4G; a document light with its fonts. */
const AIMS = { score: 100, cls: 0.02, lcp: 1500, bytes: 150 * 1024, scriptBytes: 15 * 1024 } as const;

/** The parts of Lighthouse's result that are read. */
export interface LighthouseResult {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    {
      title: string;
      score: number | null;
      scoreDisplayMode: string;
      numericValue?: number;
      displayValue?: string;
      details?: unknown;
    }
  >;
}

/** One page. Times are milliseconds, sizes bytes as sent. */
export interface PageReport {
  path: string;
  scores: Record<Category, number>;
  cls: number;
  lcp: number;
  bytes: number;
  scriptBytes: number;
  /** What cost points, in Lighthouse's words. */
  findings: string[];
}

/**
 * Reads a result.
 *
 * @example readReport('tim-kiem/', result.lhr).scores.performance // 100
 */
export function readReport(path: string, result: LighthouseResult): PageReport {
  const { categories, audits } = result;
  const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  const requests = requestsOf(audits['network-requests']?.details);
  const bytesOf = (kept: readonly SentFile[]) =>
    kept.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  const findings = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFault = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9;
      return audit && isFault ? [`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim()] : [];
    }),
  );
  return {
    path,
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, scoreOf(category)]),
    ) as PageReport['scores'],
    cls: audits['cumulative-layout-shift']?.numericValue ?? 0,
    lcp: audits['largest-contentful-paint']?.numericValue ?? 0,
    bytes: bytesOf(requests),
    scriptBytes: bytesOf(requests.filter(({ resourceType }) => resourceType === 'Script')),
    findings,
  };
}

interface SentFile {
  transferSize?: number;
  resourceType?: string;
}

function requestsOf(details: unknown): SentFile[] {
  const { items } = (details ?? {}) as { items?: SentFile[] };
  return items ?? [];
}

/**
 * What falls short of the aims, one line each; empty when nothing does.
 *
 * @example shortcomings(report) // ['/tim-kiem/: performance 97, cần 100 (performance: Largest Contentful Paint 2.4 s)']
 */
export function shortcomings({ path, scores, cls, lcp, bytes, scriptBytes, findings }: PageReport): string[] {
  const isDocument = path.startsWith('vb/');
  const lines = [
    ...CATEGORIES.filter((category) => scores[category] < AIMS.score).map(
      (category) => `${category} ${scores[category]}, cần ${AIMS.score}`,
    ),
    ...(cls > AIMS.cls ? [`CLS ${cls.toFixed(3)}, cần ≤ ${AIMS.cls}`] : []),
    ...(lcp > AIMS.lcp ? [`LCP ${(lcp / 1000).toFixed(2)} s, cần ≤ ${AIMS.lcp / 1000} s`] : []),
    ...(isDocument && bytes > AIMS.bytes
      ? [`${Math.ceil(bytes / 1024)} kB, cần ≤ ${AIMS.bytes / 1024} kB`]
      : []),
    ...(isDocument && scriptBytes > AIMS.scriptBytes
      ? [`${Math.ceil(scriptBytes / 1024)} kB JavaScript, cần ≤ ${AIMS.scriptBytes / 1024} kB`]
      : []),
  ];
  if (lines.length === 0) return [];
  return [`/${path}: ${lines.join('; ')}`, ...findings.map((finding) => `    ${finding}`)];
}
