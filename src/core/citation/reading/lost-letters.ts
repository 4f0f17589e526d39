/**
 * Letters that a wrong character set has lost: "ng�y 26/9/2025 c�a Quốc hội" prints U+FFFD where a letter with a mark
 * stood. They are read where only one word of this field fits; the printed text stays as it is.
 */

/** Stands for what no file should hold: a character that could not be read (U+FFFD). */
export const LOST_LETTER = '\ufffd';
const LOST = 0x7f;
const WORD = /[a-z\x7f]+/g;
const LONGEST = 8;

/** Folded words beside a number: its kind, day and body. */
const WORDS =
  'ngay thang nam cua so nghi quyet dinh thong bao chi ket luan ke hoach cong van trinh luat phap lenh huong dan quy chuong bo chinh tuong quoc hoi uy ban nhan dan dong tinh huyen xa phuong thanh hanh tich lien dang trung uong truong chu giam doc vien kiem sat toa mat tran khoan dieu diem phap noi lao'.split(
    ' ',
  );
/** Only letters that can bear a mark are lost that way. */
const MARKABLE = /^[aeiouyd]$/;

/**
 * Fills the lost letters into folded codes, place for place.
 *
 * @param codes of a folded reading; changed in place
 * @param isLost whether the sign at a place is the one for a lost letter
 */
export function fillLostLetters(codes: Uint8Array, isLost: (at: number) => boolean): void {
  const folded = new TextDecoder('ascii').decode(codes);
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    if (word.length > LONGEST || !word.includes('\x7f')) continue;
    const fitting = WORDS.filter((known) => fits(known, word, index, isLost));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    for (let at = 0; at < word.length; at += 1)
      if (word.charCodeAt(at) === LOST) codes[index + at] = only.charCodeAt(at);
  }
}

function fits(known: string, word: string, start: number, isLost: (at: number) => boolean): boolean {
  if (known.length !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) {
    const isHole = word.charCodeAt(at) === LOST && isLost(start + at) && MARKABLE.test(known.charAt(at));
    if (!isHole && word.charCodeAt(at) !== known.charCodeAt(at)) return false;
  }
  return true;
}
