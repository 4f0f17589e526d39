/** What front matter says and the text prints: number, day, title, signer. One of the two may be a slip. */
import { officialDate } from '../../core/date.ts';
import type { HeldDocument } from '../../core/held-document.ts';
import type { OfficialDocument } from '../../core/official-document.ts';
import { oneLine } from '../../core/one-line.ts';
import type { Finding } from '../finding.ts';

/** The words of head, title and signature; empty where the source has none. */
export interface PrintedFrame {
  head: string;
  title: string;
  signature: string;
  /** Paragraphs that are a number and nothing else. */
  alone: { line: number; words: string }[];
}

const NUMBER = /(?<![\p{L}\p{N}])S[ốỐ]\s*:?\s*(\d+\s*[/-]\s*[\p{L}\d/.-]+)/u;
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/**
 * Read from the file as it stands: of a large archive no text need be compiled or kept for it.
 *
 * @param mdx the document's file
 * @example printedFrame('<Letterhead>\n\nSố: 08/CT-UBND\n\n</Letterhead>').head // 'Số: 08/CT-UBND'
 */
export function printedFrame(mdx: string): PrintedFrame {
  const words = (block: string) => {
    const [, inner = ''] =
      new RegExp(`^<${block}>$(.*?)^</${block}>$`, 'msu').exec(mdx.replaceAll('\r\n', '\n')) ?? [];
    return oneLine(inner.replace(/<[^>]*>|[*\\]|\[\^[^\]]*\]/gu, ''));
  };
  return {
    head: words('Letterhead'),
    title: words('Title'),
    signature: words('Signature'),
    alone: numbersAlone(mdx),
  };
}

function numbersAlone(mdx: string): PrintedFrame['alone'] {
  const lines = mdx.split('\n');
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  return lines.flatMap((line, index) =>
    /^[-–\s]*\d{1,3}[-–\s]*$/.test(line) && isBlank(index - 1) && isBlank(index + 1)
      ? [{ line: index + 1, words: line.trim() }]
      : [],
  );
}

/**
 * Facts of a document that its own text prints otherwise.
 *
 * @example printedOtherwise(held, frame)[0]?.rule // 'printed-otherwise'
 */
export function printedOtherwise({ file, document }: HeldDocument, frame: PrintedFrame): Finding[] {
  return [...headsOtherwise(document, frame), ...namesOtherwise(document, frame)].map(
    ({ path, message }) => ({
      file,
      path,
      message,
      mend: 'Đối chiếu bản nguồn: khai nhầm thì sửa phần khai báo, chép nhầm thì sửa lời văn; đúng cả hai thì để nguyên.',
      rule: 'printed-otherwise',
      severity: 'warning',
    }),
  );
}

type Words = Pick<Finding, 'path' | 'message'>;

function headsOtherwise({ number, issuedOn }: OfficialDocument, { head }: PrintedFrame): Words[] {
  const printedNumber = NUMBER.exec(head)?.[1];
  const [printedDay, day = '', month = '', year] = DAY.exec(head) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [
    ...(printedNumber && squeezed(printedNumber) !== squeezed(number?.written ?? '')
      ? [
          {
            path: ['number'],
            message: `Phần đầu in số “${printedNumber}”, khai báo ghi ${number ? `“${number.written}”` : 'null'}.`,
          },
        ]
      : []),
    ...(printedDay && iso !== issuedOn
      ? [
          {
            path: ['issuedOn'],
            message: `Phần đầu in “${printedDay}”, khai báo ghi ${issuedOn ? officialDate(issuedOn) : 'null'}.`,
          },
        ]
      : []),
  ];
}

function namesOtherwise({ title, signers }: OfficialDocument, frame: PrintedFrame): Words[] {
  const strange = signers.flatMap(({ name }, index) =>
    frame.signature && !has(frame.signature, name)
      ? [{ path: ['signers', index, 'name'], message: `Phần ký không có tên “${name}”.` }]
      : [],
  );
  return frame.title && !has(frame.title, title)
    ? [{ path: ['title'], message: 'Trích yếu khai báo khác tên in trong văn bản.' }, ...strange]
    : strange;
}

/** Titles and names are often printed in capitals. */
function has(printed: string, words: string): boolean {
  return squeezed(printed).includes(squeezed(words));
}

function squeezed(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/[\s.]+/gu, '');
}
