/** The words of a printed file, sheet by sheet: the text and what stands in the margins. */
import { getDocumentProxy } from 'unpdf';

/** 20 mm in points, the margins above and below of `styles/print.css`; A4 is 842 points high. */
const MARGIN = 56;
const HEIGHT = 842;

/** One sheet as it was printed. Where a line ends nothing stands between its words and the next. */
export interface Sheet {
  text: string;
  above: string;
  below: string;
}

/**
 * Reads a file that Chromium printed, in the order in which it holds its words: the one in which they are searched and copied.
 *
 * @example (await sheetsOf(await page.pdf({ preferCSSPageSize: true })))[1]?.above // '2'
 */
export async function sheetsOf(file: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [{ text: item.str, y: item.transform[5] }] : []));
    const join = (isHere: (y: number) => boolean) =>
      words
        .filter(({ y }) => isHere(y))
        .map(({ text }) => text)
        .join('');
    sheets.push({
      text: join((y) => y >= MARGIN && y <= HEIGHT - MARGIN),
      above: join((y) => y > HEIGHT - MARGIN).trim(),
      below: join((y) => y < MARGIN).trim(),
    });
  }
  return sheets;
}
