/** A fault as an editor reads it, and the order of a report. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPlace, type Problem, printProblem, printProblems } from '../../src/core/problem.ts';
import { law } from './law.ts';

const problem: Problem = {
  file: 'content/documents/kon-tum/2024/08-ct-ubnd.mdx',
  line: 4,
  column: 9,
  message: 'Ngày ban hành “06/02/2024” không đúng dạng năm-tháng-ngày.',
  mend: 'Sửa thành 2024-02-06.',
  rule: 'issued-on',
};

const PRINTED =
  'Ngày ban hành “06/02/2024” không đúng dạng năm-tháng-ngày. → Sửa thành 2024-02-06. [issued-on]';

test('is one line: the place, what is wrong, the mend, the rule', () => {
  expect(printProblem(problem)).toBe(`content/documents/kon-tum/2024/08-ct-ubnd.mdx:4:9 ${PRINTED}`);
});

test('a warning says that it is one', () => {
  expect(printProblem({ ...problem, file: 'a.mdx', severity: 'warning' })).toBe(
    `a.mdx:4:9 Cảnh báo: ${PRINTED}`,
  );
});

test('a report has the problems of one file together, by place', () => {
  const [first, second] = [
    { ...problem, file: 'a.mdx' },
    { ...problem, file: 'a.mdx', line: 10 },
  ];
  expect(printProblems([{ ...problem, file: 'b.mdx' }, second, first])).toBe(
    [`a.mdx:4:9 ${PRINTED}`, `a.mdx:10:9 ${PRINTED}`, '', `b.mdx:4:9 ${PRINTED}`].join('\n'),
  );
});

describe('order of a report', () => {
  const at = (file: string, line: number, column: number, rule: string): Problem => ({
    ...problem,
    file,
    line,
    column,
    rule,
  });

  test('by file, line, column as numbers, then rule', () => {
    const sorted = [
      at('a.mdx', 2, 1, 'z'),
      at('a.mdx', 9, 20, 'a'),
      at('a.mdx', 10, 1, 'a'),
      at('a.mdx', 10, 9, 'a'),
      at('a.mdx', 10, 9, 'b'),
      at('a.mdx', 10, 10, 'a'),
      at('b.mdx', 1, 1, 'a'),
    ];
    expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
  });

  test('does not depend on the order in which they were found', () => {
    const one = fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.nat({ max: 12 }),
      fc.nat({ max: 12 }),
      fc.constantFrom('x', 'y'),
    );
    const some = fc
      .uniqueArray(one, { selector: String })
      .chain((places) =>
        fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length })),
      );
    law([some], ([places, shuffled]) => {
      const sorted = (all: typeof places) => all.map((place) => at(...place)).sort(byPlace);
      expect(sorted(shuffled)).toEqual(sorted(places));
    });
  });
});
