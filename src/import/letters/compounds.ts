/** Words of two syllables that every act of emulation has: what a misread pair of syllables is compared with. */
export const compounds: readonly string[] = (
  'phấn đấu|thi đua|khen thưởng|phong trào|phát động|chỉ tiêu|nhiệm vụ|kế hoạch|chỉ thị|báo cáo|quyết định|nghị quyết|' +
  'ủy ban|nhân dân|hội đồng|chủ tịch|tổ chức|thực hiện|triển khai|hoàn thành|thắng lợi|mục tiêu|nội dung|kinh tế|xã hội|' +
  'quốc phòng|an ninh|chính trị|hệ thống|địa phương|cơ quan|đơn vị|cán bộ|công chức|viên chức|người lao|lao động|' +
  'doanh nghiệp|nông thôn|đô thị|văn minh|giảm nghèo|hộ nghèo|bảo hiểm|y tế|giáo dục|đào tạo|văn hóa|thể thao|du lịch|' +
  'tuyên truyền|nhân rộng|điển hình|tiên tiến|mô hình|công trình|thành tích|xuất sắc|tiêu biểu|tập thể|cá nhân|khối thi|' +
  'cụm khối|giao ước|sơ kết|tổng kết|đôn đốc|kiểm tra|giám sát|hướng dẫn|phối hợp|đề nghị|lãnh đạo|chỉ đạo|trách nhiệm|' +
  'đoàn kết|sáng tạo|phát triển|bền vững|hiệu quả|chất lượng|nâng cao|đẩy mạnh|tăng cường|tiếp tục|góp phần|xây dựng|' +
  'cải cách|hành chính|chuyển đổi|kỷ luật|kỷ cương|chỉnh trang|kiềm chế|lương y|từ mẫu|học tập|tư tưởng|đạo đức|phong cách|' +
  'khó khăn|vướng mắc|chủ đề|khẩu hiệu|chào mừng|kỷ niệm|thành lập|môi trường|tài nguyên|khoa học|công nghệ|thông tin|' +
  'truyền thông|lực lượng|vũ trang|tầng lớp|đồng bào|dân tộc|thiểu số|miền núi|biên giới|nơi nhận|thường trực|trên địa|' +
  'địa bàn|giai đoạn|trồng mới|sản xuất|sản phẩm|thu nhập|bình quân|ngân sách|đầu tư|tỷ lệ|đạt chuẩn|tiêu chí|giường bệnh'
).split('|');
