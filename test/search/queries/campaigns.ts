/** Names of campaigns, whole, in part, without marks. */
import { CT05, campaign, first, KON_TUM, QUANG_NAM, type QueryRow, rows } from './row.ts';

const named = (id: string) => first(campaign(id));
const HO_CHI_MINH = first(campaign('hoc-tap-bac-ho'), CT05);

const whole = rows('campaign, whole name', [
  ['Cả nước chung sức xây dựng nông thôn mới', named('nong-thon-moi')],
  ['Cả nước chung tay xây dựng nông thôn mới', named('nong-thon-moi'), 'its name in the text of Ngọc Hồi'],
  ['Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau', named('vi-nguoi-ngheo')],
  ['Quảng Nam chung tay vì người nghèo', named('quang-nam-vi-nguoi-ngheo')],
  ['Toàn dân bảo vệ an ninh Tổ quốc', named('bao-ve-an-ninh-to-quoc')],
  ['Doanh nghiệp Việt Nam hội nhập và phát triển', named('doanh-nghiep-hoi-nhap')],
  ['Toàn dân đoàn kết xây dựng đời sống văn hóa', named('doi-song-van-hoa')],
  ['Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', named('nong-thon-moi-do-thi-van-minh')],
  ['Xây dựng trường học thân thiện, học sinh tích cực', named('truong-hoc-than-thien')],
  ['Lao động giỏi, lao động sáng tạo', named('lao-dong-gioi')],
  ['Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời', named('xa-hoi-hoc-tap')],
  [
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    HO_CHI_MINH,
    'also the title of 05-CT/TW',
  ],
  [
    'Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
    first(campaign('kon-tum-yeu-nuoc-2024'), KON_TUM),
  ],
  [
    'Phong trào thi đua yêu nước năm 2024',
    first(campaign('quang-nam-yeu-nuoc-2024'), campaign('kon-tum-yeu-nuoc-2024'), QUANG_NAM, KON_TUM),
  ],
  ['Phong trào thi đua yêu nước năm 2023', named('ngoc-hoi-yeu-nuoc-2023')],
]);

const partial = rows('campaign, part of a name', [
  ['uống nước nhớ nguồn', named('uong-nuoc-nho-nguon')],
  ['dạy tốt học tốt', named('day-tot-hoc-tot')],
  ['nhà dột nát', named('quang-nam-xoa-nha-tam')],
  ['học tập suốt đời', named('xa-hoi-hoc-tap')],
  ['nạn nhân chất độc da cam', named('tet-vi-nguoi-ngheo')],
  ['giảm nghèo có địa chỉ', named('phu-nu-giup-nhau')],
  ['chiến thắng đại dịch', named('kon-tum-covid-19')],
  ['trường học thân thiện', named('truong-hoc-than-thien')],
  ['nông dân sản xuất kinh doanh giỏi', named('nong-dan-gioi')],
  ['mỗi thầy cô giáo là một tấm gương', named('thay-co-guong-sang')],
  ['môi trường hành chính trong sạch, lành mạnh', named('quang-nam-moi-truong-hanh-chinh')],
  ['cộng đồng an toàn', named('quang-nam-phong-chong-thien-tai')],
]);

const unmarked = rows('campaign without marks', [
  ['luong y nhu tu mau', named('luong-y-nhu-tu-mau')],
  ['van hoa cong so', named('van-hoa-cong-so')],
  ['ca nuoc chung suc xay dung nong thon moi', named('nong-thon-moi')],
  ['quang nam chung suc xay dung nong thon moi', named('quang-nam-nong-thon-moi')],
  ['doanh nghiep viet nam hoi nhap va phat trien', named('doanh-nghiep-hoi-nhap')],
  ['toan dan bao ve an ninh to quoc', named('bao-ve-an-ninh-to-quoc')],
  ['lam thay doi nep nghi cach lam', named('nep-nghi-cach-lam')],
  ['tet vi nguoi ngheo', named('tet-vi-nguoi-ngheo')],
  ['ket cau ha tang dong bo hien dai', named('ket-cau-ha-tang')],
  ['uong nuoc nho nguon', named('uong-nuoc-nho-nguon')],
  ['sang kien cai tien ky thuat', named('sang-kien-cai-tien')],
  ['ky cuong tinh thuong trach nhiem', named('ky-cuong-tinh-thuong')],
]);

export const campaignQueries: QueryRow[] = [...whole, ...partial, ...unmarked];
