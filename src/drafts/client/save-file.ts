/** Saves a text that the page has made itself; it never leaves the machine. */

/**
 * Offers the text as a file. A `blob:` address behind `download` is saved and never loaded into the page, so the
 * site's Content-Security-Policy holds as it stands.
 *
 * @example saveFile('vien-dan.csv', 'text/csv', csv)
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
