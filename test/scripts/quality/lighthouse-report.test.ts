/** What the Lighthouse command reads from a result, and what it calls too little. The numbers are made up. */
import { expect, test } from 'vitest';
import {
  type LighthouseResult,
  readReport,
  shortcomings,
} from '../../../scripts/quality/lighthouse-report.ts';

interface Made {
  performance?: number;
  cls?: number;
  lcp?: number;
  page?: number;
  script?: number;
}

function made({
  performance = 1,
  cls = 0,
  lcp = 900,
  page = 40_000,
  script = 2_000,
}: Made): LighthouseResult {
  const category = (score: number) => ({
    score,
    auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }],
  });
  return {
    categories: {
      performance: category(performance),
      accessibility: { score: 1, auditRefs: [] },
      'best-practices': { score: 1, auditRefs: [] },
      seo: { score: 1, auditRefs: [] },
    },
    audits: {
      'cumulative-layout-shift': {
        title: 'Cumulative Layout Shift',
        score: 1,
        scoreDisplayMode: 'numeric',
        numericValue: cls,
      },
      'largest-contentful-paint': {
        title: 'Largest Contentful Paint',
        score: performance === 1 ? 1 : 0.5,
        scoreDisplayMode: 'numeric',
        numericValue: lcp,
        displayValue: `${lcp / 1000} s`,
      },
      'network-requests': {
        title: 'Network Requests',
        score: null,
        scoreDisplayMode: 'informative',
        details: {
          items: [
            { transferSize: page, resourceType: 'Document' },
            { transferSize: script, resourceType: 'Script' },
          ],
        },
      },
    },
  };
}

test('scores, times and bytes as a reader is told them', () => {
  expect(readReport('tim-kiem/', made({ lcp: 1234 }))).toMatchObject({
    scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
    lcp: 1234,
    bytes: 42_000,
    scriptBytes: 2_000,
    findings: [],
  });
});

test.each<[string, string, Made, string[]]>([
  ['all reached', 'vb/x/', {}, []],
  [
    'a score',
    '',
    { performance: 0.97, lcp: 1400 },
    ['/: performance 97, cần 100', '    performance: Largest Contentful Paint 1.4 s'],
  ],
  ['a late picture', '', { lcp: 1600 }, ['/: LCP 1.60 s, cần ≤ 1.5 s']],
  ['a jump', '', { cls: 0.05 }, ['/: CLS 0.050, cần ≤ 0.02']],
  ['a heavy document', 'vb/x/', { page: 160_000 }, ['/vb/x/: 159 kB, cần ≤ 150 kB']],
  ['a heavy script of a document', 'vb/x/', { script: 16_000 }, ['/vb/x/: 16 kB JavaScript, cần ≤ 15 kB']],
  ['weight is asked of documents alone', 'tim-kiem/', { page: 160_000 }, []],
])('%s', (_, path, numbers, expected) => {
  expect(shortcomings(readReport(path, made(numbers)))).toEqual(expected);
});
