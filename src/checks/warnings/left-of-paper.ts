/** What a hasty transcription leaves of the paper: page numbers, and a signature among the recipients. */
import type { HeldDocument } from '../../core/held-document.ts';
import { isCapitals } from '../../core/text.ts';
import type { Finding } from '../finding.ts';
import type { PrintedFrame } from './printed-facts.ts';

const SIGNING = /^(?:TM|KT|TL|TUQ)\./u;

/**
 * @example leftOfPaper(held, frame)[0]?.rule // 'left-of-paper'
 */
export function leftOfPaper({ file, document }: HeldDocument, { alone }: PrintedFrame): Finding[] {
  const found = (finding: Pick<Finding, 'path' | 'at' | 'message' | 'mend'>): Finding => ({
    ...finding,
    file,
    rule: 'left-of-paper',
    severity: 'warning',
  });
  const numbers = alone.map(({ line, words }) =>
    found({
      path: [],
      at: { line, column: 1 },
      message: `Đoạn chỉ có “${words}”: có lẽ là số trang.`,
      mend: `Số trang thì bỏ ra bằng <Corrected from="${words}"></Corrected> và nối câu bị ngắt; của lời văn thì để nguyên.`,
    }),
  );
  const signatures = document.recipients.flatMap(({ name }, index) =>
    isCapitals(name) && (SIGNING.test(name) || document.signers.length === 0)
      ? [
          found({
            path: ['recipients', index],
            message: `Nơi nhận “${name}” in chữ hoa: có lẽ là của khối chữ ký.`,
            mend: 'Đưa vào <Signature> và signers; đúng là nơi nhận thì để nguyên.',
          }),
        ]
      : [],
  );
  return [...numbers, ...signatures];
}
