/** For whom a guide is written, in the order in which they are listed. */

export const audiences = {
  readers: { name: 'Cho người đọc', about: 'Tìm, đọc, dẫn lại, in, so sánh.' },
  editors: {
    name: 'Cho người biên tập',
    about: 'Từ tệp nhận được tới trang trong kho, không cần biết lập trình.',
  },
  administrators: { name: 'Cho người quản trị', about: 'Đặt trên máy chủ nội bộ, cập nhật, sao lưu.' },
} as const;

export type Audience = keyof typeof audiences;

/** What a guide says of itself at its head. */
export interface GuideFront {
  title: string;
  description: string;
  audience: Audience;
  /** Place among the guides of its audience. */
  order: number;
}

/** The list of all guides. */
export const GUIDES = '/huong-dan/';

/**
 * The address of a guide, from the name of its file.
 *
 * @example guidePath('tim-van-ban') // '/huong-dan/tim-van-ban/'
 */
export function guidePath(slug: string): string {
  return `${GUIDES}${slug}/`;
}

/**
 * Guides in reading order.
 *
 * @example [...fronts].sort(inReadingOrder)
 */
export function inReadingOrder(a: GuideFront, b: GuideFront): number {
  const places = Object.keys(audiences);
  return places.indexOf(a.audience) - places.indexOf(b.audience) || a.order - b.order;
}
