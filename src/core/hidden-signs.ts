/** Signs that print nothing and part words for search, addresses and citations. */

/** For a set of a pattern: soft hyphen, zero width, direction, word joiner, byte order mark. */
export const HIDDEN_SIGNS = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff`;
