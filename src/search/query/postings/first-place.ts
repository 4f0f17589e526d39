/**
 * The first place that is not before the sought one, in a row that is in order; its length when all are.
 *
 * @example firstPlace(3, (at) => [1, 5, 9][at] < 5) // 1
 */
export function firstPlace(length: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
