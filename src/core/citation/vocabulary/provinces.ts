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

/**
 * Cities run by the centre, with the day from which they are of that rank; null from the beginning of the republic.
 * Before it a city of the name lay within the province. Sources: resolutions of the National Assembly of 06/11/1996,
 * 22/2003/QH11, 175/2024/QH15; 36, 39 and 30/2026/QH16.
 */
const CENTRAL_SINCE: ReadonlyMap<string, string | null> = new Map([
  ['ha-noi', null],
  ['ho-chi-minh', null],
  ['hai-phong', null],
  ['da-nang', '1997-01-01'],
  ['can-tho', '2004-01-01'],
  ['hue', '2025-01-01'],
  ['dong-nai', '2026-04-30'],
  ['quang-ninh', '2026-09-01'],
  ['bac-ninh', '2026-09-20'],
]);
/** What a text of no known day is taken to mean: the ranks before those of 2026. */
const USUAL = '2025-12-31';

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

/** Whether a city of this name is of the rank of a province now, or was once. */
export function mayBeCentralCity(slug: string): boolean {
  return CENTRAL_SINCE.has(slug);
}

/**
 * Whether "thành phố" of this name is of the rank of a province.
 *
 * @param on a day or a year; null where none is known
 * @example isCentralCity('hue', '2020-10-01') // false
 */
export function isCentralCity(slug: string, on: string | null): boolean {
  const since = CENTRAL_SINCE.get(slug);
  if (since === undefined) return false;
  const day = on?.length === 4 ? `${on}-12-31` : (on ?? USUAL);
  return since === null || since <= day;
}
