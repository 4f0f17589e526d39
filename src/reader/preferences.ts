/** What the reader chose on this device; `first-paint.js` applies it before the page is painted. */
import { keep, readKept } from './device-store.ts';

export interface Preferences {
  scheme: 'auto' | 'light' | 'dark';
  size: 'normal' | 'large' | 'largest';
  /** Whether a single key ("/", "?") does something (WCAG 2.2, 2.1.4). */
  keys: boolean;
  /** Whether pages that were read are remembered here. */
  recent: boolean;
}

const NAME = 'hien-thi';

/**
 * The choices; what was never chosen, or kept in a form that is none of ours, is as on a new device.
 *
 * @example preferencesFrom({ scheme: 'dark' }) // { scheme: 'dark', size: 'normal', keys: true, recent: true }
 */
export function preferencesFrom(kept: unknown): Preferences {
  const { scheme, size, keys, recent } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
    size: size === 'large' || size === 'largest' ? size : 'normal',
    keys: keys !== false,
    recent: recent !== false,
  };
}

/**
 * The choices kept on this device.
 *
 * @example readPreferences().scheme // 'auto'
 */
export function readPreferences(): Preferences {
  return preferencesFrom(readKept(NAME));
}

/**
 * Keeps the choices and applies them now. False when the device does not keep them: then they hold for this page.
 *
 * @example choose({ ...readPreferences(), scheme: 'dark' })
 */
export function choose(preferences: Preferences): boolean {
  const isKept = keep(NAME, preferences);
  window.dispatchEvent(new CustomEvent('hien-thi', { detail: preferences }));
  return isKept;
}
