/** TCVN 5712:1993, third set ("ABC", fonts named .Vn…): one byte a letter, in the places of Latin-1 signs. */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ' +
    'ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ' +
    '¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * Text of such a font in Unicode. Fonts whose name ends in H show small letters as capitals.
 *
 * @example fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function fromTcvn3(text: string, isCapitals = false): string {
  const plain = text.replace(/[\u00a1-\u00fe]/gu, (letter) => LETTERS[letter] ?? letter);
  return isCapitals ? plain.toLocaleUpperCase('vi') : plain;
}
