/** The table of a check as a file. */
import { expect, test } from 'vitest';
import { csvOf } from '../../src/drafts/csv.ts';
import { checked } from './shelf.ts';

test('the file of a check', () => {
  const csv = csvOf(
    checked('Chỉ thị số 34/CT-TW ngày 07/4/2014; Chỉ thị 34; Nghị định số 91/2017/NĐ-CP'),
    (id) => `/vb/${id}/`,
  );
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.slice(1).split('\r\n')).toEqual([
    'STT,Ghi trong dự thảo,Dạng đúng,Trích yếu,Tình trạng,Giải thích,Được thay thế bởi,Văn bản cùng số hoặc cùng tên,Lưu ý,Số lần viện dẫn,Trang trong kho',
    '1,"Chỉ thị số 34/CT-TW; Chỉ thị 34",Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị,"về tiếp tục đổi mới công tác thi đua, khen thưởng",đã được viện dẫn trong kho,"3 văn bản trong kho viện dẫn; tình trạng: chưa xác minh",,,"Ghi “34/CT-TW”, dạng đúng là “34-CT/TW”.",2,/vb/dang/trung-uong/chi-thi/2014/34-ct-tw/',
    '2,Nghị định số 91/2017/NĐ-CP,Nghị định số 91/2017/NĐ-CP,"quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",đã được thay thế,"từ ngày 01/01/2024; chưa kiểm chứng",Nghị định số 98/2023/NĐ-CP,,,1,/vb/chinh-phu/nghi-dinh/2017/91-nd-cp/',
    '',
  ]);
});
