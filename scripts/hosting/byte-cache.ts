/** A small cache that forgets whatever was used longest ago once it holds too many bytes. */

export type ByteCache<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value, bytes: number): void;
};

/**
 * Makes an empty cache. A value larger than the whole cache is not kept.
 *
 * @example
 * const cache = createByteCache<string>(10);
 * cache.set('a', 'sáu', 6);
 * cache.set('b', 'bảy', 7); // 'a' is forgotten
 */
export function createByteCache<Value>(limit: number): ByteCache<Value> {
  // A Map keeps the order of insertion: its first key is the one used longest ago.
  const entries = new Map<string, { value: Value; bytes: number }>();
  let held = 0;

  const forget = (key: string) => {
    held -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      forget(key);
      if (bytes > limit) return;
      entries.set(key, { value, bytes });
      held += bytes;
      for (const oldest of entries.keys()) {
        if (held <= limit) return;
        forget(oldest);
      }
    },
  };
}
