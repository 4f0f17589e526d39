/**
 * Bodies of the centre, State and Party: the letters that stand for them in a sign and the names by which
 * texts call them. Codes marked "nhớ lại" in the project's tables (not read in a text) only ever add a link to
 * a body of that very name.
 */

export interface CentralBody {
  /** Id of the issuer, which is the scope of its works. */
  id: string;
  name: string;
  /** In signs, first the proper one. */
  codes: readonly string[];
  /** Letters that stand for bodies of provinces too: the words tell which is meant. */
  sharedCodes?: readonly string[];
  /** Other names, and offices that sign for the body. */
  names?: readonly string[];
  /** Slug of the body above it. */
  parent?: string;
}

const PARTY_CENTRE = 'dang/trung-uong';
const REPUBLIC = ['Việt Nam Dân chủ Cộng hòa', 'Cộng hòa xã hội chủ nghĩa Việt Nam'];

/** "Chính phủ nước Việt Nam Dân chủ Cộng hòa": a name with that of the State behind it. */
function ofRepublic(name: string, republics: readonly string[] = REPUBLIC): string[] {
  return republics.flatMap((republic) => [`${name} ${republic}`, `${name} nước ${republic}`]);
}

export const centralBodies: readonly CentralBody[] = [
  {
    id: 'quoc-hoi',
    name: 'Quốc hội',
    codes: ['QH'],
    names: ofRepublic('Quốc hội'),
  },
  {
    id: 'uy-ban-thuong-vu-quoc-hoi',
    name: 'Ủy ban Thường vụ Quốc hội',
    codes: ['UBTVQH'],
    names: ['UBTVQH'],
    parent: 'quoc-hoi',
  },
  {
    id: 'chu-tich-nuoc',
    name: 'Chủ tịch nước',
    codes: ['CTN'],
    names: ofRepublic('Chủ tịch', ['Cộng hòa xã hội chủ nghĩa Việt Nam']),
  },
  {
    id: 'chu-tich-ho-chi-minh',
    name: 'Chủ tịch Hồ Chí Minh',
    codes: [],
    names: [
      'Bác Hồ',
      'Hồ Chủ tịch',
      'Chủ tịch Chính phủ',
      'Chủ tịch Chính phủ lâm thời',
      ...['Chủ tịch', 'Chủ tịch phủ', 'Chủ tịch Chính phủ', 'Chủ tịch Chính phủ lâm thời'].flatMap((name) =>
        ofRepublic(name, ['Việt Nam Dân chủ Cộng hòa']),
      ),
    ],
  },
  {
    id: 'chinh-phu',
    name: 'Chính phủ',
    codes: ['CP'],
    names: [
      'Chính phủ lâm thời',
      ...ofRepublic('Chính phủ'),
      ...ofRepublic('Chính phủ lâm thời', ['Việt Nam Dân chủ Cộng hòa']),
    ],
  },
  {
    id: 'chinh-phu-cach-mang-lam-thoi',
    name: 'Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam',
    codes: [],
    names: [
      'Chính phủ Cách mạng lâm thời',
      'Hội đồng Chính phủ Cách mạng lâm thời',
      'Hội đồng Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam',
    ],
  },
  {
    id: 'thu-tuong',
    name: 'Thủ tướng Chính phủ',
    codes: ['TTg'],
    names: [
      'Thủ tướng',
      'Phủ Thủ tướng',
      'Thủ tướng phủ',
      'TTg Chính phủ',
      'TTg CP',
      'Thủ tướng CP',
      'Phó Thủ tướng',
      'Phó Thủ tướng Chính phủ',
      'Phó Thủ tướng Thường trực',
      'Phó Thủ tướng Thường trực Chính phủ',
    ],
    parent: 'chinh-phu',
  },
  { id: 'hoi-dong-bo-truong', name: 'Hội đồng Bộ trưởng', codes: ['HĐBT'] },
  { id: 'hoi-dong-chinh-phu', name: 'Hội đồng Chính phủ', codes: ['HĐCP'] },
  { id: 'hoi-dong-nha-nuoc', name: 'Hội đồng Nhà nước', codes: ['HĐNN'] },
  { id: 'van-phong-chinh-phu', name: 'Văn phòng Chính phủ', codes: ['VPCP'], parent: 'chinh-phu' },
  { id: 'van-phong-quoc-hoi', name: 'Văn phòng Quốc hội', codes: ['VPQH'], parent: 'quoc-hoi' },
  {
    id: 'van-phong-chu-tich-nuoc',
    name: 'Văn phòng Chủ tịch nước',
    codes: ['VPCTN'],
    parent: 'chu-tich-nuoc',
  },
  {
    id: 'toa-an-nhan-dan-toi-cao',
    name: 'Tòa án nhân dân tối cao',
    codes: ['TANDTC'],
    names: ['TAND tối cao', 'Tòa án tối cao'],
  },
  {
    id: 'hoi-dong-tham-phan',
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    codes: ['HĐTP'],
    parent: 'toa-an-nhan-dan-toi-cao',
  },
  {
    id: 'vien-kiem-sat-nhan-dan-toi-cao',
    name: 'Viện kiểm sát nhân dân tối cao',
    codes: ['VKSNDTC', 'VKSTC'],
    names: ['VKSND tối cao', 'Viện kiểm sát tối cao'],
  },
  {
    id: 'kiem-toan-nha-nuoc',
    name: 'Kiểm toán nhà nước',
    codes: ['KTNN'],
    names: ['Tổng Kiểm toán nhà nước'],
  },
  { id: 'hoi-dong-bau-cu-quoc-gia', name: 'Hội đồng Bầu cử quốc gia', codes: ['HĐBCQG'] },
  { id: 'bo-quoc-phong', name: 'Bộ Quốc phòng', codes: ['BQP'] },
  { id: 'bo-cong-an', name: 'Bộ Công an', codes: ['BCA'] },
  { id: 'bo-ngoai-giao', name: 'Bộ Ngoại giao', codes: ['BNG'] },
  { id: 'bo-noi-vu', name: 'Bộ Nội vụ', codes: ['BNV'] },
  { id: 'bo-tu-phap', name: 'Bộ Tư pháp', codes: ['BTP'] },
  { id: 'bo-tai-chinh', name: 'Bộ Tài chính', codes: ['BTC'] },
  { id: 'bo-cong-thuong', name: 'Bộ Công Thương', codes: ['BCT'] },
  { id: 'bo-xay-dung', name: 'Bộ Xây dựng', codes: ['BXD'] },
  {
    id: 'bo-van-hoa-the-thao-va-du-lich',
    name: 'Bộ Văn hóa, Thể thao và Du lịch',
    codes: ['BVHTTDL', 'BVHTT&DL', 'BVHTT'],
  },
  {
    id: 'bo-khoa-hoc-cong-nghe-va-moi-truong',
    name: 'Bộ Khoa học, Công nghệ và Môi trường',
    codes: ['BKHCNMT', 'BKHCN&MT'],
  },
  { id: 'bo-khoa-hoc-va-cong-nghe', name: 'Bộ Khoa học và Công nghệ', codes: ['BKHCN', 'BKH&CN'] },
  {
    id: 'bo-giao-duc-va-dao-tao',
    name: 'Bộ Giáo dục và Đào tạo',
    codes: ['BGDĐT', 'BGD&ĐT', 'BGD'],
    names: ['Bộ GDĐT', 'Bộ GD&ĐT'],
  },
  { id: 'bo-y-te', name: 'Bộ Y tế', codes: ['BYT'] },
  {
    id: 'ngan-hang-nha-nuoc',
    name: 'Ngân hàng Nhà nước Việt Nam',
    codes: ['NHNN'],
    names: ['Ngân hàng Nhà nước', 'NHNN Việt Nam', 'NHNNVN', 'Thống đốc NHNN'],
  },
  { id: 'thanh-tra-chinh-phu', name: 'Thanh tra Chính phủ', codes: ['TTCP', 'TTrCP'] },
  {
    id: 'bo-nong-nghiep-va-moi-truong',
    name: 'Bộ Nông nghiệp và Môi trường',
    codes: ['BNNMT', 'BNN&MT', 'BNNVMT'],
  },
  { id: 'bo-dan-toc-va-ton-giao', name: 'Bộ Dân tộc và Tôn giáo', codes: ['BDTTG', 'BDT&TG'] },
  {
    id: 'bo-nong-nghiep-va-phat-trien-nong-thon',
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    codes: ['BNNPTNT', 'BNN', 'BNN&PTNT'],
    names: ['Bộ Nông nghiệp và PTNT', 'Bộ NN&PTNT'],
  },
  { id: 'bo-tai-nguyen-va-moi-truong', name: 'Bộ Tài nguyên và Môi trường', codes: ['BTNMT', 'BTN&MT'] },
  {
    id: 'bo-lao-dong-thuong-binh-va-xa-hoi',
    name: 'Bộ Lao động - Thương binh và Xã hội',
    codes: ['BLĐTBXH', 'BLĐTB&XH', 'BLĐ', 'LĐTBXH'],
    names: ['Bộ LĐTBXH', 'Bộ LĐ-TB&XH'],
  },
  { id: 'bo-ke-hoach-va-dau-tu', name: 'Bộ Kế hoạch và Đầu tư', codes: ['BKHĐT', 'BKH&ĐT', 'BKH'] },
  { id: 'bo-giao-thong-van-tai', name: 'Bộ Giao thông vận tải', codes: ['BGTVT'] },
  { id: 'bo-thong-tin-va-truyen-thong', name: 'Bộ Thông tin và Truyền thông', codes: ['BTTTT', 'BTT&TT'] },
  { id: 'bo-van-hoa-thong-tin', name: 'Bộ Văn hóa - Thông tin', codes: ['BVHTTin'] },
  { id: 'uy-ban-dan-toc', name: 'Ủy ban Dân tộc', codes: ['UBDT'] },
  {
    id: 'bao-hiem-xa-hoi-viet-nam',
    name: 'Bảo hiểm xã hội Việt Nam',
    codes: ['BHXH'],
    names: ['BHXH Việt Nam'],
  },
  { id: 'tong-cuc-thong-ke', name: 'Tổng cục Thống kê', codes: ['TCTK'] },
  { id: 'tong-cuc-thue', name: 'Tổng cục Thuế', codes: ['TCT'] },
  { id: 'tong-cuc-hai-quan', name: 'Tổng cục Hải quan', codes: ['TCHQ'] },
  { id: 'kho-bac-nha-nuoc', name: 'Kho bạc Nhà nước', codes: ['KBNN'] },
  { id: 'hoc-vien-chinh-tri-quoc-gia', name: 'Học viện Chính trị quốc gia Hồ Chí Minh', codes: ['HVCTQG'] },
  {
    id: 'hdtdkt-trung-uong',
    name: 'Hội đồng Thi đua - Khen thưởng Trung ương',
    codes: ['HĐTĐKTTW'],
    sharedCodes: ['HĐTĐKT', 'HĐTĐ'],
    names: ['HĐTĐKT Trung ương', 'Hội đồng TĐKT Trung ương', 'Hội đồng TĐ-KT Trung ương', 'Hội đồng TĐKT TW'],
  },
  { id: 'ban-tdkt-trung-uong', name: 'Ban Thi đua - Khen thưởng Trung ương', codes: ['BTĐKTTW', 'BTĐKT'] },
  {
    id: 'tong-lien-doan-lao-dong-viet-nam',
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    codes: ['TLĐ'],
    names: ['Tổng LĐLĐ Việt Nam', 'Tổng LĐLĐVN', 'TLĐLĐ Việt Nam', 'Tổng LĐLĐ', 'Tổng Liên đoàn Lao động'],
  },
  {
    id: 'trung-uong-doan',
    name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    codes: ['TWĐTN'],
    names: [
      'Trung ương Đoàn TNCS Hồ Chí Minh',
      'Trung ương Đoàn TNCS HCM',
      'Trung ương Đoàn Thanh niên',
      'Trung ương Đoàn',
      'T.Ư Đoàn',
      'TW Đoàn',
      'Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh',
      'Ban Bí thư Trung ương Đoàn',
    ],
  },
  {
    id: 'ubmttq-trung-uong',
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    codes: ['MTTW'],
    sharedCodes: ['MTTQ', 'UBMTTQ'],
    names: ['Ủy ban Trung ương MTTQ Việt Nam', 'Trung ương Mặt trận Tổ quốc Việt Nam'],
  },
  {
    id: PARTY_CENTRE,
    name: 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    codes: ['TW'],
    names: [
      'Bộ Chính trị',
      'Bộ Chính trị, Ban Bí thư',
      'Ban Bí thư Trung ương Đảng',
      'Ban Bí thư Trung ương',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương',
      'Trung ương Đảng',
      'Hội nghị Trung ương',
      'BCH Trung ương Đảng',
      'BCH T.Ư Đảng',
      'BCH TW Đảng',
      'Ban Chấp hành T.Ư Đảng',
      'Ban Chấp hành TW Đảng',
      'T.Ư Đảng',
      'TW Đảng',
      'Ban Bí thư T.Ư',
      'Đảng Cộng sản Việt Nam',
      'Trung ương',
    ],
  },
  {
    id: `${PARTY_CENTRE}/van-phong`,
    name: 'Văn phòng Trung ương Đảng',
    codes: ['VPTW'],
    names: ['Văn phòng Trung ương'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-to-chuc`,
    name: 'Ban Tổ chức Trung ương',
    codes: ['BTCTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-tuyen-giao`,
    name: 'Ban Tuyên giáo Trung ương',
    codes: ['BTGTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-dan-van`,
    name: 'Ban Dân vận Trung ương',
    codes: ['BDVTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-tuyen-giao-va-dan-van`,
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    codes: ['BTGDVTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/uy-ban-kiem-tra`,
    name: 'Ủy ban Kiểm tra Trung ương',
    codes: ['UBKTTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-noi-chinh`,
    name: 'Ban Nội chính Trung ương',
    codes: ['BNCTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-kinh-te`,
    name: 'Ban Kinh tế Trung ương',
    codes: ['BKTTW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/ban-chi-dao`,
    name: 'Ban Chỉ đạo Trung ương',
    codes: ['BCĐTW'],
    names: [
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    ],
    parent: PARTY_CENTRE,
  },
  { id: `${PARTY_CENTRE}/quan-uy`, name: 'Quân ủy Trung ương', codes: ['QUTW'], parent: PARTY_CENTRE },
  {
    id: `${PARTY_CENTRE}/dang-uy-cong-an`,
    name: 'Đảng ủy Công an Trung ương',
    codes: ['ĐUCA', 'ĐUCATW'],
    parent: PARTY_CENTRE,
  },
  {
    id: `${PARTY_CENTRE}/dang-uy-chinh-phu`,
    name: 'Đảng ủy Chính phủ',
    codes: ['ĐUCP'],
    parent: PARTY_CENTRE,
  },
  { id: `${PARTY_CENTRE}/dang-uy-quoc-hoi`, name: 'Đảng ủy Quốc hội', codes: ['ĐUQH'], parent: PARTY_CENTRE },
];

const byId = new Map(centralBodies.map((body) => [body.id, body]));

/**
 * The body with an id that is written in code.
 *
 * @throws when the table has none
 * @example centralBody('chinh-phu').name // 'Chính phủ'
 */
export function centralBody(id: string): CentralBody {
  const body = byId.get(id);
  if (!body) throw new Error(`no central body has the id ${id}`);
  return body;
}
