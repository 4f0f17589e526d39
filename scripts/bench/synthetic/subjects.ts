/** What the synthetic documents and the works they cite are about. */
const LIST = `
cải cách hành chính; chuyển đổi số; giảm nghèo đa chiều; phát triển công nghiệp; phát triển du lịch; phát triển kinh tế tập thể;
bảo đảm trật tự, an toàn giao thông; phòng cháy, chữa cháy; giáo dục và đào tạo; chăm sóc sức khỏe Nhân dân; bảo vệ môi trường;
thu ngân sách nhà nước; giải ngân vốn đầu tư công; công tác dân tộc; đền ơn đáp nghĩa; phát triển thể dục, thể thao;
phòng, chống thiên tai; an toàn thực phẩm; đào tạo nghề cho lao động nông thôn; trồng và bảo vệ rừng; phát triển hạ tầng giao thông;
công tác tiếp công dân; quốc phòng toàn dân; nước sạch nông thôn; bảo hiểm y tế toàn dân; phát triển doanh nghiệp nhỏ và vừa;
quản lý đất đai; văn thư, lưu trữ; bình đẳng giới; nhà ở xã hội; sắp xếp đơn vị hành chính; phát triển thủy lợi; xuất khẩu nông sản;
công tác thi đua, khen thưởng; nâng cao chất lượng dân số; kiểm soát thủ tục hành chính; xử lý chất thải rắn; bảo tồn di sản văn hóa
`;

export const subjects: readonly string[] = LIST.trim().split(/;\s+/);
