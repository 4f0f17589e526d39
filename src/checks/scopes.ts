/** The id of a body tells where the addresses of its works begin, so that a document compiles without the list of bodies. */
import { scopeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

/**
 * Bodies whose scope is not the one that their id tells.
 *
 * @example foreignScopes(corpus)[0]?.rule // 'scope'
 */
export function foreignScopes({ issuers }: Pick<Corpus, 'issuers'>): Finding[] {
  return issuers.flatMap(({ id, scope }, index): Finding[] => {
    const expected = scopeOfIssuer(id);
    if (scope === expected) return [];
    return [
      {
        file: 'content/issuers.yaml',
        path: [index, 'scope'],
        rule: 'scope',
        message: `Phần đầu địa chỉ “${scope}” không khớp với mã cơ quan “${id}”.`,
        mend: `Sửa scope thành ${expected}: mã cơ quan bỏ phần cuối /ubnd hoặc /hdnd, còn lại giữ nguyên.`,
      },
    ];
  });
}
