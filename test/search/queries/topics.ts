/** What a text is about: topics with marks and without, sections, abbreviations, campaigns. */
import {
  all,
  CT34_2014,
  CT34_2024,
  campaign,
  first,
  KH604,
  KH3461,
  KON_RAY,
  KON_TUM,
  ND73,
  NGOC_HOI,
  NQ11_KON_TUM,
  NQ11_QUANG_NAM,
  NQ35_TW,
  QD81,
  QUANG_NAM,
  type QueryRow,
  REPORT,
  rows,
  work,
} from './row.ts';

const CT01 = work('thu-tuong/chi-thi/2024/01-ct-ttg');
const CT41 = work('dang/trung-uong/chi-thi/2024/41-ct-tw');
const NQ04 = work('dang/quang-nam/nghi-quyet/2021/04-nq-tu');
const KH3641 = work('kon-tum/ke-hoach/2022/3641-kh-ubnd');
const CT12 = work('dang/kon-tum/chi-thi/khong-ro-nam/12-ct-tu');
const QD05 = work('kon-tum/quyet-dinh/2022/05-2022-qd-ubnd');
const ND152 = work('chinh-phu/nghi-dinh/2025/152-nd-cp');
const SUPPORT_PLANS = ['4431', '4432', '4435'].map((serial) =>
  work(`kon-tum/ke-hoach/2022/${serial}-kh-ubnd`),
);

const topics = rows('topic', [
  ['nhà ở xã hội', first(CT34_2024), 'its title; no other page has the phrase'],
  ['tiết kiệm chi ngân sách', first(CT01, KON_TUM)],
  ['chuyển đổi số tỉnh Quảng Nam', first(NQ04), 'its title'],
  ['chuyển đổi số doanh nghiệp', first(KH604), 'its title'],
  ['bảo vệ nền tảng tư tưởng của Đảng', first(NQ35_TW), 'its title'],
  ['người có uy tín trong đồng bào dân tộc thiểu số', first(KH3641), 'its title'],
  ['phát triển văn hóa, thể dục thể thao Quảng Nam', first(NQ11_QUANG_NAM), 'its title'],
  ['cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh', first(NQ11_KON_TUM, REPORT, NGOC_HOI)],
  ['phân cấp, phân quyền trong lĩnh vực thi đua', first(ND152), 'its title'],
  ['khuyến khích cán bộ dám nghĩ, dám làm', first(ND73, KON_TUM, QUANG_NAM)],
  ['tiêm chủng vắc xin', first(REPORT)],
  ['trẻ em suy dinh dưỡng', first(NGOC_HOI)],
  ['sản lượng lương thực', first(NGOC_HOI)],
  ['nước hợp vệ sinh', first(NGOC_HOI)],
  ['thu gom chất thải rắn', first(NGOC_HOI)],
  ['tội phạm ma túy', first(REPORT)],
  ['gọi công dân nhập ngũ', first(QUANG_NAM)],
  ['hành lang kinh tế Đông Tây', first(QUANG_NAM)],
  ['nhà ở cho công nhân khu công nghiệp', first(QUANG_NAM), '“vấn đề nhà ở … phục vụ công nhân”'],
  ['đối tác công tư', first(KON_TUM)],
  ['khách du lịch', all(KON_TUM, REPORT), 'target 14 and note (2)'],
  ['độ che phủ rừng', all(NGOC_HOI, REPORT)],
  ['giấy khen', first(KON_RAY)],
  ['tổng kết phát động đợt thi đua đặc biệt', first(REPORT), 'its title'],
  ['phát động đợt thi đua đặc biệt chào mừng 110 năm', first(KH3461, KON_RAY, campaign('kon-tum-110-nam'))],
]);

const unmarked = rows('topic without marks', [
  ['nha o xa hoi', first(CT34_2024)],
  ['chuyen doi so doanh nghiep', first(KH604)],
  ['bao ve nen tang tu tuong cua dang', first(NQ35_TW)],
  ['nguoi co uy tin', first(KH3641, REPORT)],
  ['tiem chung vac xin', first(REPORT)],
  ['tre em suy dinh duong', first(NGOC_HOI)],
  ['thu gom chat thai ran', first(NGOC_HOI)],
  ['toi pham ma tuy', first(REPORT)],
  ['goi cong dan nhap ngu', first(QUANG_NAM)],
  ['hanh lang kinh te dong tay', first(QUANG_NAM)],
  ['doi tac cong tu', first(KON_TUM)],
  ['khach du lich', all(KON_TUM, REPORT)],
  ['do che phu rung', all(NGOC_HOI, REPORT)],
  ['bao cao tong ket dot thi dua dac biet', first(REPORT), 'campaigns only tell of this report'],
  ['cay an qua trong moi', first(NGOC_HOI), '“Diện tích cây ăn quả trồng mới 50 ha”'],
]);

