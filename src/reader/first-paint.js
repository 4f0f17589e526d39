/**
 * Runs before anything is painted: what the reader chose on this device for colours and text size.
 * A file of its own, since inline script is not allowed, and in the head without `defer`, since later would flash.
 * Keys and values are those of `preferences.ts`, which sends the event when something is chosen.
 */
(() => {
  const root = document.documentElement;

  /** @returns {Record<string, unknown>} what is kept; nothing where the device keeps nothing */
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem('kho-thi-dua.hien-thi') || '{}') || {};
    } catch {
      return {};
    }
  };

  /** @param {Record<string, unknown>} chosen */
  const apply = ({ scheme, size, keys }) => {
    const isForced = scheme === 'light' || scheme === 'dark';
    root.dataset.scheme = isForced ? String(scheme) : 'auto';
    root.dataset.textSize = size === 'large' || size === 'largest' ? String(size) : 'normal';
    root.dataset.singleKeys = keys === false ? 'off' : 'on';
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const own = meta.getAttribute('data-scheme');
      const media = `(prefers-color-scheme: ${own})`;
      meta.setAttribute('media', isForced ? (own === scheme ? 'all' : 'not all') : media);
    }
  };

  root.dataset.scripted = '';
  apply(kept());
  addEventListener('hien-thi', (event) => apply('detail' in event ? event.detail : kept()));
  // Another tab has chosen.
  addEventListener('storage', () => apply(kept()));
})();
