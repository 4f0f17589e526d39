/** What the citation table answers: forms of real citations, invented ones, laws over every work of the archive. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMarks } from '../../../src/core/text.ts';
import type { Work } from '../../../src/core/works/work.ts';
import { citationTable } from '../../../src/search/index/citation-table.ts';
import { isSlip } from '../../../src/search/query/citation/match/nearest-works.ts';
import { TABLE_FILE } from '../../../src/search/query/citation/table/table-shape.ts';
import { lookupCitation } from '../../../src/search/query/citation-lookup.ts';
import { suggestFor } from '../../../src/search/query/citation-suggest.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';
import { type MadeWork, madeCorpus, manyWorks, realCorpus, tableOf } from '../citation-archive.ts';

const real = tableOf(realCorpus);

/** Names of works in the tables below. */
const WORKS: Record<string, string> = {
  tw14: 'dang/trung-uong/chi-thi/2014/34-ct-tw',
  tw24: 'dang/trung-uong/chi-thi/2024/34-ct-tw',
  ct05: 'dang/trung-uong/chi-thi/2016/05-ct-tw',
  ktct: 'kon-tum/chi-thi/2024/08-ct-ubnd',
  qnct: 'quang-nam/chi-thi/2021/08-ct-ubnd',
  kh: 'kon-tum/ke-hoach/2022/3461-kh-ubnd',
  nd98: 'chinh-phu/nghi-dinh/2023/98-nd-cp',
  nd91: 'chinh-phu/nghi-dinh/2017/91-nd-cp',
  luat22: 'quoc-hoi/luat/2022/06-qh15',
  luat03: 'quoc-hoi/luat/2003/15-qh11',
  luat: 'quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong',
  luat13: 'quoc-hoi/luat/2013/39-qh13',
  cqdp: 'quoc-hoi/luat/2025/72-qh15',
  hp: 'quoc-hoi/hien-phap/2013/hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam',
  dh13: 'dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13',
  dh16: 'dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16',
  dh22: 'dang/quang-nam/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-22',
  hn4: 'dang/trung-uong/nghi-quyet/khong-ro-nam/hoi-nghi-trung-uong-4-khoa-12',
  loi: 'chu-tich-ho-chi-minh/loi-keu-goi/1948/loi-keu-goi-thi-dua-ai-quoc',
  ttg16: 'thu-tuong/chi-thi/2016/26-ct-ttg',
  ttg21: 'thu-tuong/chi-thi/2021/19-ct-ttg',
  nq26: 'dang/trung-uong/nghi-quyet/2022/26-nq-tw',
  nqkt: 'dang/kon-tum/nghi-quyet/2022/11-nq-tu',
  nqqn: 'dang/quang-nam/nghi-quyet/2021/11-nq-tu',
  cv: 'kon-tum/cong-van/2022/967-ubnd-nc',
  snv: 'kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv',
  nh: 'kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd',
  nhkh: 'kon-tum/ngoc-hoi/ke-hoach/2021/2639-kh-ubnd',
  qd05: 'kon-tum/quyet-dinh/2022/05-2022-qd-ubnd',
  qd380: 'kon-tum/quyet-dinh/2022/380-qd-ubnd',
  kl48: 'dang/trung-uong/ket-luan/2023/48-kl-tw',
  kh80: 'dang/kon-tum/ke-hoach/2014/80-kh-tu',
  tb79: 'van-phong-chinh-phu/thong-bao/2022/79-tb-vpcp',
  vqh: 'uy-ban-thuong-vu-quoc-hoi/nghi-quyet/2023/35-ubtvqh15',
  hd: 'quang-nam/hdtdkt/ke-hoach/2021/25-kh-hdtdkt',
};
const nameOf = new Map(Object.entries(WORKS).map(([name, id]) => [id, name]));

/** "sure tw14 tw24" */
function found(query: string, table = real): string {
  const { kind, hits } = lookupCitation(table, query);
  return [kind, ...hits.map(({ id }) => nameOf.get(id) ?? id)].join(' ');
}

