/** What people ask such an archive. Fixed: runs of different days compare. */
export const queries: readonly string[] = [
  // Topics, as officials type them.
  'phong trào thi đua yêu nước',
  'thi đua khen thưởng',
  'phong trào thi đua yêu nước năm 2024',
  'xây dựng nông thôn mới',
  'giảm nghèo bền vững',
  'chuyển đổi số',
  'cải cách hành chính',
  'xử lý chất thải rắn',
  'tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia',
  'hộ nghèo, hộ cận nghèo',
  'tiêm vắc xin phòng Covid-19',
  'bảo hiểm y tế',
  'gương điển hình tiên tiến',
  'cụm, khối thi đua ký kết giao ước thi đua',
  'sản phẩm OCOP 3 sao',
  'kế hoạch thi đua tỉnh Tiền Giang',
  'UBND tỉnh An Giang khen thưởng',
  'Hội đồng Thi đua - Khen thưởng huyện',
  // The same without marks.
  'phong trao thi dua',
  'nong thon moi',
  'giam ngheo ben vung',
  'phat dong thi dua nam 2023',
  'chi so nang luc canh tranh cap tinh',
  // Citations.
  '34-CT/TW',
  'chỉ thị 34',
  '34 ct tw',
  'Chỉ thị số 738/CT-TTg',
  'quyết định 281/QĐ-UBND năm 2021',
  'luật thi đua khen thưởng 2022',
  'nghi dinh 98/2023/nd-cp',
  // Phrases.
  '"cơ quan, đơn vị, địa phương"',
  '"Đoàn kết - Sáng tạo"',
  '"dân vận khéo" tỉnh',
  // Campaigns.
  'cả nước chung sức xây dựng nông thôn mới',
  'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'toàn dân bảo vệ an ninh Tổ quốc',
  // Figures, common words, a word under way, words that nobody knows.
  '60,9%',
  '1.700.000 đồng',
  'năm 2024',
  'tổ chức thực hiện',
  'nhân dân',
  'phong trào thi đu',
  'blockchain thi đua',
  'xyzzy qwrt',
];

/** Opens an engine before the rest is asked; none of the list. */
export const opening = 'văn hóa công sở';
