/** Which two documents are compared, as it stands in the address bar. */

export interface Asked {
  /** Ids of the documents; '' where none is chosen. */
  a: string;
  b: string;
  /** Passages that say the same are left out. */
  onlyDifferent: boolean;
}

/** The two sides, in reading order. */
export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/;

/**
 * Reads an address. An id may come as the address of its page, as it is copied from the bar.
 *
 * @example readAddress('?a=kon-tum/chi-thi/2024/08-ct-ubnd').a // 'kon-tum/chi-thi/2024/08-ct-ubnd'
 * @example readAddress('?a=/vb/kon-tum/chi-thi/2024/08-ct-ubnd/').a // the same
 */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const idOf = (side: Side) =>
    (params.get(side) ?? '')
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/^.*\/?vb\//, '')
      .replace(/^\/|\/$/g, '');
  return { a: idOf('a'), b: idOf('b'), onlyDifferent: params.get('an') === 'giong-nhau' };
}

/**
 * The address of a comparison; what is not chosen is left out.
 *
 * @example writeAddress({ a: 'kon-tum/chi-thi/2024/08-ct-ubnd', b: '', onlyDifferent: false }) // '?a=kon-tum/chi-thi/2024/08-ct-ubnd'
 */
export function writeAddress({ a, b, onlyDifferent }: Asked): string {
  const params = [a && `a=${encoded(a)}`, b && `b=${encoded(b)}`, onlyDifferent && 'an=giong-nhau'];
  return `?${params.filter(Boolean).join('&')}`;
}

/** A slash needs no escape in a question, and a reader can read it. */
function encoded(id: string): string {
  return encodeURIComponent(id).replaceAll('%2F', '/');
}

/**
 * Whether a text can be the id of a document: anything else is not asked of the server.
 *
 * @example isId('../../etc') // false
 */
export function isId(text: string): boolean {
  return ID.test(text);
}
