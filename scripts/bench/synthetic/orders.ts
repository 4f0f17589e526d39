/** Section III and what follows: who must do what, who receives the document, who signs it. */
import { type Block, type Draft, sentence } from './draft.ts';
import { personName } from './names.ts';
import { levelOf } from './provinces.ts';

/** Body, the end of its id when it is one of ours, and its duty. */
const ORDERS: readonly [to: string, office: string | null, duty: string][] = [
  [
    'Thủ trưởng các sở, ban, ngành',
    null,
    'xây dựng kế hoạch và tổ chức phát động phong trào thi đua tại cơ quan, đơn vị',
  ],
  [
    'Chủ tịch Ủy ban nhân dân các huyện, thành phố',
    null,
    'chỉ đạo, kiểm tra, đôn đốc việc thực hiện trên địa bàn',
  ],
  [
    'Các cụm, khối thi đua',
    null,
    'tổ chức ký kết giao ước thi đua, chia sẻ kinh nghiệm, mô hình, cách làm hay',
  ],
  [
    'Sở Nội vụ',
    'so-noi-vu',
    'tham mưu việc sơ kết, tổng kết và khen thưởng thành tích theo quy định hiện hành',
  ],
  [
    'Sở Thông tin và Truyền thông',
    null,
    'chủ trì, phối hợp với các cơ quan báo chí đẩy mạnh công tác tuyên truyền',
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    null,
    'vận động đoàn viên, hội viên và các tầng lớp Nhân dân tích cực hưởng ứng',
  ],
];
/** Recipient, with `~` for the level of the province, and the purpose in brackets. */
const RECIPIENTS: readonly [name: string, purpose?: string][] = [
  ['Văn phòng Chính phủ', 'b/c'],
  ['Ban Thi đua - Khen thưởng Trung ương', 'b/c'],
  ['Thường trực HĐND ~', 'b/c'],
  ['Chủ tịch, các PCT UBND ~', 'đ/b'],
  ['Ủy ban MTTQ Việt Nam ~'],
  ['Các sở, ban, ngành, đoàn thể ~', 't/h'],
  ['UBND các huyện, thị xã, thành phố', 't/h'],
  ['Các cụm, khối thi đua thuộc ~'],
  ['Cổng thông tin điện tử ~'],
  ['Lưu: VT, NC'],
];

/**
 * The numbered duties and the closing sentence; adds the rows to the draft.
 *
 * @example orderBlocks(draft)[0] // { kind: 'paragraph', text: '1. Sở Nội vụ có trách nhiệm tham mưu … ' }
 */
export function orderBlocks(draft: Draft): Block[] {
  const { held, random, assignments } = draft;
  const texts = random.some(ORDERS, random.between(4, 6)).map(([to, office, duty], at) => {
    const quote = `${to} có trách nhiệm ${duty}.`;
    assignments.push({ to, issuer: office ? `${held.province.slug}/${office}` : undefined, quote });
    return `${at + 1}. ${quote} ${sentence(draft)}`;
  });
  texts.push(`Yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện nghiêm ${held.typeName} này./.`);
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/**
 * Recipients and signature; adds the rows to the draft.
 *
 * @example closingBlocks(draft).map((block) => block.kind) // ['part', 'part']
 */
export function closingBlocks(draft: Draft): Block[] {
  return [
    { kind: 'part', name: 'Recipients', text: `Nơi nhận:\n\n${recipientLines(draft)}` },
    { kind: 'part', name: 'Signature', text: signature(draft) },
  ];
}

function recipientLines({ held, random, recipients }: Draft): string {
  const level = levelOf(held.province);
  const chosen = [...random.some(RECIPIENTS.slice(0, -1), random.between(5, 9)), ...RECIPIENTS.slice(-1)];
  const lines = chosen.map(([pattern, purpose]) => {
    const name = pattern.replace('~', level);
    recipients.push({ name, purpose });
    return `- ${name}${purpose ? ` (${purpose})` : ''}`;
  });
  return `${lines.join(';\n')}.`;
}

function signature({ held, random, signers }: Draft): string {
  const name = personName(random);
  const deputy = random.chance(0.5);
  const head = held.body === 'ubnd' ? 'Chủ tịch' : 'Giám đốc';
  const role = deputy ? `Phó ${head}` : head;
  const onBehalf = held.body === 'ubnd' ? held.issuer : undefined;
  signers.push({ name, role, onBehalf, actingFor: deputy ? head : undefined });
  const above = [
    onBehalf ? 'TM. ỦY BAN NHÂN DÂN' : '',
    deputy ? `KT. ${head.toUpperCase()}` : '',
    role.toUpperCase(),
  ];
  return `${above.filter((line) => line).join('\n')}\n\n${name}`;
}
