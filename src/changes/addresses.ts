/** Addresses that the site gains and loses. */
import { lastingAddresses } from '../core/lasting-addresses.ts';
import { redirectsOf } from '../core/redirect.ts';
import type { Archive } from '../corpus/load.ts';

export interface AddressChanges {
  added: string[];
  /** Each with the address to which it leads on; null when it leads nowhere. */
  lost: { address: string; to: string | null }[];
}

/**
 * @example addressChanges(base, now).lost.filter(({ to }) => to === null) // must be none at a release
 */
export function addressChanges(base: Archive, now: Archive): AddressChanges {
  const [before, after] = [base, now].map(({ corpus }) => new Set(lastingAddresses(corpus)));
  const onward = new Map(redirectsOf(now.corpus, now.redirects).map(({ from, to }) => [from, to]));
  const added = [...(after ?? [])].filter((address) => !before?.has(address));
  const lost = [...(before ?? [])].filter((address) => !after?.has(address));
  // With a file that cannot be read its own address is missing, and those of all works that only it cites.
  return {
    added: base.problems.length > 0 ? [] : added,
    lost:
      now.problems.length > 0 ? [] : lost.map((address) => ({ address, to: onward.get(address) ?? null })),
  };
}
