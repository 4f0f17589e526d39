/** The fields of ministries and departments in the letters by which texts call them: "Bộ GD&ĐT", "Sở LĐ-TB và XH". */
import { foldMarks } from '../../text.ts';

const LETTERS: Record<string, readonly string[]> = {
  'Giáo dục và Đào tạo': ['GDĐT', 'GD&ĐT', 'GD ĐT'],
  'Văn hóa, Thể thao và Du lịch': ['VHTTDL', 'VHTT&DL', 'VH TTDL', 'VH TT&DL', 'VH TT DL', 'VHTT DL'],
  'Văn hóa - Thông tin': ['VHTT', 'VH TT'],
  'Văn hóa và Thể thao': ['VHTT', 'VH TT', 'VH&TT'],
  'Khoa học và Công nghệ': ['KHCN', 'KH&CN', 'KH CN'],
  'Nông nghiệp và Môi trường': ['NNMT', 'NN&MT', 'NN MT'],
  'Nông nghiệp và Phát triển nông thôn': [
    'NNPTNT',
    'NN&PTNT',
    'NN PTNT',
    'Nông nghiệp PTNT',
    'Nông nghiệp&PTNT',
  ],
  'Tài nguyên và Môi trường': ['TNMT', 'TN&MT', 'TN MT'],
  'Lao động - Thương binh và Xã hội': [
    'LĐTBXH',
    'LĐTB&XH',
    'LĐ TBXH',
    'LĐ TB XH',
    'LĐ TB&XH',
    'LĐTB XH',
    'Lao động TBXH',
    'Lao động TB&XH',
    'Lao động TB XH',
  ],
  'Kế hoạch và Đầu tư': ['KHĐT', 'KH&ĐT', 'KH ĐT'],
  'Giao thông vận tải': ['GTVT', 'GT VT'],
  'Thông tin và Truyền thông': ['TTTT', 'TT&TT', 'TT TT'],
  'Dân tộc và Tôn giáo': ['DTTG', 'DT&TG', 'DT TG'],
};
const byField = new Map(Object.entries(LETTERS).map(([field, letters]) => [foldMarks(field), letters]));

/**
 * The names in letters of a ministry or department.
 *
 * @param name formal, with its first word: "Sở Giáo dục và Đào tạo"
 * @example letteredNames('Sở Giáo dục và Đào tạo') // ['Sở GDĐT', 'Sở GD&ĐT', 'Sở GD ĐT']
 */
export function letteredNames(name: string): string[] {
  const at = name.indexOf(' ');
  return (byField.get(foldMarks(name.slice(at + 1))) ?? []).map(
    (letters) => `${name.slice(0, at)} ${letters}`,
  );
}
