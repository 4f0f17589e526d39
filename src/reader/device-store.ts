/** What this device keeps for the reader. Nothing of it is ever sent; a device that keeps nothing is no fault. */

const PREFIX = 'kho-thi-dua.';

/**
 * What is kept under a name; `undefined` when nothing is, or when it cannot be read.
 *
 * @example readKept('da-doc') // [{ path: '/vb/…/', title: 'Chỉ thị 08/CT-UBND' }]
 */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value; `undefined` forgets it. False when the device refuses.
 *
 * @example keep('da-doc', undefined) // true
 */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
