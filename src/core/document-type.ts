/**
 * The kinds of official document and the code each has in a sign.
 *
 * State: Nghị định 30/2020/NĐ-CP, Phụ lục III, and Luật 64/2025/QH15 for normative kinds.
 * Party: Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW. A kind without a code there has `null`
 * (a công văn of the State carries only its issuer's codes: 147/UBND-NC).
 */
export interface DocumentType {
  slug: string;
  name: string;
  stateCode: string | null;
  partyCode: string | null;
}

/** Every kind the archive knows, State order first. */
export const documentTypes: readonly DocumentType[] = [
  { slug: 'nghi-quyet', name: 'Nghị quyết', stateCode: 'NQ', partyCode: 'NQ' },
  { slug: 'quyet-dinh', name: 'Quyết định', stateCode: 'QĐ', partyCode: 'QĐ' },
  { slug: 'chi-thi', name: 'Chỉ thị', stateCode: 'CT', partyCode: 'CT' },
  { slug: 'quy-che', name: 'Quy chế', stateCode: 'QC', partyCode: 'QC' },
  { slug: 'quy-dinh', name: 'Quy định', stateCode: 'QyĐ', partyCode: 'QĐ' },
  { slug: 'thong-cao', name: 'Thông cáo', stateCode: 'TC', partyCode: 'TC' },
  { slug: 'thong-bao', name: 'Thông báo', stateCode: 'TB', partyCode: 'TB' },
  { slug: 'huong-dan', name: 'Hướng dẫn', stateCode: 'HD', partyCode: 'HD' },
  { slug: 'chuong-trinh', name: 'Chương trình', stateCode: 'CTr', partyCode: 'CTr' },
  { slug: 'ke-hoach', name: 'Kế hoạch', stateCode: 'KH', partyCode: 'KH' },
  { slug: 'phuong-an', name: 'Phương án', stateCode: 'PA', partyCode: 'PA' },
  { slug: 'de-an', name: 'Đề án', stateCode: 'ĐA', partyCode: 'ĐA' },
  { slug: 'du-an', name: 'Dự án', stateCode: 'DA', partyCode: 'DA' },
  { slug: 'bao-cao', name: 'Báo cáo', stateCode: 'BC', partyCode: 'BC' },
  { slug: 'bien-ban', name: 'Biên bản', stateCode: 'BB', partyCode: 'BB' },
  { slug: 'to-trinh', name: 'Tờ trình', stateCode: 'TTr', partyCode: 'TTr' },
  { slug: 'hop-dong', name: 'Hợp đồng', stateCode: 'HĐ', partyCode: null },
  { slug: 'cong-van', name: 'Công văn', stateCode: null, partyCode: 'CV' },
  { slug: 'cong-dien', name: 'Công điện', stateCode: 'CĐ', partyCode: null },
  { slug: 'ban-ghi-nho', name: 'Bản ghi nhớ', stateCode: 'BGN', partyCode: null },
  { slug: 'ban-thoa-thuan', name: 'Bản thỏa thuận', stateCode: 'BTT', partyCode: null },
  { slug: 'giay-uy-quyen', name: 'Giấy ủy quyền', stateCode: 'GUQ', partyCode: null },
  { slug: 'giay-moi', name: 'Giấy mời', stateCode: 'GM', partyCode: 'GM' },
  { slug: 'giay-gioi-thieu', name: 'Giấy giới thiệu', stateCode: 'GGT', partyCode: 'GGT' },
  { slug: 'giay-nghi-phep', name: 'Giấy nghỉ phép', stateCode: 'GNP', partyCode: null },
  { slug: 'phieu-gui', name: 'Phiếu gửi', stateCode: 'PG', partyCode: null },
  { slug: 'phieu-chuyen', name: 'Phiếu chuyển', stateCode: 'PC', partyCode: null },
  { slug: 'phieu-bao', name: 'Phiếu báo', stateCode: 'PB', partyCode: null },
  { slug: 'thu-cong', name: 'Thư công', stateCode: null, partyCode: null },
  { slug: 'ban-sao-y', name: 'Bản sao y', stateCode: 'SY', partyCode: null },
  { slug: 'ban-trich-sao', name: 'Bản trích sao', stateCode: 'TrS', partyCode: null },
  { slug: 'ban-sao-luc', name: 'Bản sao lục', stateCode: 'SL', partyCode: null },
  { slug: 'hien-phap', name: 'Hiến pháp', stateCode: null, partyCode: null },
  { slug: 'bo-luat', name: 'Bộ luật', stateCode: null, partyCode: null },
  { slug: 'luat', name: 'Luật', stateCode: null, partyCode: null },
  { slug: 'phap-lenh', name: 'Pháp lệnh', stateCode: null, partyCode: null },
  { slug: 'nghi-quyet-lien-tich', name: 'Nghị quyết liên tịch', stateCode: 'NQLT', partyCode: null },
  { slug: 'lenh', name: 'Lệnh', stateCode: 'L', partyCode: null },
  { slug: 'nghi-dinh', name: 'Nghị định', stateCode: 'NĐ', partyCode: null },
  { slug: 'thong-tu', name: 'Thông tư', stateCode: 'TT', partyCode: null },
  { slug: 'thong-tu-lien-tich', name: 'Thông tư liên tịch', stateCode: 'TTLT', partyCode: null },
  { slug: 'van-ban-hop-nhat', name: 'Văn bản hợp nhất', stateCode: 'VBHN', partyCode: null },
  { slug: 'sac-lenh', name: 'Sắc lệnh', stateCode: 'SL', partyCode: null },
  { slug: 'cuong-linh-chinh-tri', name: 'Cương lĩnh chính trị', stateCode: null, partyCode: null },
  { slug: 'dieu-le-dang', name: 'Điều lệ Đảng', stateCode: null, partyCode: null },
  { slug: 'chien-luoc', name: 'Chiến lược', stateCode: null, partyCode: 'CL' },
  { slug: 'ket-luan', name: 'Kết luận', stateCode: null, partyCode: 'KL' },
  { slug: 'thong-tri', name: 'Thông tri', stateCode: null, partyCode: 'TT' },
  { slug: 'tuyen-bo', name: 'Tuyên bố', stateCode: null, partyCode: 'TB' },
  { slug: 'loi-keu-goi', name: 'Lời kêu gọi', stateCode: null, partyCode: 'LKG' },
  { slug: 'quy-hoach', name: 'Quy hoạch', stateCode: null, partyCode: 'QH' },
  { slug: 'giay-chung-nhan', name: 'Giấy chứng nhận', stateCode: null, partyCode: null },
  { slug: 'giay-di-duong', name: 'Giấy đi đường', stateCode: null, partyCode: null },
];

const bySlug = new Map(documentTypes.map((type) => [type.slug, type]));

/**
 * The kind with this slug, or `undefined`.
 *
 * @example documentType('chi-thi')?.name // 'Chỉ thị'
 */
export function documentType(slug: string): DocumentType | undefined {
  return bySlug.get(slug);
}

/**
 * What a reader sees as the kind; a text that prints no type word is plainly a "Văn bản".
 *
 * @example typeName(null) // 'Văn bản'
 */
export function typeName(slug: string | null): string {
  return (slug && bySlug.get(slug)?.name) || 'Văn bản';
}
