/** VNI for Windows (fonts named VNI-…): the letter, then a sign for its marks. */

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ ' +
    'eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ ' +
    'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ' +
    'uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ'
  )
    .split(' ')
    .map((triple) => [triple.slice(0, 2), triple.slice(2)]),
);
const SINGLE: Readonly<Record<string, string>> = { æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' };

/**
 * Text of such a font in Unicode.
 *
 * @example fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function fromVni(text: string): string {
  return text.replace(/[AEOUYÔÖ][ÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄùøûõïêéèúüëâáàåãä]|[æóòôöîñ]/giu, (printed) => {
    const small = printed.toLowerCase();
    const letter = MARKED[small] ?? SINGLE[small];
    if (letter) return printed.charAt(0) === small.charAt(0) ? letter : letter.toLocaleUpperCase('vi');
    // Two signs that mean nothing together: the first may still be a letter of its own.
    const [first = '', second = ''] = printed;
    return `${singleOf(first)}${singleOf(second)}`;
  });
}

function singleOf(sign: string): string {
  const letter = SINGLE[sign.toLowerCase()];
  if (!letter) return sign;
  return sign === sign.toLowerCase() ? letter : letter.toLocaleUpperCase('vi');
}
