/**
 * Names of laws, codes and ordinances, so that a text that cites one by name is understood to the end of the name
 * ("Luật Thi đua, khen thưởng" holds a comma, "Luật Hôn nhân và gia đình" an "và"). The list only says that an act
 * of this name exists or existed; what is known of its versions stands in `law-versions.ts`.
 */
import { foldMarks } from '../../text.ts';

const LAWS = `An ninh mạng
Tiết kiệm, chống lãng phí
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Dẫn độ
Chuyển giao người đang chấp hành án phạt tù
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
An ninh quốc gia
An toàn thông tin mạng
An toàn thực phẩm
An toàn, vệ sinh lao động
Ban hành quyết định hành chính
Ban hành các văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ sức khỏe nhân dân
Bảo vệ và kiểm dịch thực vật
Bảo vệ, chăm sóc và giáo dục trẻ em
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Báo chí
Bưu chính
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bầu cử đại biểu Hội đồng nhân dân
Cán bộ, công chức
Căn cước
Căn cước công dân
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Chăn nuôi
Chất lượng sản phẩm, hàng hóa
Chứng khoán
Chuyển giao công nghệ
Công an nhân dân
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cơ yếu
Cư trú
Cạnh tranh
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Dân quân tự vệ
Dân số
Dầu khí
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Du lịch
Dược
Dữ liệu
Dự trữ quốc gia
Đất đai
Đầu tư
Đầu tư công
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư
Đấu giá tài sản
Đấu thầu
Đặc xá
Địa chất và khoáng sản
Đê điều
Điện ảnh
Điện lực
Điều ước quốc tế
Đo lường
Đo đạc và bản đồ
Đường bộ
Đường sắt
Đường sắt Việt Nam
Giá
Giám định tư pháp
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng
Giáo dục quốc phòng và an ninh
Hàng hải Việt Nam
Hàng không dân dụng Việt Nam
Hải quan
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình
Hóa chất
Hỗ trợ doanh nghiệp nhỏ và vừa
Hộ tịch
Hợp tác xã
Kế toán
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Kiểm toán độc lập
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lâm nghiệp
Luật sư
Lưu trữ
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Phá sản
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng không nhân dân
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phổ biến, giáo dục pháp luật
Phục hồi, phá sản
Phòng bệnh
Phí và lệ phí
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quảng cáo
Quốc phòng
Quốc tịch Việt Nam
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tần số vô tuyến điện
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Tạm giữ, tạm giam
Thanh niên
Thanh tra
Thi đua, khen thưởng
Thể dục, thể thao
Thi hành án dân sự
Thi hành án hình sự
Thống kê
Thú y
Thủ đô
Thủy lợi
Thủy sản
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thuế bảo vệ môi trường
Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thương mại
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tình trạng khẩn cấp
Tố cáo
Tố tụng hành chính
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng Bộ trưởng
Tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Trách nhiệm bồi thường của Nhà nước
Trẻ em
Trồng trọt
Trợ giúp pháp lý
Trưng cầu ý dân
Trật tự, an toàn giao thông đường bộ
Tín ngưỡng, tôn giáo
Tương trợ tư pháp
Viên chức
Việc làm
Viễn thông
Xây dựng
Xử lý vi phạm hành chính
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Bảo vệ và phát triển rừng
Thư viện
Đa dạng sinh học
Phòng thủ dân sự
Thi hành tạm giữ, tạm giam
Hoạt động giám sát của Quốc hội
Quản lý và đầu tư vốn nhà nước vào doanh nghiệp
Phổ cập giáo dục tiểu học
Dạy nghề
Quản lý, bảo vệ công trình quốc phòng và khu quân sự
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Trưng mua, trưng dụng tài sản
Ký kết, gia nhập và thực hiện điều ước quốc tế
Thỏa thuận quốc tế
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Thuế chuyển quyền sử dụng đất
Thương phiếu
Tư pháp người chưa thành niên
Chuyển đổi số
Trí tuệ nhân tạo
Thương mại điện tử
Khuyến khích đầu tư trong nước
Doanh nghiệp tư nhân
Công ty
Cải cách ruộng đất
Trọng tài thương mại
Tổ chức Hội đồng Nhà nước
Hàng hải
Phòng, chống HIV/AIDS`;
const CODES = `Dân sự
Hàng hải Việt Nam
Hình sự
Lao động
Tố tụng dân sự
Tố tụng hình sự`;
const ORDINANCES = `Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
Cảnh sát môi trường
Cán bộ, công chức
Chống tham nhũng
Công an xã
Dân quân tự vệ
Dân số
Đê điều
Đo lường
Giống cây trồng
Giống vật nuôi
Hợp đồng kinh tế
Thi hành án dân sự
Thú y
Bảo vệ và kiểm dịch thực vật
Lãnh sự
Án phí, lệ phí Tòa án
Thẩm phán và Hội thẩm Tòa án nhân dân
Kiểm sát viên Viện kiểm sát nhân dân
Ưu đãi người hoạt động cách mạng, liệt sỹ và gia đình liệt sỹ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng
Động viên công nghiệp
Giá
Hôn nhân và gia đình giữa công dân Việt Nam với người nước ngoài
Lưu trữ quốc gia
Ngoại hối
Phí và lệ phí
Phòng, chống mại dâm
Quản lý thị trường
Quy định Danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”
Thủ tục bắt giữ tàu bay
Thư viện
Thực hiện dân chủ ở xã, phường, thị trấn
Tín ngưỡng, tôn giáo
Tình trạng khẩn cấp
Ưu đãi người có công với cách mạng
Ưu đãi người hoạt động cách mạng, liệt sỹ và gia đình liệt sỹ
Xử lý vi phạm hành chính
Cựu chiến binh
Bảo vệ bí mật nhà nước
Phòng, chống lụt, bão
Quy định danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"
Người cao tuổi
Người tàn tật
Vệ sinh an toàn thực phẩm
Khai thác và bảo vệ công trình thủy lợi
Thực hành tiết kiệm, chống lãng phí
Lực lượng dự bị động viên
Bộ đội biên phòng
Cảnh sát cơ động
Cảnh vệ
Chất lượng hàng hóa
Tổ chức Viện kiểm sát quân sự
Tổ chức Tòa án quân sự
Thủ tục giải quyết các vụ án hành chính
Thủ tục giải quyết các vụ án kinh tế
Thủ tục giải quyết các vụ án dân sự
Thủ tục giải quyết các tranh chấp lao động
Chi phí giám định, định giá
Hành nghề y, dược tư nhân
Quảng cáo
Khuyến khích đầu tư trong nước
Thuế thu nhập đối với người có thu nhập cao
Nghĩa vụ lao động công ích
Bảo vệ công trình giao thông
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Hợp nhất văn bản quy phạm pháp luật
Pháp điển hệ thống quy phạm pháp luật
Quản lý ngoại hối
Nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại Việt Nam
Thể dục, thể thao
Bảo hộ lao động
Khiếu nại, tố cáo của công dân
Thanh tra
Trừng trị các tội phản cách mạng
Hàm và cấp ngoại giao
Bảo vệ và phát triển nguồn lợi thủy sản
Kế toán và thống kê
Thuế tài nguyên
Thuế nhà, đất
Trọng tài thương mại
Luật sư
Giám định tư pháp
Chi phí tố tụng
Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
Cảnh sát nhân dân Việt Nam
Bảo vệ công trình quốc phòng và khu quân sự
Quân nhân chuyên nghiệp
Tuyển dụng, sử dụng lao động
Phòng, chống tham nhũng
Lực lượng Cảnh sát biển Việt Nam
Công nghiệp quốc phòng
Bưu chính, viễn thông
Dự trữ quốc gia
Tổ chức điều tra hình sự
Thi hành án phạt tù
Tổ chức và hoạt động hòa giải ở cơ sở
Ký kết và thực hiện thỏa thuận quốc tế`;

