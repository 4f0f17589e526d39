/** The ledger as files. */
import { expect, test } from 'vitest';
import { ledgerCsv, ledgerData } from '../../src/data/ledger-files.ts';
import { corpus, ledger } from '../core/ledger/real-ledger.ts';

const rows = ledger.ofIndicator.get('tang-truong-grdp') ?? [];
const addressOf = ({ held, figure }: (typeof rows)[number]) =>
  `https://example.vn/vb/${held.id}/#${held.quoted[figure.quote]?.address}`;

test('an indicator as CSV', () => {
  const lines = ledgerCsv(corpus, ledger, rows, addressOf).split('\r\n');
  expect(lines[0]).toBe(
    '\ufeffMã chỉ tiêu,Chỉ tiêu,Loại,Địa bàn,Cơ quan ban hành,Văn bản,Tên chỉ tiêu như văn bản in,Mức,So sánh,Con số (thấp),Con số (cao),Đơn vị,"Tăng, giảm",Xếp vào năm,Năm,Giai đoạn,Tính đến,So với,Phạm vi,Số ước,% kế hoạch như văn bản in,Theo văn bản,Đánh giá,Vì sao không so được,So với mức,Nguyên văn,Vị trí,Địa chỉ',
  );
  expect(lines[2]).toBe(
    'tang-truong-grdp,Tốc độ tăng trưởng GRDP,chỉ tiêu,tỉnh Quảng Nam,Ủy ban nhân dân tỉnh Quảng Nam,Chỉ thị của Ủy ban nhân dân tỉnh Quảng Nam,Tổng sản phẩm trên địa bàn tỉnh (GRDP giá so với năm 2010) tăng,"7,5–8%",bằng,7.5,8,%,,2024,2024,,,,,,,,,,,"Tổng sản phẩm trên địa bàn tỉnh (GRDP giá so với năm 2010) tăng 7,5-8%",mục I.2,https://example.vn/vb/quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024/#muc-i-2',
  );
  expect(lines[4]).toContain(',có,,,chưa đạt,,ít nhất 10%,');
  expect(lines.length).toBe(rows.length + 2);
});

test('every line has every column, and no cell is a formula', () => {
  const { columns, rows: all } = ledgerData(corpus, ledger, ledger.rows, addressOf);
  expect(all.length).toBe(ledger.rows.length);
  for (const row of all) expect(Object.keys(row)).toEqual(Object.keys(columns));
  expect(ledgerCsv(corpus, ledger, ledger.rows, addressOf)).not.toMatch(/(?:^|[\n,])"?[=+\-@]/);
});

test('data says why two figures were not compared', () => {
  const poor = ledger.ofIndicator.get('giam-ty-le-ho-ngheo') ?? [];
  const { rows: told } = ledgerData(corpus, ledger, poor, addressOf);
  expect(
    told.flatMap(({ kind, verdict, because, comparedWith }) =>
      verdict ? [[kind, verdict, because, comparedWith]] : [],
    ),
  ).toEqual([
    ['chỉ tiêu', 'không so được', 'đơn vị tính khác nhau', 'giảm 4,46%'],
    ['kết quả', 'không so được', 'đơn vị tính khác nhau', 'giảm ít nhất 4%/năm'],
  ]);
});

test('every address leads to a paragraph', () => {
  expect(ledger.rows.filter((row) => addressOf(row).includes('undefined'))).toEqual([]);
});
