/**
 * The provinces and cities as they stood on 30 June 2025, before Resolution 202/2025/QH15:
 * the synthetic documents are dated 2015 to mid-2025 and are issued there.
 */
import { slugOf } from '../../../src/core/text.ts';

/** A province or a city under the central government. */
export interface Province {
  slug: string;
  name: string;
  isCity: boolean;
}

const CITIES = new Set(['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế']);

const NAMES = `
An Giang, Bà Rịa - Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định,
Bình Dương, Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đắk Nông,
Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng,
Hậu Giang, Hồ Chí Minh, Hòa Bình, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu,
Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên,
Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình,
Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
`;

/** All of them, in the order of the alphabet. */
export const provinces: readonly Province[] = NAMES.trim()
  .split(/,\s+/)
  .map((name) => ({ slug: slugOf(name), name, isCity: CITIES.has(name) }));

/**
 * How a text calls the province.
 *
 * @example calledInFull({ slug: 'hue', name: 'Huế', isCity: true }) // 'thành phố Huế'
 */
export function calledInFull(province: Province): string {
  return `${levelOf(province)} ${province.name}`;
}

/**
 * The word by which a text calls its own province.
 *
 * @example levelOf({ slug: 'hue', name: 'Huế', isCity: true }) // 'thành phố'
 */
export function levelOf({ isCity }: Province): string {
  return isCity ? 'thành phố' : 'tỉnh';
}
