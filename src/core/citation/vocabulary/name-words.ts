/** The words within and behind the names of bodies that stand in no table. */

/** Small words with which the sentence goes on behind a name. */
export const GOES_ON = new Set(
  've v quy huong trien ban phe sua bai thay cong giao tren tai theo ngay trong duoc da nham doi de co gan phai thuc kem do khi thi la cho voi nay tu den lan khoa hien dang sau truoc chi dien to dieu bo nham khong cung hoac bao nhiem yeu xay to giai kiem tong phat ra ky vao tang khen chieu xet'.split(
    ' ',
  ),
);
/** Words of names in small letters that fold like those: "Cao đẳng", "Quân đội", "cán sự đảng", "đầu tư". */
export const OF_NAMES = new Set(
  'tầng đẳng đảng đăng đội tư tự điện chợ quỹ độ đỏ bản cổ cơ bộ đô'.split(' '),
);
/** Words, as printed, with which the sentence goes on and which no name holds. */
export const PRINTED_VERBS = new Set(
  'hỏi gửi vừa đặt như họp gồm xin chấp mà nên nếu rằng lại bằng vẫn cũng nêu'.split(' '),
);
const IN_NAMES_WORDS = [
  'co (?:quan|so|dien|khi|yeu)|thi (?:dua|hanh an|cong|truong)|khen thuong|giao (?:thong|duc|dich)',
  'chi (?:nhanh|cuc|dao|hoi|doan|bo)|giai phong|kiem (?:lam|sat|tra|toan|dinh|dich|nghiem|ngu)',
  'bo (?:doi|tu lenh|chi huy|mon)|bao (?:hiem|tang|chi|ve|ton|tro)',
  'cong (?:nghiep|nghe|chung|trinh|an|doan|ty|vien|lap|tac|thuong|nhan|chuc)',
  'quy (?:hoach|dau tu|bao|ho tro)',
  'xay dung (?:phong trao|nong thon|doi song|gia dinh|nep song|dang|co ban|cong trinh)',
  'phat (?:trien|thanh)|tai (?:chinh|nguyen|san|tro)|dieu (?:duong|phoi|hanh|tra|tri)',
  'tu (?:phap|van|lieu|nhan)|thay the cho|phong chong|dien luc|doi (?:song|ngoai|moi)|ky niem',
  String.raw`khoa(?! [ivxl\d]{1,6}(?![a-z]))|to (?:dan pho|cong tac)`,
].join('|');
/** Pairs of words that begin like those and are part of a name in small letters: "các cơ quan", "thi đua khen thưởng". */
export const IN_NAMES = new RegExp(`(?:${IN_NAMES_WORDS})(?![a-z])`, 'y');
export const ENDS_PAIR =
  /(?<![a-z])(?:can bo|bao ve|hoi thi|hoi dien|mat bang|phat trien|dau tu xay|tien gui|hang khong|thien tai|tuyen giao|ton giao|tim kiem|uy ban|tim hieu|chuyen doi so|dieu tra|thong ke|dang ky|do thi|va vua|chuyen doi)$/;
const VERB_WORDS = [
  'tra loi|phuc dap|thong qua|lanh dao|de nghi|thong bao|dong y|thong nhat|chu tri|tiep tuc',
  'nhan manh|khang dinh|lien quan|an dinh|chi dao|can cu|chieu theo|phan cong|thanh lap',
  'trinh (?:bo truong|chu tich|thu tuong|ubnd|uy ban|hdnd|hoi dong|chinh phu|quoc hoi|giam doc|ban|cap|xin)',
  'phoi hop',
].join('|');
/** "Bộ Lao động ấn định": a verb of two words, of which the first is part of names too. */
export const VERB = new RegExp(`(?:${VERB_WORDS})(?![a-z])`, 'y');
/** Behind a name in capitals a capital begins the next sentence: "BỘ TRƯỞNG BỘ LAO ĐỘNG Chiểu". */
export const NEXT_SENTENCE = /(?:chieu|xet|can cu|theo de nghi|ve viec)(?![a-z])/y;
/** What a title in capitals goes on with behind the body. */
export const HEADING_GOES_ON =
  /(?:VỀ|V\/V|NGÀY|QUY ĐỊNH|BAN HÀNH|PHÊ DUYỆT|HƯỚNG DẪN|TRIỂN KHAI|THỰC HIỆN|SỬA ĐỔI|BỔ SUNG|CÔNG BỐ|BÃI BỎ)(?!\p{L})/uy;