describe('numbers of the archive as people type them', () => {
  test.each([
    ['34-CT/TW', 'sure tw14 tw24'],
    ['34-ct/tw', 'sure tw14 tw24'],
    ['chi thi 34 ct tw', 'sure tw14 tw24'],
    ['34cttw', 'sure tw14 tw24'],
    ['34 ct-tw', 'sure tw14 tw24'],
    ['34/ct-tw', 'sure tw14 tw24'],
    ['34/CT-TW', 'sure tw14 tw24'],
    ['34–CT/TW', 'sure tw14 tw24'],
    ['34 ct tw', 'sure tw14 tw24'],
    ['CT 34', 'sure tw14 tw24'],
    ['34 CT', 'sure tw14 tw24'],
    ['ct34', 'sure tw14 tw24'],
    ['34 CT/TW', 'sure tw14 tw24'],
    ['số 34-CT/TW', 'sure tw14 tw24'],
    ['Chỉ thị số 34-CT/TW', 'sure tw14 tw24'],
    ['CHỈ THỊ 34-CT/TW', 'sure tw14 tw24'],
    ['chỉ thị 34 tw', 'sure tw14 tw24'],
    ['ct tw 34', 'sure tw14 tw24'],
    ['34-СТ/ТW', 'sure tw14 tw24'],
    ['34-CT/TƯ', 'sure tw14 tw24'],
    ['34-CT/TW 07/4/2014', 'sure tw14'],
    ['34-CT/TW 7-4-2014', 'sure tw14'],
    ['34-CT/TW ngày 07 tháng 4 năm 2014', 'sure tw14'],
    ['34-CT/TW 2014', 'sure tw14'],
    ['34 ct tw 2024', 'sure tw24'],
    ['chỉ thị 34 năm 2024', 'sure tw24'],
    ['chỉ thị 34 bộ chính trị', 'sure tw14'],
    ['chỉ thị 34 bct', 'sure tw14'],
    ['34-ct/tw bct', 'sure tw14'],
    ['chỉ thị của ban bí thư số 34', 'sure tw24'],
    ['34-CT/TW ban bí thư', 'sure tw24'],
    ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới', 'sure tw14'],
    ['08/CT-UBND', 'sure qnct ktct'],
    ['8/CT-UBND', 'sure qnct ktct'],
    ['08 ct ubnd', 'sure qnct ktct'],
    ['08ct-ubnd', 'sure qnct ktct'],
    ['8ctubnd', 'sure qnct ktct'],
    ['08/CT-UBND kon tum 2024', 'sure ktct'],
    ['08/CT-UBND kon tum', 'sure ktct'],
    ['08/CT-UBND 2024', 'sure ktct'],
    ['08/2024/CT-UBND', 'sure ktct'],
    ['chi thi 08 quang nam', 'sure qnct'],
    ['chỉ thị 8 ubnd tỉnh kon tum', 'sure ktct'],
    ['ubnd kon tum 08', 'sure ktct'],
    ['08/CT-UBND quảng ngãi', 'sure ktct'],
    ['08/CT-UBND đà nẵng', 'sure qnct'],
    ['3461/KH-UBND', 'sure kh'],
    ['3461', 'sure kh'],
    ['KH 3461', 'sure kh'],
    ['kế hoạch 3461', 'sure kh'],
    ['3461 kon tum 2022', 'sure kh'],
    ['3461 kh ubnd', 'sure kh'],
    ['kế hoạch 3461 phát động đợt thi đua đặc biệt', 'sure kh'],
    ['Kế hoạch số 3461/KH-UBND ngày 14/10/2022 của UBND tỉnh Kon Tum', 'sure kh'],
    ['98/2023/NĐ-CP', 'sure nd98'],
    ['98/2023', 'sure nd98'],
    ['98 2023', 'sure nd98'],
    ['NĐ 98', 'sure nd98'],
    ['nd 98/2023', 'sure nd98'],
    ['nghị định 98', 'sure nd98'],
    ['98/nd-cp', 'sure nd98'],
    ['982023ndcp', 'sure nd98'],
    ['nghị định 98 hướng dẫn luật thi đua', 'sure nd98'],
    ['khoản 2 Điều 39 Nghị định số 91/2017/NĐ-CP', 'sure nd91'],
    ['nghị định 91 điều 39', 'sure nd91'],
    ['06/2022/QH15', 'sure luat22'],
    ['06 2022 qh15', 'sure luat22'],
    ['06/qh15', 'sure luat22'],
    ['luật số 06/2022/QH15', 'sure luat22'],
    ['35/2023/UBTVQH15', 'sure vqh'],
    ['05-CT/TW', 'sure ct05'],
    ['05-CT/TƯ', 'sure ct05'],
    ['chỉ thị 5', 'sure ct05'],
    ['26/2016/CT-TTg', 'sure ttg16'],
    ['26/CT-TTg', 'sure ttg16'],
    ['19 ct ttg', 'sure ttg21'],
    ['19-CT/TTg', 'sure ttg21'],
    ['chỉ thị 19 thủ tướng', 'sure ttg21'],
    ['chỉ thị 19 chính phủ', 'sure ttg21'],
    ['19/CT-TTg 16/7/2021', 'sure ttg21'],
    ['26-NQ/TW', 'sure nq26'],
    ['nq26', 'sure nq26'],
    ['11-NQ/TU', 'sure nqkt nqqn'],
    ['11-NQ/TU quảng nam', 'sure nqqn'],
    ['nq 11 tỉnh ủy kon tum', 'sure nqkt'],
    ['967/UBND-NC', 'sure cv'],
    ['967/UBND', 'sure cv'],
    ['967 ubnd nc', 'sure cv'],
    ['công văn 967', 'sure cv'],
    ['văn bản 967', 'sure cv'],
    ['05/HD-SNV', 'sure snv'],
    ['Công văn số 05/HD-SNV', 'sure snv'],
    ['hd 05 snv kon tum', 'sure snv'],
    ['30/NQ-HĐND ngọc hồi', 'sure nh'],
    ['nghị quyết 30 hđnd huyện Ngọc Hồi', 'sure nh'],
    ['kế hoạch 2639 huyện ngọc hồi', 'sure nhkh'],
    ['2639 kh ubnd kon tum', 'sure nhkh'],
    ['05/2022/QĐ-UBND', 'sure qd05'],
    ['05/QĐ-UBND', 'sure qd05'],
    ['QĐ 380', 'sure qd380'],
    ['QĐ-UBND số 380', 'sure qd380'],
    ['kl 48 tw', 'sure kl48'],
    ['80-KH/TU 2014', 'sure kh80'],
    ['79 tb vpcp', 'sure tb79'],
    ['25 kh hdtdkt', 'sure hd'],
  ])('%s → %s', (query, expected) => expect(found(query)).toBe(expected));
});

