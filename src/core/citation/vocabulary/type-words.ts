/** The words by which a text calls a document, in the folded form in which they are looked for. */
import { documentTypes } from '../../document-type.ts';
import { foldMarks } from '../../text.ts';

/** Words beside the formal names; null where the word tells no kind of today. */
const OTHER_WORDS: Record<string, string | null> = {
  'van ban': null,
  'thong dat': null,
  'cong van': 'cong-van',
  'quyet nghi': 'nghi-quyet',
  'sac luat': 'luat',
  'thong tu lien bo': 'thong-tu-lien-tich',
  'thong tu lien nganh': 'thong-tu-lien-tich',
  'lenh cong bo': 'lenh',
};

/** What may stand between the kind and "số": "Chương trình hành động số", "Quyết định phê duyệt số". */
export const QUALIFIERS: readonly string[] = [
  'hanh dong',
  'ky luat',
  'thoa thuan',
  'phe duyet du an',
  'giai quyet khieu nai',
  'giai quyet to cao',
  'xu phat vi pham hanh chinh',
  'xu phat',
  'thu hoi dat',
  'giao dat',
  'tra loi',
  'lam viec',
  'ket qua',
  'xac minh',
  'cong nhan',
  'chap thuan',
  'y kien',
  'phe duyet chu truong dau tu',
  'thu ly',
  'lien so',
  'cong bo',
  'khen thuong',
  'phoi hop',
  'lien tich',
  'lien nganh',
  'lien bo',
  'kiem tra',
  'cong tac',
  'thi dua',
  'to chuc',
  'huong dan',
  'trien khai',
  'thuc hien',
  'tong ket',
  'so ket',
  'tuyen truyen',
  'ket luan',
  'phe duyet',
  'ca biet',
  'chuyen de',
  'quy pham phap luat',
  'hoa toc',
  'khan',
  'chi dao',
  'dieu hanh',
  'tong the',
  'chi tiet',
  'dinh chinh',
  'tham tra',
  'thanh tra',
  'tham dinh',
  'giai trinh',
  'tong hop',
  'danh gia',
  'bo sung',
  'de nghi',
  'ra soat',
  'giam sat',
];

/** Folded word → slug of the kind, or null for "văn bản". */
export const typeWords: ReadonlyMap<string, string | null> = new Map([
  ...documentTypes.map(({ name, slug }) => [foldMarks(name), slug] as [string, string]),
  ...Object.entries(OTHER_WORDS),
]);

/**
 * As alternatives of a pattern, longest first so that "thông tư liên tịch" is not a "thông tư". Scanned text loses
 * spaces between syllables: "Nghịđịnh".
 */
export const typeWordPattern: string = [...typeWords.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', ' ?'))
  .join('|');

const byLetters = new Map([...typeWords].map(([word, type]) => [word.replaceAll(' ', ''), type]));

/**
 * The kind that a folded word names, whether its spaces are there or lost; null for "văn bản" and for no word.
 *
 * @example typeOfWord('nghidinh') // 'nghi-dinh'
 */
export function typeOfWord(word: string): string | null {
  return byLetters.get(word.replaceAll(' ', '')) ?? null;
}