/** "các tỉnh Bắc trung bộ" */
export const REGION = /^(?:trung|nam|bac) bo(?![a-z])/;
export const BEGINS_LEVEL = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx|xa|phuong|thi tran|dac khu)(?![a-z])/;
/** "Liên đoàn Lao động tỉnh tuyên truyền": behind the word for its place, which bears no name, a body's own is over. */
export const NAMELESS =
  /(?:^|[^\p{L}])(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thị xã) (?!hội|ủy|uỷ|đoàn|[\p{Lu}\d-])\p{Ll}{1,3}$/u;
/** "TP. Hồ Chí Minh" */
export const SHORT_LEVEL = /^(?:TP|Tp|TX|Tx)\.$/;
export const ENDS_LEVEL =
  /(?:^|[^a-z])(?:tinh|thanh pho|tp\.?|huyen|(?<!co )quan|thi xa|tx\.?|(?<!tac )xa|(?<!dia )phuong|thi tran|dac khu) $/;
/** "Văn phòng Điều phối Chương trình": a programme is part of the name of those who run it. */
export const RUNS =
  /(?:dieu phoi|chi dao|quan ly|dieu hanh|chu nhiem|tham dinh|xay dung|soan thao|danh gia|tham tra|lap|bien soan) (?:cac )?$/;
export const RUN =
  /^(?:chuong trinh|de an|du an|quy hoach|chien luoc|nghi quyet|chi thi|ket luan)(?: lien tich)?(?! (?:so )?:? ?\d| so)/;
/** Of these a name has small ones too: "Hội đồng thẩm định quy hoạch", "Ban Quản lý dự án". */
export const IN_SMALL = /^(?:quy|du)$/;
export const NUMBERED = /^[a-z]+ [a-z]+(?: so)? ?:? ?\d/;
const TOGETHER_WORDS = [
  'phong, chong|pho bien, giao duc|khoa hoc, cong nghe|cong nghe, doi moi',
  'tham nhung, (?:lang phi|tieu cuc)|lang phi, tieu cuc|toi pham, te nan|ma tuy, mai dam',
  'thien tai, tim kiem|van hoa, (?:the thao|van nghe)|tai chinh, ngan sach|van hoa, giao duc',
  'nong nghiep, nong dan|nong dan, nong thon|xay dung, chinh don|thi dua, khen thuong',
  'cuu nan, cuu ho|lao dong, viec lam',
].join('|');
/** What a comma joins within a name: "Ban Chỉ đạo phòng, chống dịch", "khoa học, công nghệ, đổi mới sáng tạo". */
export const TOGETHER = new RegExp(`(?:${TOGETHER_WORDS})(?![a-z])`, 'y');
/** Words that want another one behind them. */
export const OPEN = / (?:cac|nhung)$/;
/** "Tổ Công tác số 13", "Trường Tiểu học số 1": a number that no sign follows is part of the name. */
export const TEAM =
  /(?<=cong tac|kiem tra|khu vuc|giam sat|thanh tra|thi dua|tieu hoc|mam non|trung hoc co so|thcs) so \d{1,2}(?!\d| ?[/.-] ?[\da-z])/y;

/** Fields in small letters behind "và" that no sentence begins with. */
export const AND_FIELD =
  / (?:chuyen doi so|doi moi sang tao|phat trien nong thon|xay dung phong trao|tim kiem cuu nan|dao tao|du lich|moi truong|the thao|truyen thong|cong nghe|xa hoi|gia dinh|tre em|doanh nghiep)(?![a-z])/y;