describe('names of the archive', () => {
  test.each([
    ['Luật Thi đua, khen thưởng', 'sure luat22 luat03 luat'],
    ['luat thi dua khen thuong', 'sure luat22 luat03 luat'],
    ['luật thi đua - khen thưởng', 'sure luat22 luat03 luat'],
    ['luật tđkt', 'sure luat22 luat03 luat'],
    ['luật tđ-kt', 'sure luat22 luat03 luat'],
    ['luat thi dua', 'sure luat22 luat03 luat'],
    ['luat thi dua khen thuong 2022', 'sure luat22'],
    ['luật thi đua khen thưởng năm 2022', 'sure luat22'],
    ['luật tđkt 2003', 'sure luat03'],
    ['luật thi đua khen thưởng số 06', 'sure luat22'],
    ['luật thi đua khen thưởng 2013', 'weak luat13'],
    ['luật thi đua khen thưởng 2010', 'near luat22 luat03 luat'],
    ['luật thi đua khen thưởng có gì mới', 'weak luat22 luat03 luat'],
    ['luật tổ chức chính quyền địa phương', 'sure cqdp'],
    ['luật tổ chức cqđp 2025', 'sure cqdp'],
    ['luật tổ chức', 'weak cqdp'],
    ['Hiến pháp', 'sure hp'],
    ['hien phap 2013', 'sure hp'],
    ['Hiến pháp năm 2013', 'sure hp'],
    ['hiến pháp nước CHXHCN Việt Nam', 'sure hp'],
    ['lời kêu gọi thi đua ái quốc', 'sure loi'],
    ['nghị quyết đại hội XIII', 'sure dh13'],
    ['đại hội 13', 'sure dh13'],
    ['đại hội đại biểu toàn quốc lần thứ xiii của đảng', 'sure dh13'],
    ['nghị quyết đại hội đảng bộ tỉnh lần thứ XVI', 'sure dh16'],
    ['đại hội xvi kon tum', 'sure dh16'],
    ['đại hội đảng bộ tỉnh quảng nam lần thứ xxii', 'sure dh22'],
    ['Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII (nhiệm kỳ 2020 - 2025)', 'sure dh22'],
    ['nghị quyết trung ương 4 khóa XII', 'sure hn4'],
    ['nq tw 4 khoa 12', 'sure hn4'],
    ['nqtw 4', 'sure hn4'],
    ['hội nghị lần thứ 4 trung ương khóa XII', 'sure hn4'],
  ])('%s → %s', (query, expected) => expect(found(query)).toBe(expected));
});

