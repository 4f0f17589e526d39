/** One row of the query set, and the short ways to say what must come of a query. */

/** What must come of a query. "The first rows" are the first five. */
export type Expectation =
  /** One of these comes first. */
  | { kind: 'first'; of: string[] }
  /** One of these comes first, and all of them stand among the first rows. */
  | { kind: 'all'; of: string[] }
  /** A text comes first, no citation; one of these where any is named. */
  | { kind: 'text'; of: string[] }
  /** No work has the number: these, the nearest, stand among the first rows. */
  | { kind: 'near'; of: string[] }
  /** No row at all. */
  | { kind: 'nothing'; of: string[] };

/** One query. `note` gives the sentence that makes a row right where that is not plain. */
export interface QueryRow {
  class: string;
  query: string;
  expect: Expectation;
  note?: string;
}

export const first = (...of: string[]): Expectation => ({ kind: 'first', of });
export const all = (...of: string[]): Expectation => ({ kind: 'all', of });
export const text = (...of: string[]): Expectation => ({ kind: 'text', of });
export const near = (...of: string[]): Expectation => ({ kind: 'near', of });
export const NOTHING: Expectation = { kind: 'nothing', of: [] };

/**
 * Rows of one class.
 *
 * @example rows('persons', [['Lê Trí Thanh', first(QUANG_NAM)]])
 */
export function rows(name: string, list: [query: string, expect: Expectation, note?: string][]): QueryRow[] {
  return list.map(([query, expect, note]) => ({ class: name, query, expect, ...(note ? { note } : {}) }));
}

/** The address of a work below `/vb/`. */
export const work = (id: string): string => `/vb/${id}/`;
/** The address of a campaign. */
export const campaign = (id: string): string => `/phong-trao/${id}/`;

/** Chỉ thị 08/CT-UBND of Kon Tum, 06/02/2024. */
export const KON_TUM = work('kon-tum/chi-thi/2024/08-ct-ubnd');
/** The directive of Quảng Nam for 2024, whose number is lost. */
export const QUANG_NAM = work(
  'quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024',
);
/** The final report of Kon Tum on the special drive of 110 years. */
export const REPORT = work(
  'kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao',
);
/** The plan of Kon Rẫy for that drive. */
export const KON_RAY = work(
  'kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam',
);
/** The text of Ngọc Hồi for 2023. */
export const NGOC_HOI = work(
  'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien',
);

/** 34-CT/TW of 07/4/2014 (emulation) and of 24/5/2024 (social housing). */
export const CT34_2014 = work('dang/trung-uong/chi-thi/2014/34-ct-tw');
export const CT34_2024 = work('dang/trung-uong/chi-thi/2024/34-ct-tw');
/** 08/CT-UBND of Quảng Nam, 13/5/2021. */
export const CT08_QUANG_NAM = work('quang-nam/chi-thi/2021/08-ct-ubnd');
/** 11-NQ/TU of Quảng Nam, 20/7/2021, and of Kon Tum, 16/5/2022. */
export const NQ11_QUANG_NAM = work('dang/quang-nam/nghi-quyet/2021/11-nq-tu');
export const NQ11_KON_TUM = work('dang/kon-tum/nghi-quyet/2022/11-nq-tu');
export const CT05 = work('dang/trung-uong/chi-thi/2016/05-ct-tw');
export const KH3461 = work('kon-tum/ke-hoach/2022/3461-kh-ubnd');
export const KH604 = work('kon-tum/ke-hoach/2022/604-kh-ubnd');
export const ND73 = work('chinh-phu/nghi-dinh/2023/73-nd-cp');
export const QD428 = work('quang-nam/quyet-dinh/2023/428-qd-ubnd');
export const QD81 = work('kon-tum/quyet-dinh/2022/81-qd-ubnd');
export const CV147 = work('kon-tum/cong-van/2023/147-ubnd-nc');
export const HD05 = work('kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv');
export const NQ35_TW = work('dang/trung-uong/nghi-quyet/2018/35-nq-tw');
export const NQ35_UBTVQH = work('uy-ban-thuong-vu-quoc-hoi/nghi-quyet/2023/35-ubtvqh15');
export const CT26_TTG = work('thu-tuong/chi-thi/2016/26-ct-ttg');
export const CT26_QUANG_NAM = work('quang-nam/chi-thi/2016/26-ct-ubnd');
export const LAW_2003 = work('quoc-hoi/luat/2003/15-qh11');
export const LAW_2022 = work('quoc-hoi/luat/2022/06-qh15');
export const LAW_2026 = work('quoc-hoi/luat/2026/06-qh16');
