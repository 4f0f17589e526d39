/** Words beside a number, by what they tell of it. */
import type { PlaceLevel } from '../../citation-query.ts';

/** Words for the rank of a place. */
export const levelWords: ReadonlyMap<string, PlaceLevel> = new Map([
  ['tinh', 'province'],
  ['huyen', 'district'],
  ['quan', 'district'],
  ['xa', 'commune'],
  ['phuong', 'commune'],
]);
/** Words that carry nothing beside a number. */
export const smallWords = new Set(
  'so vb cua do ngay nam tp thanh pho van ban ban hanh ky tai chu tich pho thuong truc vu chap va'.split(' '),
);
/** What is counted. */
export const countedWords = new Set(
  'nam thang lan nguoi dieu khoan muc diem tieu chi nhiem giai ty trieu dong trang chuong phan cap nganh buoi dot ho can mo ngay tuan gio tuoi thon lang cai'.split(
    ' ',
  ),
);
/** What follows a number to say where in the act. */
export const pinWords = new Set(['dieu', 'khoan', 'diem', 'muc', 'chuong', 'phan']);
/** Kinds that have no numbers of their own, so that a year behind them is one. */
export const typesWithoutNumber = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);
