/**
 * Bodies that every province, district or commune has: their letters in a sign, which do not tell the place,
 * and their names. The place comes from the text.
 */

import { slugOf } from '../../text.ts';

/** The rank of the place whose name the body bears, when the letters tell it. */
export type Rank = 'province' | 'district' | 'commune';

export interface LocalBody {
  /** Last segment of the issuer's id; '' for the Party committee of the place itself. */
  segment: string;
  name: string;
  codes: readonly string[];
  names?: readonly string[];
  party?: true;
  rank?: Rank;
  /** The word for the place that the name of the body stands for: a Huyện ủy is that of a huyện. */
  level?: string;
}

const departments: readonly [string, ...string[]][] = [
  ['Sở Nội vụ', 'SNV'],
  ['Sở Tài chính', 'STC'],
  ['Sở Xây dựng', 'SXD'],
  ['Sở Y tế', 'SYT'],
  ['Sở Giáo dục và Đào tạo', 'SGDĐT', 'SGD&ĐT', 'SGD'],
  ['Sở Khoa học và Công nghệ', 'SKHCN', 'SKH&CN'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL', 'SVHTT&DL'],
  ['Sở Tư pháp', 'STP'],
  ['Sở Công Thương', 'SCT'],
  ['Sở Nông nghiệp và Môi trường', 'SNNMT', 'SNN&MT'],
  ['Sở Dân tộc và Tôn giáo', 'SDTTG', 'SDT&TG'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT', 'SNN&PTNT', 'SNN'],
  ['Sở Tài nguyên và Môi trường', 'STNMT', 'STN&MT'],
  ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', 'SLĐTB&XH'],
  ['Sở Kế hoạch và Đầu tư', 'SKHĐT', 'SKH&ĐT'],
  ['Sở Giao thông vận tải', 'SGTVT'],
  ['Sở Thông tin và Truyền thông', 'STTTT', 'STT&TT'],
  ['Sở Ngoại vụ', 'SNgV', 'SNV&HTQT'],
  ['Sở Quy hoạch - Kiến trúc', 'SQHKT'],
  ['Sở Du lịch', 'SDL'],
  ['Sở Văn hóa và Thể thao', 'SVHTT'],
  ['Sở An toàn thực phẩm', 'SATTP'],
  ['Ban Dân tộc', 'BDT'],
  ['Thanh tra tỉnh', 'TTT'],
  ['Công an tỉnh', 'CAT', 'CATP'],
];

const SLUG_OF: Record<string, string> = { 'Thanh tra tỉnh': 'thanh-tra', 'Công an tỉnh': 'cong-an' };

const COMMITTEES: readonly LocalBody[] = [
  {
    segment: 'ubnd',
    name: 'Ủy ban nhân dân',
    codes: ['UBND', 'UB', 'CTUBND', 'UBNDT', 'UBHC'],
    names: [
      'UBND',
      'UB nhân dân',
      'Ủy ban hành chính',
      'Ủy ban nhân dân cách mạng',
      'Ủy ban nhân dân cách mạng lâm thời',
    ],
  },
  {
    segment: 'hdnd',
    name: 'Hội đồng nhân dân',
    codes: ['HĐND', 'TTHĐND', 'HĐNDT'],
    names: ['HĐND'],
  },
  {
    segment: 'hdtdkt',
    name: 'Hội đồng Thi đua - Khen thưởng',
    codes: ['HĐTĐKT', 'HĐTĐ'],
    names: ['HĐTĐKT', 'Hội đồng TĐKT', 'Hội đồng TĐ-KT', 'HĐTĐ-KT'],
  },
  {
    segment: 'van-phong-ubnd',
    name: 'Văn phòng Ủy ban nhân dân',
    codes: ['VPUBND', 'VPUB'],
    names: ['Văn phòng UBND'],
  },
  { segment: 'doan-dai-bieu-quoc-hoi', name: 'Đoàn đại biểu Quốc hội', codes: ['ĐĐBQH'], rank: 'province' },
  {
    segment: 'ubmttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    codes: ['MTTQ', 'UBMTTQ'],
    names: [
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQ VN',
      'Ủy ban MTTQVN',
      'Ủy ban MTTQ',
      'UBMTTQ Việt Nam',
      'UBMTTQ VN',
      'UBMTTQVN',
      'UB MTTQ Việt Nam',
      'UB MTTQ VN',
      'UB MTTQVN',
      'UB MTTQ',
      'MTTQ Việt Nam',
      'Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Mặt trận Tổ quốc',
    ],
  },
  { segment: 'phong-noi-vu', name: 'Phòng Nội vụ', codes: ['PNV'], rank: 'district' },
];

const PARTY: readonly LocalBody[] = [
  {
    segment: '',
    name: 'Tỉnh ủy',
    codes: ['TU'],
    party: true,
    rank: 'province',
    level: 'tinh',
    names: ['Đảng bộ tỉnh'],
  },
  {
    segment: '',
    name: 'Huyện ủy',
    codes: ['HU'],
    party: true,
    rank: 'district',
    level: 'huyen',
    names: ['Đảng bộ huyện'],
  },
  {
    segment: '',
    name: 'Quận ủy',
    codes: ['QU'],
    party: true,
    rank: 'district',
    level: 'quan',
    names: ['Đảng bộ quận'],
  },
  {
    segment: '',
    name: 'Thị ủy',
    codes: ['ThU', 'THU', 'TXU', 'TxU'],
    party: true,
    rank: 'district',
    level: 'thi xa',
    names: ['Đảng bộ thị xã'],
  },
  { segment: '', name: 'Thành ủy', codes: [], party: true, level: 'thanh pho', names: ['Đảng bộ thành phố'] },
  { segment: '', name: 'Đảng ủy', codes: ['ĐU', 'DU'], party: true, rank: 'commune', names: ['Đảng bộ'] },
];

const PARTY_ORGANS: readonly [segment: string, name: string, code: string][] = [
  ['van-phong', 'Văn phòng', 'VP'],
  ['ban-to-chuc', 'Ban Tổ chức', 'BTC'],
  ['ban-tuyen-giao', 'Ban Tuyên giáo', 'BTG'],
  ['ban-dan-van', 'Ban Dân vận', 'BDV'],
  ['ban-tuyen-giao-va-dan-van', 'Ban Tuyên giáo và Dân vận', 'BTGDV'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra', 'UBKT'],
  ['ban-noi-chinh', 'Ban Nội chính', 'BNC'],
];

/** The whole table; codes are unique in it. */
export const localBodies: readonly LocalBody[] = [
  ...COMMITTEES,
  ...departments.map(
    ([name, ...codes]): LocalBody => ({ segment: segmentOf(name), name, codes, rank: 'province' }),
  ),
  ...PARTY,
  ...PARTY_ORGANS.flatMap(([segment, name, code]): LocalBody[] => [
    { segment, name: `${name} Tỉnh ủy`, codes: [`${code}TU`], party: true, rank: 'province', level: 'tinh' },
    {
      segment,
      name: `${name} Huyện ủy`,
      codes: [`${code}HU`],
      party: true,
      rank: 'district',
      level: 'huyen',
    },
    { segment, name: `${name} Thành ủy`, codes: [], party: true, level: 'thanh pho' },
  ]),
];

function segmentOf(name: string): string {
  return SLUG_OF[name] ?? slugOf(name);
}
