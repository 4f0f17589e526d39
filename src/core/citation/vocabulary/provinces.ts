/**
 * Provinces and centrally run cities as texts name them: the 63 of before 01/7/2025, among which are all 34 of
 * today (Nghị quyết số 202/2025/QH15), and those of 1975 to 1997, each with its segment in addresses and other
 * spellings in print.
 */
import { foldMarks } from '../../text.ts';

type Row = readonly [slug: string, name: string, ...spellings: string[]];

const ROWS: readonly Row[] = [
  ['an-giang', 'An Giang'],
  ['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'BR-VT', 'BRVT'],
  ['bac-giang', 'Bắc Giang'],
  ['bac-kan', 'Bắc Kạn', 'Bắc Cạn'],
  ['bac-lieu', 'Bạc Liêu'],
  ['bac-ninh', 'Bắc Ninh'],
  ['ben-tre', 'Bến Tre'],
  ['binh-dinh', 'Bình Định'],
  ['binh-duong', 'Bình Dương'],
  ['binh-phuoc', 'Bình Phước'],
  ['binh-thuan', 'Bình Thuận'],
  ['ca-mau', 'Cà Mau'],
  ['can-tho', 'Cần Thơ', 'TP. Cần Thơ'],
  ['cao-bang', 'Cao Bằng'],
  ['da-nang', 'Đà Nẵng', 'TP. Đà Nẵng'],
  ['dak-lak', 'Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'Đăk Lắk', 'ĐắkLắk'],
  ['dak-nong', 'Đắk Nông', 'Đăk Nông', 'Đắc Nông'],
  ['dien-bien', 'Điện Biên'],
  ['dong-nai', 'Đồng Nai'],
  ['dong-thap', 'Đồng Tháp'],
  ['gia-lai', 'Gia Lai'],
  ['ha-giang', 'Hà Giang'],
  ['ha-nam', 'Hà Nam'],
  ['ha-noi', 'Hà Nội', 'Thủ đô Hà Nội', 'TP. Hà Nội'],
  ['ha-tinh', 'Hà Tĩnh'],
  ['hai-duong', 'Hải Dương'],
  ['hai-phong', 'Hải Phòng', 'TP. Hải Phòng'],
  ['hau-giang', 'Hậu Giang'],
  ['ho-chi-minh', 'Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'TP HCM', 'HCM', 'Sài Gòn'],
  ['hoa-binh', 'Hòa Bình', 'Hoà Bình'],
  ['hue', 'Huế', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT-Huế', 'TT.Huế'],
  ['hung-yen', 'Hưng Yên'],
  ['khanh-hoa', 'Khánh Hòa', 'Khánh Hoà'],
  ['kien-giang', 'Kiên Giang'],
  ['kon-tum', 'Kon Tum', 'Kontum', 'KonTum', 'Kon tum'],
  ['lai-chau', 'Lai Châu'],
  ['lam-dong', 'Lâm Đồng'],
  ['lang-son', 'Lạng Sơn'],
  ['lao-cai', 'Lào Cai'],
  ['long-an', 'Long An'],
  ['nam-dinh', 'Nam Định'],
  ['nghe-an', 'Nghệ An'],
  ['ninh-binh', 'Ninh Bình'],
  ['ninh-thuan', 'Ninh Thuận'],
  ['phu-tho', 'Phú Thọ'],
  ['phu-yen', 'Phú Yên'],
  ['quang-binh', 'Quảng Bình'],
  ['quang-nam', 'Quảng Nam'],
  ['quang-ngai', 'Quảng Ngãi'],
  ['quang-ninh', 'Quảng Ninh'],
  ['quang-tri', 'Quảng Trị'],
  ['soc-trang', 'Sóc Trăng'],
  ['son-la', 'Sơn La'],
  ['tay-ninh', 'Tây Ninh'],
  ['thai-binh', 'Thái Bình'],
  ['thai-nguyen', 'Thái Nguyên'],
  ['thanh-hoa', 'Thanh Hóa', 'Thanh Hoá'],
  ['tien-giang', 'Tiền Giang'],
  ['tra-vinh', 'Trà Vinh'],
  ['tuyen-quang', 'Tuyên Quang'],
  ['vinh-long', 'Vĩnh Long'],
  ['vinh-phuc', 'Vĩnh Phúc'],
  ['yen-bai', 'Yên Bái'],
  // Of 1975 to 1997, which old acts name.
  ['bac-thai', 'Bắc Thái'],
  ['binh-tri-thien', 'Bình Trị Thiên'],
  ['cuu-long', 'Cửu Long'],
  ['gia-lai-kon-tum', 'Gia Lai - Kon Tum', 'Gia Lai - Công Tum'],
  ['ha-bac', 'Hà Bắc'],
  ['ha-nam-ninh', 'Hà Nam Ninh'],
  ['ha-son-binh', 'Hà Sơn Bình'],
  ['ha-tay', 'Hà Tây'],
  ['ha-tuyen', 'Hà Tuyên'],
  ['hai-hung', 'Hải Hưng'],
  ['hoang-lien-son', 'Hoàng Liên Sơn'],
  ['minh-hai', 'Minh Hải'],
  ['nam-ha', 'Nam Hà'],
  ['nghe-tinh', 'Nghệ Tĩnh'],
  ['nghia-binh', 'Nghĩa Bình'],
  ['phu-khanh', 'Phú Khánh'],
  ['quang-nam-da-nang', 'Quảng Nam - Đà Nẵng'],
  ['song-be', 'Sông Bé'],
  ['thuan-hai', 'Thuận Hải'],
  ['vinh-phu', 'Vĩnh Phú'],
];

/** Slugs of the cities run by the centre before the cities of 2026, whose committee is a "Thành ủy" of that rank. */
const CENTRAL_CITIES = new Set(['ha-noi', 'ho-chi-minh', 'da-nang', 'hai-phong', 'can-tho', 'hue']);
/** Provinces that became cities: quang-ninh 01/9/2026, bac-ninh 20/9/2026, dong-nai 30/4/2026 (36, 39 and 30/2026/QH16). */
const CITIES_OF_2026 = new Set(['quang-ninh', 'bac-ninh', 'dong-nai']);

export interface Province {
  slug: string;
  name: string;
}

const byFolded = new Map<string, Province>();
for (const [slug, name, ...spellings] of ROWS) {
  for (const spelling of [name, ...spellings]) byFolded.set(keyOf(spelling), { slug, name });
}
const bySlug = new Map(ROWS.map(([slug, name]) => [slug, { slug, name }]));
const LONGEST = 6;

/** Hyphens and points between syllables are written in many ways. */
function keyOf(spelling: string): string {
  return foldMarks(spelling)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/**
 * The province with this address segment.
 *
 * @example provinceOf('kon-tum')?.name // 'Kon Tum'
 */
export function provinceOf(slug: string): Province | undefined {
  return bySlug.get(slug);
}

/**
 * The province named first in a folded text, longest name first.
 *
 * @param folded ASCII letters, small, without marks
 * @example provinceAt('ba ria - vung tau ve viec') // { province: { slug: 'ba-ria-vung-tau', … }, length: 17 }
 */
export function provinceAt(folded: string): { province: Province; length: number } | null {
  // "Gia Lai, Kon Tum" are two provinces, "Gia Lai - Kon Tum" was one.
  const name = /^[^,;:()|"\n]{0,40}/.exec(folded)?.[0] ?? '';
  const words = [...name.matchAll(/[a-z]+/g)].slice(0, LONGEST);
  if (words[0]?.index !== 0) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const province = byFolded.get(
      words
        .slice(0, count)
        .map(([word]) => word)
        .join(' '),
    );
    if (province && last) return { province, length: last.index + last[0].length };
  }
  return null;
}

/** Whether "thành phố" of this name is of the rank of a province. */
export function isCentralCity(slug: string): boolean {
  return CENTRAL_CITIES.has(slug) || CITIES_OF_2026.has(slug);
}
