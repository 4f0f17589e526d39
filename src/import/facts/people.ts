/** Who signed, and to whom the act goes. */

import type { Recipient, Signer } from '../../core/official-document.ts';
import { isCapitals } from '../../core/text.ts';
import { sentenceCase } from '../text/plain.ts';
import { type Fact, missing, sure } from './fact.ts';
import type { Statement } from './statement.ts';

const NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|LS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng)\.?\s*)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u;
const MANDATE = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s+(.+)$/u;
const ON_BEHALF = new Set(['TM', 'T/M']);
const PURPOSE =
  /\s*\((b\/c|đ\/b|t\/h|p\/h|đ\/ng|để b\/c|để t\/h|để báo cáo|để thực hiện|để biết|để p\/h|để phối hợp|để đăng|báo cáo|thực hiện|phối hợp)\)\s*$/iu;

/**
 * The signers of a signature block; a joint act has several.
 *
 * @param issuer id of the body on whose behalf "TM." signs
 * @example signersFact([{ text: 'KT. CHỦ TỊCH', line: 1 }, …], 'kon-tum/ubnd').value[0]?.actingFor // 'Chủ tịch'
 */
export function signersFact(signature: readonly Statement[], issuer: string): Fact<Signer[]> {
  const signers: Signer[] = [];
  let open: Partial<Signer> = {};
  for (const { text } of linesApart(signature)) {
    const mandate = isCapitals(text) ? MANDATE.exec(text) : null;
    if (mandate?.[1] && mandate[2]) {
      if (ON_BEHALF.has(mandate[1])) open.onBehalf = issuer;
      else open.actingFor = officeOf(mandate[2]);
    } else if (isCapitals(text)) open.role = officeOf(text);
    else if (NAME.test(text) && (open.role ?? open.actingFor)) {
      const signer = {
        name: text,
        role: open.role ?? open.actingFor ?? '',
        onBehalf: open.onBehalf,
        actingFor: open.actingFor,
      };
      // Handwriting above the printed name is read as the name once more.
      if (signers.at(-1)?.name !== text) signers.push(signer);
      open = { ...open };
    }
  }
  const line = signature[0]?.line ?? null;
  if (signers.length > 0) return sure(distinct(signers), line, 'khối chữ ký');
  return missing(
    [],
    signature.length > 0 ? 'khối chữ ký không có tên người ký' : 'bản nhận được không có khối chữ ký',
    line,
  );
}

function distinct(signers: readonly Signer[]): Signer[] {
  return signers.filter(({ name }, index) => signers.findIndex((one) => one.name === name) === index);
}

/** Scanned text puts office and name on one line: "CHỦ TỊCH Lê Ngọc Tuấn". */
function linesApart(signature: readonly Statement[]): Statement[] {
  return signature.flatMap(({ text, line }) => {
    const [, office, name] = /^((?:[\p{Lu}./]{2,}\s+)+)(\p{Lu}\p{Ll}.*)$/u.exec(text) ?? [];
    return office && name ? [office.trim(), name].map((words) => ({ text: words, line })) : [{ text, line }];
  });
}

/** "PHÓ CHỦ TỊCH" as a sentence prints it: offices and bodies inside begin with a capital, too. */
function officeOf(capitals: string): string {
  return sentenceCase(capitals)
    .replace(
      /^(Phó|Quyền|Q\.) (\p{L})/u,
      (_, before: string, first: string) => `${before} ${first.toLocaleUpperCase('vi')}`,
    )
    .replace(
      / (ủy ban|hội đồng|ban chấp hành|ban thường vụ|sở|phòng|văn phòng)(?= )/gu,
      (body) => ` ${body.charAt(1).toLocaleUpperCase('vi')}${body.slice(2)}`,
    );
}

/**
 * The recipients, one a line, with the purpose in brackets apart.
 *
 * @example recipientsFact([{ text: 'Nơi nhận:', line: 1 }, { text: '- Sở Nội vụ (b/c);', line: 2 }]).value // [{ name: 'Sở Nội vụ', purpose: 'b/c' }]
 */
export function recipientsFact(block: readonly Statement[]): Fact<Recipient[]> {
  const items = block
    .map(({ text }) => text.replace(/^n[ơƠ]i nh[ậẬ]n\s*:?/iu, '').trim())
    .flatMap((text) => text.split(/(?<=;)\s+(?=-\s)/u))
    .map((text) => text.replace(/^[-–+•*]\s*/u, '').replace(/[;.,\s]+$/u, ''))
    .filter((text) => /\p{L}/u.test(text));
  const line = block[0]?.line ?? null;
  if (items.length === 0) return missing([], 'bản nhận được không có phần nơi nhận', line);
  return sure(items.map(recipient), line, 'phần nơi nhận');
}

function recipient(item: string): Recipient {
  const purpose = PURPOSE.exec(item)?.[1];
  if (!purpose) return { name: item };
  return { name: item.replace(PURPOSE, ''), purpose: purpose.replace(/^để /iu, '') };
}
