/**
 * Names that no source has: people who sign, and places. A real archive keeps meeting new words;
 * without these the vocabulary of ten thousand documents would be that of five.
 */
import { createRandom, type Random } from './random.ts';

const FAMILY = listOf(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lương Mai',
);
const MIDDLE = listOf('Văn Thị Đức Minh Ngọc Thanh Hữu Quang Xuân Công Thành Hồng Bá Như Kim Trọng');
const GIVEN =
  listOf(`An Bình Châu Dũng Giang Hà Hải Hạnh Hòa Hùng Khoa Lan Linh Long Mạnh Nam Nga Phong Phúc Quyết
  Sơn Tâm Thảo Trung Tuấn Việt Yến`);
const ONSETS = listOf('B Ch D Đ G H Kr L M N Ng Nh Ph R S T Th Tr V X');
const RIMES =
  listOf(`a ái ành ang áo ăn ằng âm ân ấp ầu e én ênh ết ia iêm iện inh ít o oa ói òn óng ô ổi ông ơn ra
  rông u ua ui ung ư ưng ươi ương ưu y`);
const PLACES = 24;

/**
 * A person.
 *
 * @example personName(createRandom(1)) // for instance 'Lê Hữu Phúc'
 */
export function personName(random: Random): string {
  return [FAMILY, MIDDLE, GIVEN].map((part) => random.pick(part)).join(' ');
}

/**
 * The communes and districts that all documents of one province speak of.
 *
 * @example placesOf(1, 'gia-lai').length // 24
 */
export function placesOf(seed: number, province: string): string[] {
  const random = createRandom(seed, 'places', province);
  const syllable = () => random.pick(ONSETS) + random.pick(RIMES);
  return Array.from({ length: PLACES }, () => `${syllable()} ${syllable()}`);
}

function listOf(words: string): string[] {
  return words.split(/\s+/);
}
