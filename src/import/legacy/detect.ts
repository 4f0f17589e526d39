/** Which old encoding a text is in, judged by how many of its marked words are syllables once converted. */
import { isSyllable } from '../letters/syllables.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export type LegacyName = 'TCVN3 (ABC)' | 'VNI';

const CONVERTERS: readonly [LegacyName, (text: string) => string][] = [
  ['TCVN3 (ABC)', (text) => fromTcvn3(text)],
  ['VNI', fromVni],
];
/** A text is in the old encoding when so many of its words become syllables, and so many more than before. */
const ENOUGH = 0.7;
const BETTER = 0.25;

/**
 * The text in Unicode and the encoding it was in; null when it is in none of them.
 *
 * @param text as the old bytes look in Latin-1
 * @example fromLegacy('§éc lËp - Tù do - H¹nh phóc')?.name // 'TCVN3 (ABC)'
 */
export function fromLegacy(text: string): { text: string; name: LegacyName } | null {
  if (!/[\u00a1-\u00ff]/.test(text)) return null;
  const now = share(text, text);
  let best: { text: string; name: LegacyName; share: number } | null = null;
  for (const [name, convert] of CONVERTERS) {
    const converted = convert(text);
    const of = share(converted, text);
    if (of > (best?.share ?? 0)) best = { text: converted, name, share: of };
  }
  return best && best.share >= ENOUGH && best.share >= now + BETTER ? best : null;
}

/** Of the words with letters beyond ASCII, how many are syllables. */
function share(text: string, before: string): number {
  const words = text.split(/[\s,.;:()/"“”-]+/u);
  const old = before.split(/[\s,.;:()/"“”-]+/u);
  const marked = words.filter(
    (word, index) => /[\u0080-\uffff]/.test(word) || /[\u00a1-\u00ff]/.test(old[index] ?? ''),
  );
  return marked.length === 0 ? 0 : marked.filter((word) => isSyllable(word)).length / marked.length;
}

/**
 * The converter for the text of a font, by its name; null for fonts in Unicode.
 *
 * @example ofFont('.VnTimeH')?.('®¶ng') // 'ĐẢNG'
 */
export function ofFont(name: string): ((text: string) => string) | null {
  if (/^\.Vn[A-Z]/u.test(name)) return (text) => fromTcvn3(text, /H$/u.test(name));
  return /^VNI[- ]/iu.test(name) ? fromVni : null;
}