/** Abbreviations inside names. */
const IN_FULL: Record<string, string> = {
  hdnd: 'hoi dong nhan dan',
  ubnd: 'uy ban nhan dan',
  vaubnd: 'va uy ban nhan dan',
  tdkt: 'thi dua khen thuong',
  bhxh: 'bao hiem xa hoi',
  bhyt: 'bao hiem y te',
  nsnn: 'ngan sach nha nuoc',
  cbcc: 'can bo cong chuc',
  gddh: 'giao duc dai hoc',
  gdnn: 'giao duc nghe nghiep',
  bvmt: 'bao ve moi truong',
  pctn: 'phong chong tham nhung',
  tccqdp: 'to chuc chinh quyen dia phuong',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
};
/** Keys by the folded word before them and by letters alone: scanned text loses the spaces between syllables. */
const names: Record<string, ReadonlyMap<string, string>> = {
  luat: keysOf(LAWS),
  'bo luat': keysOf(CODES),
  'phap lenh': keysOf(ORDINANCES),
};
/** The first letters of all names: most words behind "luật" begin none of them. */
const beginnings: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries(names).map(([act, keys]) => [
    act,
    new Set([...keys.keys(), ...Object.keys(IN_FULL)].map(beginningOf)),
  ]),
);

function beginningOf(letters: string): string {
  return letters.slice(0, 3).replaceAll('y', 'i');
}