const sections = rows('section', [
  ['hạn chế, khó khăn', first(REPORT), 'heading II.2'],
  ['nguyên nhân của hạn chế', first(REPORT), 'heading II.3'],
  ['biện pháp khắc phục', first(REPORT), 'heading II.4'],
  ['đánh giá chung', first(REPORT), 'heading II'],
  ['mục đích, yêu cầu', first(KON_RAY), 'heading I'],
  ['đối tượng thi đua, thời gian thi đua', first(KON_RAY), 'heading II'],
  ['hình thức khen thưởng', first(KON_RAY), 'heading IV'],
  ['mục tiêu tổng quát', first(NGOC_HOI), 'heading I'],
  ['chỉ tiêu thi đua chủ yếu', first(KON_TUM), 'heading I'],
  ['chi tieu ve quoc phong an ninh ngoc hoi', first(NGOC_HOI), 'heading II.3'],
]);

const abbreviations = rows('abbreviations', [
  ['ủy ban nhân dân huyện Kon Rẫy', first(KON_RAY), 'the only document of this body'],
  ['UBND huyện Kon Rẫy', first(KON_RAY)],
  ['Văn phòng HĐND và UBND huyện', first(KON_RAY), 'prints both in full'],
  ['Thường trực Hội đồng nhân dân huyện', first(KON_RAY, NGOC_HOI), 'print HĐND'],
  ['xã đạt chuẩn NTM kiểu mẫu', first(KON_RAY), '“01 xã đạt chuẩn nông thôn mới kiểu mẫu”'],
  ['36 xã đạt chuẩn nông thôn mới', first(REPORT), 'prints NTM'],
  ['chung sức xây dựng NTM', first(campaign('nong-thon-moi'), campaign('quang-nam-nong-thon-moi'))],
  ['bao phủ BHYT 94,15%', first(KON_TUM), 'prints bảo hiểm y tế'],
  ['tham gia BHYT 96,2%', first(QUANG_NAM)],
  ['497.125 người tham gia bảo hiểm y tế', first(REPORT), 'prints both'],
  ['thẻ BHYT cho hộ nghèo', first(REPORT), 'note (12) prints bảo hiểm y tế'],
  ['tiếp tục đổi mới công tác TĐKT', first(CT34_2014), 'its title'],
  ['công tác TĐKT trong tình hình mới', first(CT41, KON_TUM, REPORT), 'the title of 41-CT/TW'],
  ['HĐTĐKT huyện', first(KON_RAY, NGOC_HOI), 'print Hội đồng Thi đua - Khen thưởng'],
  ['Ủy ban MTTQ Việt Nam huyện', first(KON_RAY), 'printed so, and in full'],
  ['hộ DTTS có đất sản xuất', first(NGOC_HOI), 'prints dân tộc thiểu số'],
  ['thôn vùng đồng bào DTTS', first(NGOC_HOI, CT12)],
  ['học sinh dân tộc thiểu số mầm non', first(REPORT), 'note (5) prints HSDTTS'],
  ['sản phẩm OCOP 5 sao', first(REPORT)],
  ['mỗi xã một sản phẩm', first(REPORT)],
  ['tổng sản phẩm trên địa bàn 17.627 tỷ đồng', first(REPORT)],
  ['GRDP bình quân đầu người', all(KON_TUM, REPORT)],
  ['PCI', first(KON_TUM, QUANG_NAM, NGOC_HOI)],
  ['chỉ số năng lực cạnh tranh cấp tỉnh', first(KON_TUM, QUANG_NAM, NGOC_HOI)],
  ['đơn vị TW đóng trên địa bàn', first(KON_TUM, QUANG_NAM), 'print Trung ương'],
  ['HTX kiểu mới', first(NGOC_HOI), 'prints Hợp tác xã'],
  ['giải quyết TTHC tỉnh Kon Tum', first(QD05), 'its title'],
  ['DVC trực tuyến', first(QD81), 'its title prints dịch vụ công'],
  ['hỗ trợ pháp lý cho DNNVV', first(REPORT, ...SUPPORT_PLANS), 'print doanh nghiệp nhỏ và vừa'],
  ['thu NSNN trên địa bàn 4.600 tỷ', first(KON_TUM)],
]);

export const topicQueries: QueryRow[] = [...topics, ...unmarked, ...sections, ...abbreviations];