describe('never sure', () => {
  test.each([
    ['kế hoạch 5 năm', 'none'],
    ['kế hoạch 5 năm 2021-2025', 'none'],
    ['kế hoạch 2022', 'none'],
    ['kế hoạch năm 2022', 'none'],
    ['luật đất đai 2024', 'none'],
    ['10%', 'none'],
    ['05 xã', 'none'],
    ['5 ubnd xã', 'none'],
    ['110 năm', 'none'],
    ['2022', 'none'],
    ['2014', 'none'],
    ['07/4/2014', 'none'],
    ['19/19 tiêu chí', 'none'],
    ['1.700.000', 'none'],
    ['phong trao thi dua', 'none'],
    ['thi đua khen thưởng', 'none'],
    ['ủy ban nhân dân tỉnh kon tum', 'none'],
    ['chỉ thị', 'none'],
    ['luật', 'none'],
    ['covid-19', 'none'],
    ['top 34 xã', 'none'],
    ['34', 'weak tw14 tw24'],
    ['34 chỉ thị', 'weak tw14 tw24'],
    ['08 chỉ tiêu kế hoạch', 'none'],
    ['3461 lượt người tham gia thi đua', 'weak kh'],
    ['08 kon tum', 'weak ktct'],
    ['120 năm 2024', 'none'],
    ['chào mừng 120 năm', 'none'],
    ['110', 'none'],
    ['77 2024', 'none'],
    ['', 'none'],
    ['"', 'none'],
    ['🎉🎉', 'none'],
    ['<b>', 'none'],
  ])('%s → %s', (query, expected) => expect(found(query)).toBe(expected));
});