const LONGEST = 40;
const GLUED = /(?:ngay|nam|so|va|ve|cua)$/;

/**
 * The name as a key: folded syllables without the signs between them, so that "Thi đua - Khen thưởng" is the same law.
 *
 * @example lawKey('Thi đua, khen thưởng') // 'thi dua khen thuong'
 */
export function lawKey(name: string): string {
  return (foldMarks(name).match(/[a-z]+/g) ?? []).map((word) => IN_FULL[word] ?? word).join(' ');
}

function keysOf(list: string): Map<string, string> {
  return new Map(list.split('\n').map((name) => [lettersOf(name), lawKey(name)]));
}

/** "liệt sỹ" and "liệt sĩ" are one. */
function lettersOf(name: string): string {
  return lawKey(name).replaceAll(' ', '').replaceAll('y', 'i');
}

const OF_ONE_SYLLABLE = new Set(
  [LAWS, CODES, ORDINANCES]
    .flatMap((list) => list.toLowerCase().split('\n'))
    .filter((name) => !name.includes(' ')),
);

/**
 * Whether the words that fold like a name are that name: "Luật được" folds like "Luật Dược". More syllables than one
 * are alike by no accident.
 *
 * @example isNameOf('duoc', 'được') // false
 */
export function isNameOf(key: string, printed: string): boolean {
  const word = printed.normalize('NFC').toLowerCase();
  return key.includes(' ') || word === foldMarks(word) || OF_ONE_SYLLABLE.has(word);
}

/**
 * The longest known name that begins a folded text.
 *
 * @param act `luat`, `bo luat` or `phap lenh`
 * @example lawNameAt('luat', 'thi dua, khen thuong nam 2022') // { key: 'thi dua khen thuong', length: 20 }
 */
export function lawNameAt(act: string, folded: string): { key: string; length: number } | null {
  if (!beginnings[act]?.has(beginningOf(folded.slice(0, 12).replace(/[^a-z]/g, '')))) return null;
  let letters = '';
  let best: { key: string; length: number } | null = null;
  for (const [index, { 0: text, index: at }] of [...folded.matchAll(/[a-z]+|[^a-z]+/g)]
    .slice(0, 2 * LONGEST)
    .entries()) {
    if (index % 2 === 1) {
      if (!/^ ?[ ,"-] ?$/.test(text)) break;
      continue;
    }
    // "nhân dânngày 26": the space behind the name is lost.
    const bare = text.replace(GLUED, '');
    const glued = bare === text || bare === '' ? undefined : names[act]?.get(letters + lettersOf(bare));
    if (glued) best = { key: glued, length: at + bare.length };
    letters += lettersOf(text);
    const key = names[act]?.get(letters);
    if (key) best = { key, length: at + text.length };
  }
  return best;
}
