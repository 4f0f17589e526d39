/** Which problems a page shows as its own. */
import { expect, test } from 'vitest';
import { problemsOfPage } from '../../src/dev/problems-of-page.ts';

const problem = (file: string) => ({ file, line: 1, column: 1, message: 'Sai.', mend: 'Sửa.', rule: 'x' });

test.each([
  ['/vb/kon-tum/chi-thi/2024/08-ct-ubnd/', 'content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx'],
  [
    '/kho/vb/chinh-phu/nghi-dinh/2023/98-nd-cp/',
    'content/instruments/chinh-phu/nghi-dinh/2023/98-nd-cp.yaml',
  ],
  ['/phong-trao/nong-thon-moi/', '/tmp/kho/content/campaigns/nong-thon-moi.mdx'],
  ['/co-quan/kon-tum/ubnd/', 'content\\issuers.yaml'],
  ['/chu-de/y-te/', 'content/topics.yaml'],
])('%s: %s', (path, file) => {
  const other = problem('content/documents/kon-tum/chi-thi/2024/108-ct-ubnd.mdx');
  expect(problemsOfPage([other, problem(file)], path)).toEqual({ own: [problem(file)], others: [other] });
});

test.each(['/', '/vb/', '/tim-kiem/', '/vb/kon-tum/'])('%s has none of its own', (path) => {
  expect(problemsOfPage([problem('content/documents/kon-tum/a.mdx')], path).own).toEqual([]);
});
