/** The refresh of the page knows no place in the text; replacing also keeps the way back clean. */
(() => {
  const link = document.querySelector('[data-moved-to]');
  if (link) location.replace(link.href + location.hash);
})();
