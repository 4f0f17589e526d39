/**
 * Which letters make a Vietnamese syllable: onset, rime and tone, by the rules of quốc ngữ. Built from the
 * phonology (22 onsets, the rimes of each vowel, six tones), so no word list is needed.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uyp uya ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);
/** Behind "qu" and "gi" the rime has lost its first letter. */
const AFTER_QU = /^(?:[aăâeêiyơô]|uô)/u;
const FRONT = /^[eêiy]/u;
const STOPPED = /(?:c|ch|p|t)$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Acute and dot below: the only tones before a stop. */
const STOP_TONE = /^[\u0301\u0323]$/u;

/**
 * Whether a word is a syllable that Vietnamese can have; case does not matter.
 *
 * @example isSyllable('phấn') // true
 * @example isSyllable('luong') // false
 */
export function isSyllable(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const is = hasSyllable(word);
  judged.set(word, is);
  return is;
}

/** A language has some thousands of syllables, a text uses them again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 50_000;

function hasSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const base = apart.replace(TONE, '').normalize('NFC');
  return ['', ...ONSETS].some((onset) => {
    if (!base.startsWith(onset)) return false;
    return isRime(onset, base.slice(onset.length)) && (!STOPPED.test(base) || STOP_TONE.test(tones[0] ?? ''));
  });
}

function isRime(onset: string, rime: string): boolean {
  if (rime === '') return onset === 'gi';
  if (onset === 'qu')
    return AFTER_QU.test(rime) && (RIMES.has(rime) || RIMES.has(`u${rime}`) || RIMES.has(`o${rime}`));
  if (onset === 'gi' && RIMES.has(`i${rime}`)) return true;
  if (!RIMES.has(rime)) return false;
  if (['k', 'gh', 'ngh'].includes(onset)) return FRONT.test(rime);
  if (['c', 'g', 'ng'].includes(onset)) return !FRONT.test(rime) || (onset === 'g' && /^i/u.test(rime));
  return onset === '' || !/^y./u.test(rime);
}