describe('no such number: the nearest', () => {
  test.each([
    ['3462/KH-UBND', 'kh'],
    ['3462', 'kh'],
    ['97/2023', 'nd98'],
    ['3416/KH-UBND', 'kh'],
    ['346/KH-UBND', 'kh'],
    ['34-KH/TW', 'tw14'],
    ['34-CT/TW 2015', 'tw14'],
    ['34-CT/TW ngày 31/02/2014', 'tw14'],
    ['34-CT/TW 08/4/2014', 'tw14'],
    ['34-CT/TW kon tum', 'tw14'],
    ['08/CT-UBND gia lai', 'qnct'],
    ['08/CT-UBND kon tum 2021', 'ktct'],
    ['08/CTr-UBND', 'qnct'],
    ['ctr 08', 'qnct'],
    ['99/2023/NĐ-CP', 'nd98'],
    ['luật 06/2023/QH15', 'luat22'],
    ['97/NĐ-CP', 'nd98'],
  ])('%s → %s first', (query, first) => {
    const { kind, hits } = lookupCitation(real, query);
    expect([kind, nameOf.get(hits[0]?.id ?? '')]).toEqual(['near', first]);
    expect(hits.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['3416', '3461', true],
    ['3462', '3461', true],
    ['346', '3461', true],
    ['34610', '3461', true],
    ['3461', '3461', false],
    ['3452', '3461', false],
    ['35', '34', false],
  ])('%s is a slip of %s: %s', (a, b, expected) => expect(isSlip(a, b)).toBe(expected));
});

/** Invented works; none of them exists, or not with this day. */
const MADE: readonly MadeWork[] = [
  ['quyet-dinh', '05/QĐ-UBND', '2022-01-05', 'kon-tum/ubnd'],
  ['quyet-dinh', '05/2022/QĐ-UBND', '2022-03-10', 'kon-tum/ubnd'],
  ['chi-thi', '12/CT-UBND', '2023-05-05', 'kon-tum/ubnd'],
  ['chuong-trinh', '12/CTr-UBND', '2023-06-06', 'kon-tum/ubnd'],
  ['thong-tu', '12/2023/TT-BNV', '2023-07-07', 'bo-noi-vu'],
  ['to-trinh', '12/TTr-UBND', '2023-08-08', 'kon-tum/ubnd'],
  ['chi-thi', '08/CT-UBND', '2023-02-02', 'quang-ngai/ubnd'],
  ['chi-thi', '08/CT-UBND', '2024-02-06', 'kon-tum/ubnd'],
  ['chi-thi', '08/CT-UBND', '2026-03-03', 'quang-ngai/ubnd'],
  ['ke-hoach', '2022/KH-UBND', '2023-03-03', 'kon-tum/ubnd'],
  ['ke-hoach', '5/KH-UBND', '2023-01-09', 'kon-tum/ubnd'],
  ['ke-hoach', '05/KH-UBND', '2021-01-09', 'kon-tum/kon-ray/ubnd'],
  ['quyet-dinh', '66-QĐ/TW', '2017-02-06', 'dang/trung-uong'],
  ['quy-dinh', '66-QĐ/TW', '2022-01-01', 'dang/trung-uong'],
  ['nghi-quyet', '66.13/2026/NQ-CP', '2026-02-02', 'chinh-phu'],
  ['nghi-quyet', '30a/2008/NQ-CP', '2008-12-27', 'chinh-phu'],
  ['nghi-quyet', '30/NQ-CP', '2008-01-01', 'chinh-phu'],
  ['quyet-dinh', '181-CP', '1961-01-01', 'hoi-dong-chinh-phu'],
  ['luat', '31/2024/QH15', '2024-01-18', 'quoc-hoi', 'Luật Đất đai'],
  ['luat', '45/2013/QH13', '2013-11-29', 'quoc-hoi', 'Luật Đất đai'],
  ['bo-luat', '45/2019/QH14', '2019-11-20', 'quoc-hoi', 'Bộ luật Lao động'],
  ['chi-thi', '77/CT-UBND', null, 'kon-tum/ubnd'],
  ['chi-thi', '77/CT-UBND', '2020-07-07', 'kon-tum/ubnd'],
  ['cong-van', '147/UBND-NC', '2023-01-18', 'kon-tum/ubnd'],
  ['thong-tu-lien-tich', '01/2013/TTLT-BNV-BQP', '2013-01-10', 'bo-noi-vu'],
];
const made = tableOf(madeCorpus(MADE));

describe('invented works', () => {
  const shown = (query: string) => {
    const { kind, hits } = lookupCitation(made, query);
    return [kind, ...hits.map(({ name, issuedOn }) => `${name.split(' ').at(-1)} ${issuedOn ?? '?'}`)].join(
      ', ',
    );
  };

  test.each([
    ['05/2022/QĐ-UBND', 'sure, 05/2022/QĐ-UBND 2022-03-10'],
    ['05/QĐ-UBND', 'sure, 05/QĐ-UBND 2022-01-05, 05/2022/QĐ-UBND 2022-03-10'],
    ['12/CT-UBND', 'sure, 12/CT-UBND 2023-05-05'],
    ['12/CTr-UBND', 'sure, 12/CTr-UBND 2023-06-06'],
    ['12 ctr ubnd', 'sure, 12/CTr-UBND 2023-06-06'],
    ['CT 12', 'sure, 12/CT-UBND 2023-05-05'],
    ['ctr 12', 'sure, 12/CTr-UBND 2023-06-06'],
    ['CTr 12', 'sure, 12/CTr-UBND 2023-06-06'],
    ['TT 12', 'sure, 12/2023/TT-BNV 2023-07-07'],
    ['TTr 12', 'sure, 12/TTr-UBND 2023-08-08'],
    ['ttr12', 'sure, 12/TTr-UBND 2023-08-08'],
    ['12ttrubnd', 'sure, 12/TTr-UBND 2023-08-08'],
    ['thông tư 12 bộ nội vụ', 'sure, 12/2023/TT-BNV 2023-07-07'],
    ['08/CT-UBND quảng ngãi', 'sure, 08/CT-UBND 2026-03-03, 08/CT-UBND 2023-02-02, 08/CT-UBND 2024-02-06'],
    ['08/CT-UBND quảng ngãi 2024', 'sure, 08/CT-UBND 2024-02-06'],
    ['08/CT-UBND kon tum', 'sure, 08/CT-UBND 2024-02-06'],
    ['2022/KH-UBND', 'sure, 2022/KH-UBND 2023-03-03'],
    ['2022 kh ubnd', 'sure, 2022/KH-UBND 2023-03-03'],
    ['kế hoạch số 2022', 'sure, 2022/KH-UBND 2023-03-03'],
    ['kế hoạch 2022', 'weak, 2022/KH-UBND 2023-03-03'],
    ['2022', 'none'],
    ['kế hoạch 5 năm', 'weak, 5/KH-UBND 2023-01-09, 05/KH-UBND 2021-01-09'],
    ['kế hoạch 5 xã', 'none'],
    ['kế hoạch 5', 'sure, 5/KH-UBND 2023-01-09, 05/KH-UBND 2021-01-09'],
    ['kế hoạch 05 thi đua', 'weak, 5/KH-UBND 2023-01-09, 05/KH-UBND 2021-01-09'],
    ['05/KH-UBND kon tum', 'sure, 5/KH-UBND 2023-01-09, 05/KH-UBND 2021-01-09'],
    ['05/KH-UBND tỉnh kon tum', 'sure, 5/KH-UBND 2023-01-09'],
    ['05/KH-UBND huyện kon rẫy', 'sure, 05/KH-UBND 2021-01-09'],
    ['kế hoạch 5 kon rẫy', 'sure, 05/KH-UBND 2021-01-09'],
    ['66-QĐ/TW', 'sure, 66-QĐ/TW 2022-01-01, 66-QĐ/TW 2017-02-06'],
    ['quyết định 66-QĐ/TW', 'sure, 66-QĐ/TW 2017-02-06, 66-QĐ/TW 2022-01-01'],
    ['quy định 66', 'sure, 66-QĐ/TW 2022-01-01'],
    ['66.13/2026/NQ-CP', 'sure, 66.13/2026/NQ-CP 2026-02-02'],
    ['nghị quyết 30a', 'sure, 30a/2008/NQ-CP 2008-12-27'],
    ['30A/2008/NQ-CP', 'sure, 30a/2008/NQ-CP 2008-12-27'],
    ['nghị quyết 30', 'sure, 30/NQ-CP 2008-01-01'],
    ['181-CP', 'sure, 181-CP 1961-01-01'],
    ['181 cp', 'sure, 181-CP 1961-01-01'],
    ['181/CP', 'sure, 181-CP 1961-01-01'],
    ['luật đất đai', 'sure, 31/2024/QH15 2024-01-18, 45/2013/QH13 2013-11-29'],
    ['luật đất đai 2024', 'sure, 31/2024/QH15 2024-01-18'],
    ['luat dat dai 1993', 'near, 31/2024/QH15 2024-01-18, 45/2013/QH13 2013-11-29'],
    ['bộ luật lao động', 'sure, 45/2019/QH14 2019-11-20'],
    ['77/CT-UBND', 'sure, 77/CT-UBND 2020-07-07, 77/CT-UBND ?'],
    ['77/CT-UBND 2020', 'sure, 77/CT-UBND 2020-07-07'],
    ['77 2019', 'weak, 77/CT-UBND ?'],
    ['77/CT-UBND 2019', 'sure, 77/CT-UBND ?'],
    ['147', 'sure, 147/UBND-NC 2023-01-18'],
    ['147 ubnd nc', 'sure, 147/UBND-NC 2023-01-18'],
    ['01/2013/ttlt-bnv-bqp', 'sure, 01/2013/TTLT-BNV-BQP 2013-01-10'],
    ['01 2013 ttlt bnv bqp', 'sure, 01/2013/TTLT-BNV-BQP 2013-01-10'],
    ['thông tư liên tịch 01', 'sure, 01/2013/TTLT-BNV-BQP 2013-01-10'],
  ])('%s → %s', (query, expected) => expect(shown(query)).toBe(expected));
});

describe('suggestions while typing', () => {
  const suggested = (typed: string) => suggestFor(real, typed, 3).map(({ id }) => nameOf.get(id) ?? id);

  test.each([
    ['34-c', ['tw14', 'tw24']],
    ['34 ct/', ['tw14', 'tw24']],
    ['chi thi 34', ['tw14', 'tw24']],
    ['34', ['tw14', 'tw24', 'kh']],
    ['346', ['kh']],
    ['luat th', ['luat22', 'luat03', 'luat']],
    ['hien', ['hp']],
    ['34-CT/TW 2014', ['tw14']],
    ['nđ 98/20', ['nd98']],
    ['98/2023/n', ['nd98']],
    ['8/ct', ['qnct', 'ktct']],
    ['l', []],
    ['', []],
    ['phong trào', []],
  ])('%s → %j', (typed, expected) => expect(suggested(typed)).toEqual(expected));

  test('of one figure those that begin with it, the most cited first', () => {
    expect(suggestFor(real, 'chi thi 3', 9).map(({ name }) => name)).toEqual([
      'Chỉ thị 34-CT/TW',
      'Chỉ thị 30-CT/TU',
      'Chỉ thị 34-CT/TW',
    ]);
  });
});

describe('every work of the archive', () => {
  const works = [...realCorpus.works.work.values()].filter(({ number }) => number !== null);
  const bareOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const isFirst = (work: Work, query: string) => {
    const { kind, hits } = lookupCitation(real, query);
    const others = works.filter(({ id }) => bareOf(id) === bareOf(work.id)).length;
    expect([query, kind, hits.map(({ id }) => id).slice(0, others)]).toEqual([
      query,
      'sure',
      expect.arrayContaining([work.id]),
    ]);
  };
  const spaced = (number: string) => number.replace(/[-/.]/g, ' ');
  const word = ({ type }: Work) => (type ?? 'van ban').replaceAll('-', ' ');

  test.each(works.map((work): [string, Work] => [work.id, work]))('%s', (_, work) => {
    const number = work.number as string;
    isFirst(work, number);
    isFirst(work, foldMarks(number));
    isFirst(work, spaced(number));
    isFirst(work, foldMarks(spaced(number)));
    isFirst(work, number.replace(/^0/, ''));
    isFirst(work, number.replace(/[-/]/g, '–'));
    isFirst(work, `${word(work)} ${number}`);
    isFirst(work, `${word(work)} số ${foldMarks(spaced(number))}`);
    for (const alias of work.aliases)
      expect(lookupCitation(real, alias).hits.map(({ id }) => id)).toContain(work.id);
    const year = work.issuedOn?.slice(0, 4);
    if (year) {
      expect(lookupCitation(real, `${number} ${year}`).hits[0]?.id).toBe(work.id);
      expect(lookupCitation(real, `${foldMarks(spaced(number))} năm ${year}`).hits[0]?.id).toBe(work.id);
    }
  });

  test('stands in the table with its facts', () => {
    expect(real.rows.map(({ id }) => id).sort()).toEqual([...realCorpus.works.work.keys()].sort());
    for (const row of real.rows) {
      const work = realCorpus.works.work.get(row.id) as Work;
      expect([row.number, row.type, row.issuedOn, row.title, row.documents, row.held]).toEqual([
        work.number,
        work.type,
        work.issuedOn,
        work.title,
        work.documents,
        work.held !== null,
      ]);
    }
  });
});

describe('laws', () => {
  test('any text is answered without an exception, and only by works of the table', () => {
    law([fc.string({ unit: 'binary', maxLength: 500 })], (text) => {
      for (const { id } of lookupCitation(real, text).hits) expect(realCorpus.works.work.has(id)).toBe(true);
      suggestFor(real, text, 5);
    });
  });

  test('words without a figure, and no name, name no work', () => {
    law([paragraph], (text) => {
      const words = text
        .replace(/[\d]/g, '')
        .replace(/(?:luật|hiến pháp|đại hội|hội nghị|nghị quyết)/giu, '');
      expect(lookupCitation(real, words).kind).toBe('none');
    });
  });

  test('an invented work is found by its number, whichever the form', () => {
    const many = manyWorks(300);
    const table = tableOf(madeCorpus(many));
    const form = fc.constantFrom<(number: string) => string>(
      (number) => number,
      foldMarks,
      (number) => foldMarks(number).replace(/[-/]/g, ' '),
      (number) => foldMarks(number).replace(/[-/]/g, ''),
      (number) => `số ${number.replaceAll('/', ' / ')}`,
    );
    law([fc.constantFrom(...many), form], ([, number, day], write) => {
      const { kind, hits } = lookupCitation(
        table,
        `${write(number as string)} ngày ${day?.split('-').reverse().join('/')}`,
      );
      expect([kind, hits[0]?.issuedOn]).toEqual(['sure', day]);
    });
  });

  test('a stated year that no work has is never answered as sure', () => {
    law(
      [
        fc.constantFrom('34-CT/TW', '98/NĐ-CP', '3461/KH-UBND', '08/CT-UBND'),
        fc.integer({ min: 1950, max: 2009 }),
      ],
      (number, year) => {
        expect(lookupCitation(real, `${number} ${year}`).kind).toBe('near');
      },
    );
  });
});

describe('size', () => {
  const bytes = (content: unknown) => gzipSync(JSON.stringify(content)).length;

  test('the real archive: one small file', () => {
    const files = citationTable(realCorpus);
    expect([...files.keys()]).toEqual([TABLE_FILE]);
    expect(bytes(files.get(TABLE_FILE))).toBeLessThan(6_000);
  });

  const many = madeCorpus(manyWorks(10_000));

  test('10,000 works: below 60 kB, titles apart', () => {
    const files = citationTable(many);
    expect(bytes(files.get(TABLE_FILE))).toBeLessThan(60_000);
    const titles = [...files].filter(([name]) => name.includes('trich-yeu'));
    expect(titles.flatMap(([, list]) => list as string[])).toHaveLength(10_000);
  });

  test('more works than are loaded at once: shards, each small, every work in its own', () => {
    const files = citationTable(many, 9_999);
    const shards = [...files].filter(([name]) => name !== TABLE_FILE);
    expect(Math.max(...shards.map(([, shard]) => bytes(shard)))).toBeLessThan(40_000);
    const rows = shards.map(([, shard]) => (shard as { steps: number[] }).steps.length);
    expect(rows.reduce((sum, count) => sum + count)).toBe(10_000);
    expect(bytes(files.get(TABLE_FILE))).toBeLessThan(10_000);
  });
});
